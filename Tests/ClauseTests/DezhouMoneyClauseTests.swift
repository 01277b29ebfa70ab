import Funding
import Messages
import Programmes
import Quantities
import Testing
import Training

@Suite("DZ-4 经费保障")
struct DezhouMoneyClauseTests {
  /// A base settled by the rates and the share of the file.
  private func settle(
    _ planned: (Int, Int), passed: (Int, Int), advance: Int, rate: Money? = nil
  ) throws -> Settlement {
    let subsidy = try #require(try dezhou().money().subsidy)
    let lines = try [
      (Level.technician, planned.0, passed.0), (.seniorTechnician, planned.1, passed.1),
    ]
    .map { level, planned, passed in
      let rule = try #require(subsidy.rate(of: level))
      return HeadLine(
        level: level.name.chinese, planned: planned, passed: passed, rate: rate ?? rule.amount,
        ceiling: rule.ceiling)
    }
    let share = try #require(subsidy.advance?.share)
    return try Settlement(
      base: "甲", lines: lines, advance: Money(yuan: advance),
      terms: Settlement.Terms(advanceShare: share))
  }

  @Test("DZ-4.1a 先行拨付不超过60%", .tags(.clause))
  func advance() throws {
    let settlement = try settle((750, 270), passed: (0, 0), advance: 2_160_000)
    #expect(settlement.planned == Money(yuan: 3_600_000))
    #expect(settlement.advanceCap == Money(yuan: 2_160_000))
    #expect(throws: Refusal.self) {
      try settle((750, 270), passed: (0, 0), advance: 2_160_001)
    }
  }

  @Test("DZ-4.1b 按合格人数拨付剩余部分", .tags(.clause))
  func balance() throws {
    let settlement = try settle((750, 270), passed: (700, 250), advance: 2_160_000)
    #expect(settlement.earned == Money(yuan: 3_350_000))
    #expect(settlement.balance == Money(yuan: 1_190_000))
  }

  @Test("DZ-4.1c 未完成部分不补，收回预支", .tags(.clause))
  func recovery() throws {
    let half = try settle((750, 270), passed: (350, 120), advance: 2_160_000)
    #expect(half.earned == Money(yuan: 1_650_000))
    #expect(half.recovery == Money(yuan: 510_000))
    let even = try settle((60, 0), passed: (36, 0), advance: 108_000)
    #expect(even.earned == Money(yuan: 108_000))
    #expect((even.balance, even.recovery) == (.zero, .zero))
  }

  @Test("DZ-4.2 技师不超过3000元，高级技师不超过5000元", .tags(.clause))
  func rates() throws {
    let whole = try settle((1230, 290), passed: (0, 0), advance: 0)
    #expect(whole.planned == Money(yuan: 5_140_000))
    #expect(whole.advanceCap == Money(yuan: 3_084_000))
    let refusal = #expect(throws: Refusal.self) {
      try settle((60, 0), passed: (60, 0), advance: 0, rate: Money(yuan: 3001))
    }
    #expect(refusal?.reasons.map(\.code) == ["rateAboveCeiling"])
  }

  private func report(_ category: ExpenseCategoryID, entry: String? = "记-1") throws -> ExpenseReport
  {
    let rule = try #require(try dezhou().money().expenses)
    return rule.report(on: [Expense("第1行", category, Money(yuan: 500), entry: entry)])
  }

  @Test("DZ-4.3a 专账，没有记录的不认定", .tags(.clause))
  func account() throws {
    let report = try report("textbooks", entry: nil)
    #expect(report.recognised == .zero)
    #expect(report.findings.map(brief) == ["blocking expenseWithoutEntry DZ-4.3a"])
  }

  @Test("DZ-4.3b 十类支出", .tags(.clause))
  func allowed() throws {
    #expect(try dezhou().money().expenses?.allowed.count == 10)
    #expect(try report("textbooks").recognised == Money(yuan: 500))
    #expect(try report("textbooks").findings == [])
  }

  @Test(
    "DZ-4.3c 不得用于管理人员餐饮、通讯、福利", .tags(.clause),
    arguments: ["managersMeals", "managersPhones", "managersWelfare"])
  func forbidden(category: String) throws {
    let report = try report(ExpenseCategoryID(category))
    #expect(report.clawback == Money(yuan: 500))
    #expect(report.findings.map(brief) == ["blocking expenseForbidden DZ-4.3c"])
  }

  @Test("DZ-4.3d 鉴定考核费用参照收费标准", .tags(.clause))
  func fees() throws {
    // The notice does not give the standard, so a person has to look at every fee.
    #expect(try report("appraisal").findings.map(brief) == ["warning feeNotChecked DZ-4.3d"])
    #expect(try report("appraisal").recognised == Money(yuan: 500))
    let rule = try #require(try dezhou().money().expenses?.fees.first)
    let given = FeeStandard(rule.category, perHead: Money(yuan: 100), rule.term)
    func finding(_ heads: Int) -> String? {
      given.finding(
        on: Expense("第1行", "appraisal", Money(yuan: 500), entry: "记-1", heads: heads)
      ).map(brief)
    }
    #expect(finding(5) == nil)
    #expect(finding(4) == "warning feeAboveStandard DZ-4.3d")
  }
}
