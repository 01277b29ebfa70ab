import Assessment
import AssessmentScenes
import Funding
import Messages
import Programmes
import Quantities
import Testing
import WorkingDays

@Suite("Acceptance and recovery 验收与追缴")
struct AcceptanceTests {
  /// Two units with tranche 1 paid, on the first day after construction.
  func anAcceptanceDay(rectifications: Int = 1) throws -> Scene {
    var scene = try aScene(in: .award, aProgramme(rectifications: rectifications))
    try scene.awardAll(from: day("2023-02-01"))
    try scene.perform(.advance, by: .bureau)
    try scene.addAccounts()
    try scene.payAll(tranche: 1)
    try scene.perform(.advance, by: .bureau)
    return scene.at("2025-02-01")
  }

  func evaluate(
    _ scene: Scene, percent: Int, veto: VetoID? = nil, unspent: Int = 0
  ) -> Act {
    .evaluate(
      scene.evaluation(
        of: "A1", percent: percent, veto: veto, unspent: Money(yuan: unspent)))
  }

  func held(
    _ percent: Int, _ outcome: Acceptance.Outcome, attempt: Int = 1, on date: String = "2025-02-01",
    veto: VetoID? = nil
  ) -> Event {
    .acceptanceHeld(
      Acceptance(
        application: "A1", attempt: attempt, day: day(date), facts: [:],
        points: ["S1": points(percent)], total: points(percent), veto: veto, outcome: outcome))
  }

  @Test func `a project is evaluated when its construction period is over`() throws {
    let scene = try anAcceptanceDay()
    given(scene.at("2025-01-31 23:59")).when(evaluate(scene, percent: 60), by: .bureau)
      .refused("constructionRuns")
    given(scene).when(evaluate(scene, percent: 60), by: .bureau)
      .then([held(60, .passed(grade: "合格"))])
  }

  @Test func `a passed project is paid the rest, exactly`() throws {
    var scene = try anAcceptanceDay()
    try scene.perform(evaluate(scene, percent: 60), by: .bureau)
    try scene.pay("A1", tranche: 2)
    let account = try #require(scene["A1"].account)
    #expect(account.orders.map(\.amount) == [Money(yuan: 120_000), Money(yuan: 180_000)])
    #expect(account.paid == Money(yuan: 300_000))
    given(scene).when(evaluate(scene, percent: 60), by: .bureau).refused("acceptanceDone")
  }

  @Test func `a weak project has one rectification of three months`() throws {
    var scene = try anAcceptanceDay()
    given(scene).when(evaluate(scene, percent: 59), by: .bureau)
      .then([held(59, .rectify(by: day("2025-05-01")))])
    try scene.perform(evaluate(scene, percent: 59), by: .bureau)
    given(scene).when(.orderPayment(scene.request(for: "A1", tranche: 2)), by: .bureau)
      .refused("acceptanceNotPassed")
    given(scene.at("2025-04-30")).when(evaluate(scene, percent: 75), by: .bureau)
      .then([held(75, .passed(grade: "合格"), attempt: 2, on: "2025-04-30")])
  }

  @Test func `a project that fails again returns what it did not spend and gets nothing more`()
    throws
  {
    var scene = try anAcceptanceDay()
    try scene.perform(evaluate(scene, percent: 50), by: .bureau)
    let failing = evaluate(scene, percent: 50, unspent: 20_000)
    given(scene).when(failing, by: .bureau).then([
      held(50, .failed, attempt: 2),
      .clawbackOpened(
        ClawbackOpened(application: "A1", amount: Money(yuan: 20_000), reason: "验收不合格，追回未使用资金")),
    ])
    try scene.perform(failing, by: .bureau)
    let account = try #require(scene["A1"].account)
    #expect(account.withdrawn == Money(yuan: 180_000))
    #expect(account.pending == .zero)
    given(scene).when(.orderPayment(scene.request(for: "A1", tranche: 2)), by: .bureau)
      .refused("acceptanceNotPassed")
  }

  @Test func `never more is claimed than was paid`() throws {
    var scene = try anAcceptanceDay(rectifications: 0)
    try scene.perform(evaluate(scene, percent: 50, unspent: 999_999), by: .bureau)
    #expect(scene["A1"].clawback?.amount == Money(yuan: 120_000))
  }

  @Test func `misused money is recovered whole, whatever the points`() throws {
    let scene = try anAcceptanceDay()
    given(scene).when(evaluate(scene, percent: 100, veto: "V7", unspent: 1), by: .bureau).then([
      held(100, .failed, veto: "V7"),
      .clawbackOpened(
        ClawbackOpened(
          application: "A1", amount: Money(yuan: 120_000), reason: "一票否决V7，追回全部已拨资金")),
    ])
    given(scene).when(evaluate(scene, percent: 100, veto: "V9"), by: .bureau)
      .refused("unknownVeto")
  }

  @Test func `a finding of misuse raises the veto by itself`() throws {
    var scene = try anAcceptanceDay()
    let evaluation = scene.evaluation(of: "A1", facts: ["misused": .flag(true)])
    try scene.perform(.evaluate(evaluation), by: .bureau)
    #expect(scene["A1"].acceptances.map(\.veto) == ["V7"])
    #expect(scene["A1"].acceptances.map(\.outcome) == [.failed])
    #expect(scene["A1"].clawback?.amount == Money(yuan: 120_000))
  }

  @Test func `a judged criterion without points, or beyond them, is refused`() throws {
    let scene = try anAcceptanceDay()
    func evaluation(_ points: [CriterionID: Points]) -> Act {
      .evaluate(
        Evaluation(application: "A1", facts: [:], points: points, veto: nil, unspent: .zero))
    }
    given(scene).when(evaluation([:]), by: .bureau).refused("notScored")
    given(scene).when(evaluation(["S1": points(101), "X": .zero]), by: .bureau)
      .refused("outOfRange", "unknownCriterion")
  }

  @Test func `nothing is evaluated while an order is neither paid nor cancelled`() throws {
    var scene = try aScene(in: .award)
    let removal = UnitRemoved(application: "A2", veto: nil, reason: "欠税")
    try scene.perform(.removeUnit(removal), by: .bureau)
    try scene.perform(.award(scene.decision(on: "A1", from: day("2023-02-01"))), by: .bureau)
    try scene.perform(.advance, by: .bureau)
    try scene.addAccounts()
    try scene.pay("A1", tranche: 1)
    try scene.perform(.advance, by: .bureau)
    try scene.agree(to: "A3")
    try scene.perform(.publish, by: .bureau)
    try scene.publishAndWait()
    try scene.perform(.award(scene.decision(on: "A3", from: day("2023-02-01"))), by: .bureau)
    try scene.perform(.orderPayment(scene.request(for: "A3", tranche: 1)), by: .bureau)
    given(scene.at("2025-02-01")).when(.evaluate(scene.evaluation(of: "A3")), by: .bureau)
      .refused("orderPending")
  }

  @Test func `money comes back up to the claim and with a voucher`() throws {
    var scene = try anAcceptanceDay(rectifications: 0)
    func recover(_ yuan: Int, _ voucher: String = "R1") -> Act {
      .recover(
        MoneyRecovered(application: "A1", amount: Money(yuan: yuan), voucher: voucher))
    }
    given(scene).when(recover(1), by: .finance).refused("notClaimed")
    try scene.perform(evaluate(scene, percent: 50, unspent: 20_000), by: .bureau)
    given(scene).when(recover(20_001), by: .finance).refused("notClaimed")
    given(scene).when(recover(20_000, ""), by: .finance).refused("reasonRequired")
    try scene.perform(recover(15_000), by: .finance)
    given(scene).when(recover(5_001), by: .finance).refused("notClaimed")
    #expect(scene.refusals(of: recover(5_000), by: .finance).isEmpty)
  }

  @Test func `a call is closed only when every order, promise and claim is settled`() throws {
    var scene = try anAcceptanceDay(rectifications: 0)
    try scene.perform(evaluate(scene, percent: 50, unspent: 20_000), by: .bureau)
    try scene.perform(.evaluate(scene.evaluation(of: "A2")), by: .bureau)
    try scene.perform(.advance, by: .bureau)
    given(scene).when(.advance, by: .bureau).refused("claimOpen", "moneyPending")
    try scene.pay("A2", tranche: 2)
    try scene.perform(
      .recover(
        MoneyRecovered(application: "A1", amount: Money(yuan: 20_000), voucher: "R1")),
      by: .finance)
    try scene.perform(.advance, by: .bureau)
    #expect(scene.call.isClosed)
    given(scene).when(.advance, by: .bureau).refused("callClosed")
  }

  @Test func `the acceptance stage waits for every project and every listed unit`() throws {
    var scene = try aScene(in: .publicity)
    try scene.publishAndWait()
    try scene.perform(.advance, by: .bureau)
    try scene.perform(.award(scene.decision(on: "A1", from: day("2023-02-01"))), by: .bureau)
    try scene.perform(
      .recordOpinion(opinion(on: "A2", .objects, text: "欠税")), by: .consulted("tax"))
    try scene.perform(.advance, by: .bureau)
    try scene.addAccounts()
    try scene.pay("A1", tranche: 1)
    try scene.perform(.advance, by: .bureau)
    given(scene).when(.advance, by: .bureau).refused("notEvaluated", "selectionOpen")
    scene.now = moment("2025-02-01")
    try scene.perform(evaluate(scene, percent: 59), by: .bureau)
    given(scene).when(.advance, by: .bureau).refused("rectifying", "selectionOpen")
  }
}
