import Messages
import Quantities
import Testing
import Training

/// Expenses and personal rewards.
@Suite struct MoneyTests {
  private func expense(
    _ category: ExpenseCategoryID, _ yuan: Int = 500, entry: String? = "记-1"
  ) -> Expense {
    Expense("第1行", category, Money(yuan: yuan), entry: entry)
  }

  @Test(.tags(.clause))
  func `DZ-4.3b the ten purposes are recognised, another asks a person to look`() {
    let rule = Dezhou.expenses
    #expect(rule.allowed.count == 10)
    let report = rule.report(on: rule.allowed.map { expense($0.id) })
    #expect(report.recognised == Money(yuan: 5000))
    #expect(report.findings.isEmpty)
    let other = rule.report(on: [expense("差旅费")])
    #expect(other.findings.brief == ["warning expenseUnlisted DZ-4.3b"])
    #expect((other.recognised, other.open) == (.zero, Money(yuan: 500)))
  }

  @Test(.tags(.clause))
  func `DZ-4.3c meals of managers are refused and claimed back`() {
    let report = Dezhou.expenses.report(on: [
      expense("管理人员餐饮"), expense("管理人员福利", 20, entry: nil), expense("教材购置费", 300),
    ])
    #expect(report.clawback == Money(yuan: 520))
    #expect(report.recognised == Money(yuan: 300))
    #expect(
      report.findings.brief == Array(repeating: "blocking expenseForbidden DZ-4.3c", count: 2))
  }

  @Test(.tags(.clause), arguments: [nil, ""])
  func `DZ-4.3a an expense without an entry in the account is not recognised`(entry: String?) {
    let report = Dezhou.expenses.report(on: [expense("教材购置费", entry: entry)])
    #expect(report.findings.brief == ["blocking expenseWithoutEntry DZ-4.3a"])
    #expect((report.recognised, report.open) == (.zero, Money(yuan: 500)))
  }

  @Test func `every fen ends in exactly one sum`() {
    let categories: [ExpenseCategoryID] = ["教材购置费", "管理人员通讯", "差旅费"]
    let all = categories.flatMap { category in
      ["记-1", nil].flatMap { entry in
        [1, 10, 100].map { Expense("甲", category, Money(fen: $0), entry: entry) }
      }
    }
    for count in 0...all.count {
      let some = Array(all.prefix(count))
      let report = Dezhou.expenses.report(on: some)
      #expect(
        report.recognised + report.open + report.clawback == some.map(\.amount).total)
    }
  }

  private func claim(
    _ person: String, _ level: Level, _ category: TraineeCategoryID = People.employee,
    certificate: String = "0001"
  ) -> RewardClaim {
    RewardClaim(
      person, RewardClaim.Key(TraineeID(person), level), categories: [category],
      certificateNumber: certificate)
  }

  @Test(.tags(.clause))
  func `RZ-5.1 a senior worker is paid 2000 in person`() {
    #expect(Rizhao.rewards.decisions(on: [claim("p", .senior)]).total == Money(yuan: 2000))
  }

  @Test(.tags(.clause))
  func `RZ-5.2 ten technicians and four senior technicians are paid 37000`() {
    let technicians = (1...10).map { claim("t\($0)", .technician) }
    let seniors = (1...4).map { claim("s\($0)", .seniorTechnician) }
    #expect(Rizhao.rewards.decisions(on: technicians).total == Money(yuan: 25_000))
    #expect(Rizhao.rewards.decisions(on: seniors).total == Money(yuan: 12_000))
    #expect(Rizhao.rewards.decisions(on: technicians + seniors).total == Money(yuan: 37_000))
  }

  @Test(.tags(.clause))
  func `RZ-5.2 a second claim for the same level is refused, for the next level it is paid`() {
    let decisions = Rizhao.rewards.decisions(on: [
      claim("p", .technician), claim("p", .technician), claim("p", .seniorTechnician),
    ])
    #expect(decisions.map(\.amount) == [Money(yuan: 2500), .zero, Money(yuan: 3000)])
    #expect(decisions[1].finding.map(brief) == "blocking rewardPaidBefore RZ-5.2")
    let before = Rizhao.rewards.decisions(
      on: [claim("p", .technician)], before: [RewardClaim.Key("p", .technician)])
    #expect(before.total == .zero)
  }

  @Test(.tags(.clause))
  func `RZ-5.3 a teacher may train but is paid nothing`() {
    let decisions = Rizhao.rewards.decisions(on: [claim("p", .technician, People.teacher)])
    #expect(decisions.total == .zero)
    #expect(decisions[0].finding.map(brief) == "blocking notEligibleForReward RZ-5.3")
    #expect(
      Rizhao.entry.categories.finding(on: [People.teacher], "p") == nil)
  }

  @Test func `a refused claim does not use up the reward`() {
    let decisions = Rizhao.rewards.decisions(on: [
      claim("p", .technician, certificate: ""), claim("p", .technician), claim("p", .junior),
    ])
    #expect(decisions.map(\.amount) == [.zero, Money(yuan: 2500), .zero])
    #expect(
      decisions.map { $0.finding?.reason.code } == [
        "certificateNumberMissing", nil, "noRewardForLevel",
      ])
  }
}
