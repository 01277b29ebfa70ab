import Assessment
import AssessmentScenes
import Funding
import Messages
import Programmes
import Quantities
import Testing
import WorkingDays

@Suite("JC-5 JC-6 JC-7 建设、经费和附件")
struct MoneyClauseTests {
  /// One unit with an award from 1 February 2023, in the funding stage.
  func awarded(_ programme: Programme, from start: String = "2023-02-01") throws -> Scene {
    var scene = try programme.call(of: 1, to: .award)
    try scene.awardAll(from: day(start))
    try scene.perform(.advance, by: .bureau)
    let account = DocumentAdded(
      application: "A1", attachment: Attachment(document: "bankAccount", name: "账户", digest: "sha"))
    if programme.document("bankAccount")?.due == .award {
      try scene.perform(.addDocument(account), by: .bureau)
    }
    return scene
  }

  @Test(
    "JC-5.2 2023年开始建设,周期两年", .tags(.clause),
    arguments: [("2023-01-01", "2024-12-31"), ("2023-02-15", "2025-02-14")])
  func construction(start: String, end: String) throws {
    let scene = try awarded(try workstation(), from: start)
    #expect(scene["A1"].award?.constructionEnd == day(end))
    let early = try workstation().call(of: 1, to: .award)
    #expect(
      early.refusals(
        of: .award(early.decision(on: "A1", from: day("2022-12-31"))), by: .bureau)
        == ["constructionTooEarly"])
  }

  @Test("JC-5.3 工作站每个30万元,基地每个20万元", .tags(.clause))
  func amounts() throws {
    let station = try #require(try awarded(try workstation())["A1"].award).amount
    let base = try #require(try awarded(try base())["A1"].award).amount
    #expect(station == Money(yuan: 300_000))
    #expect(base == Money(yuan: 200_000))
    #expect(station * 10 + base * 10 == Money(yuan: 5_000_000))
    #expect(station * 5 + base * 5 == Money(yuan: 2_500_000))
  }

  @Test("JC-5.4 启动经费40%在评定后拨付", .tags(.clause))
  func start() throws {
    func tranche(_ programme: Programme) throws -> Money {
      var scene = try awarded(programme)
      try scene.pay("A1", tranche: 1)
      return try #require(scene["A1"].account).paid
    }
    let (station, base) = (try tranche(try workstation()), try tranche(try base()))
    #expect(station.description == "120000.00")
    #expect(base.description == "80000.00")
    #expect(station * 10 + base * 10 == Money(yuan: 2_000_000))
  }

  @Test(
    "JC-5.5 验收合格后拨付60%,不合格不拨", .tags(.clause),
    arguments: [(true, "180000.00", "300000.00"), (false, "0.00", "120000.00")])
  func rest(passes: Bool, second: String, paid: String) throws {
    var scene = try awarded(try workstation())
    try scene.pay("A1", tranche: 1)
    try scene.perform(.advance, by: .bureau)
    scene.now = moment("2025-02-01")
    let order = Act.orderPayment(scene.request(for: "A1", tranche: 2))
    #expect(scene.refusals(of: order, by: .bureau) == ["acceptanceNotPassed"])
    let unfound = Act.evaluate(scene.evaluation(of: "A1"))
    #expect(Set(scene.refusals(of: unfound, by: .bureau)) == ["factMissing"])
    let weak: [FactID: FactValue] = [
      "completion": .number(0), "apprentices": .number(0), "promoted": .number(0),
      "separateAccounts": .flag(false),
    ]
    let facts = scene.programme.found(passes ? [:] : weak, by: "enterprise")
    let evaluation = scene.evaluation(of: "A1", percent: passes ? 100 : 0, facts: facts)
    try scene.perform(.evaluate(evaluation), by: .bureau)
    if passes {
      try scene.pay("A1", tranche: 2)
    } else {
      #expect(scene.refusals(of: order, by: .bureau) == ["acceptanceNotPassed"])
      try scene.perform(.evaluate(evaluation), by: .bureau)
      #expect(scene.refusals(of: order, by: .bureau) == ["acceptanceNotPassed"])
    }
    let account = try #require(scene["A1"].account)
    #expect((scene["A1"].payment(ofTranche: 2)?.amount ?? .zero).description == second)
    #expect(account.paid.description == paid)
    #expect(account.pending == .zero)
  }

  @Test("JC-6.1 经费从市本级职业技能提升工程工作经费列支,无科目不能拨付", .tags(.clause))
  func budget() throws {
    let scene = try awarded(try workstation())
    let unnamed = scene.request(for: "A1", tranche: 1, budget: "")
    #expect(scene.refusals(of: .orderPayment(unnamed), by: .bureau) == ["noBudgetLine"])
    #expect(scene.programme.funding?.budgetLine.chinese == "市本级职业技能提升工程工作经费")
  }

  @Test("JC-7.1 附件三份;审核意见表未附,须提示", .tags(.clause))
  func attachments() throws {
    for programme in [try workstation(), try base()] {
      #expect(programme.notice.attachments.count == 3)
      #expect(!programme.notice.attachments.contains { $0.contains("审核意见表") })
      #expect(programme.notice.gaps.count { $0.chinese.contains("《审核意见表》不在附件之中") } == 1)
    }
  }
}
