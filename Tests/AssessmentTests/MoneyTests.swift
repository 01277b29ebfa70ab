import Assessment
import AssessmentScenes
import Funding
import Messages
import Programmes
import Quantities
import Testing
import WorkingDays

@Suite("Award and money 授牌与拨款")
struct MoneyTests {
  /// Awarded units in the funding stage, their account documents in.
  func aFundingDay() throws -> Scene {
    var scene = try aScene(in: .award)
    try scene.awardAll()
    try scene.perform(.advance, by: .bureau)
    try scene.addAccounts()
    return scene
  }

  @Test func `an award is a document, a plaque and a construction period of two years`() throws {
    let scene = try aScene(in: .award)
    let decision = scene.decision(on: "A1", from: day("2023-02-15"))
    given(scene).when(.award(decision), by: .bureau).then([
      .awarded(
        Award(
          application: "A1", document: "晋市人社发〔2023〕1号", plaque: "A1",
          constructionStart: day("2023-02-15"), constructionEnd: day("2025-02-14"),
          amount: Money(yuan: 300_000)))
    ])
  }

  @Test func `an award goes once to a listed unit, with a number and not too early`() throws {
    var scene = try aScene(in: .award)
    given(scene).when(.award(scene.decision(on: "A3")), by: .bureau).refused("notListed")
    given(scene).when(.award(scene.decision(on: "A1", from: day("2022-12-31"))), by: .bureau)
      .refused("constructionTooEarly")
    let bare = AwardDecision(
      application: "A1", document: " ", plaque: "1", constructionStart: day("2023-02-01"))
    given(scene).when(.award(bare), by: .bureau).refused("reasonRequired")
    try scene.perform(.award(scene.decision(on: "A1")), by: .bureau)
    given(scene).when(.award(scene.decision(on: "A1")), by: .bureau).refused("alreadyAwarded")
  }

  @Test func `the award stage waits for every cleared unit`() throws {
    let scene = try aScene(in: .award)
    given(scene).when(.advance, by: .bureau).refused("notAwarded", "notAwarded")
  }

  @Test func `the amount of a tranche follows from the programme`() throws {
    let scene = try aFundingDay()
    let request = scene.request(for: "A1", tranche: 1)
    given(scene).when(.orderPayment(request), by: .bureau).then([
      .paymentOrdered(
        PaymentOrdered(
          payment: "A1-1", application: "A1", tranche: 1, amount: Money(yuan: 120_000),
          budgetLine: request.budgetLine, payee: "单位A1", bank: request.bank, account: "vault-1"))
    ])
  }

  @Test func `a payment needs an award, the account document and an existing tranche`() throws {
    var scene = try aScene(in: .award)
    try scene.awardAll()
    try scene.perform(.advance, by: .bureau)
    func order(_ id: ApplicationID, _ tranche: Int) -> Act {
      .orderPayment(scene.request(for: id, tranche: tranche))
    }
    given(scene).when(order("A3", 1), by: .bureau).refused("notAwarded")
    given(scene).when(order("A1", 1), by: .bureau).refused("documentMissing")
    given(scene).when(order("A1", 3), by: .bureau).refused("noSuchTranche")
    given(scene).when(order("A1", 0), by: .bureau).refused("noSuchTranche")
  }

  @Test func `tranche 2 waits for a passed acceptance`() throws {
    let scene = try aFundingDay()
    given(scene).when(.orderPayment(scene.request(for: "A1", tranche: 2)), by: .bureau)
      .refused("acceptanceNotPassed")
  }

  @Test func `a tranche is ordered once, under a number of its own`() throws {
    var scene = try aFundingDay()
    let request = scene.request(for: "A1", tranche: 1)
    try scene.perform(.orderPayment(request), by: .bureau)
    given(scene).when(.orderPayment(request), by: .bureau)
      .refused("trancheOrdered")
    let same = PaymentRequest(
      payment: request.payment, application: "A2", tranche: 1, budgetLine: "经费", payee: "单位A2",
      bank: "银行", account: "vault-2")
    given(scene).when(.orderPayment(same), by: .bureau).refused("orderNumberTaken")
  }

  @Test func `a payment names its budget line, bank, account and the unit itself`() throws {
    let scene = try aFundingDay()
    let bare = PaymentRequest(
      payment: "P", application: "A1", tranche: 1, budgetLine: "", payee: "别家", bank: "",
      account: "")
    given(scene).when(.orderPayment(bare), by: .bureau)
      .refused("noBudgetLine", "noBankAccount", "noBankAccount", "payeeIsNotUnit")
  }

  @Test func `a cancelled order is ordered again`() throws {
    var scene = try aFundingDay()
    try scene.perform(.orderPayment(scene.request(for: "A1", tranche: 1)), by: .bureau)
    let cancellation = PaymentCancelled(payment: "A1-1", application: "A1", reason: "账号有误")
    try scene.perform(.cancelPayment(cancellation), by: .bureau)
    #expect(scene["A1"].payment(ofTranche: 1) == nil)
    let again = PaymentRequest(
      payment: "A1-1b", application: "A1", tranche: 1, budgetLine: "经费", payee: "单位A1", bank: "银行",
      account: "vault-2")
    #expect(scene.refusals(of: .orderPayment(again), by: .bureau).isEmpty)
  }

  @Test func `a paid order is reconciled and no longer cancelled`() throws {
    var scene = try aFundingDay()
    let named = PaymentNamed(payment: "A1-1", application: "A1")
    given(scene).when(.reconcile(named), by: .finance).refused("unknownOrder")
    try scene.pay("A1", tranche: 1)
    given(scene).when(.reconcile(named), by: .finance).then([.paymentReconciled(named)])
    let cancellation = PaymentCancelled(payment: "A1-1", application: "A1", reason: "误")
    given(scene).when(.cancelPayment(cancellation), by: .finance).refused("wrongProgress")
  }

  @Test func `a payment that came back is ordered again, and no money is lost`() throws {
    var scene = try aFundingDay()
    try scene.pay("A1", tranche: 1)
    let bounce = PaymentBounced(
      payment: "A1-1", application: "A1", reason: "账号有误", day: scene.now.day)
    given(scene).when(.bouncePayment(bounce), by: .finance).then([.paymentBounced(bounce)])
    try scene.perform(.bouncePayment(bounce), by: .finance)
    let account = try #require(scene["A1"].account)
    #expect(account.isBalanced)
    #expect(account.paid == .zero)
    #expect(account.open == Money(yuan: 300_000))
    #expect(account.order("A1-1")?.progress == .bounced(reason: "账号有误"))
    given(scene).when(.bouncePayment(bounce), by: .finance).refused("wrongProgress")
    given(scene).when(.orderPayment(scene.request(for: "A1", tranche: 1)), by: .bureau)
      .refused("orderNumberTaken")
    let again = PaymentRequest(
      payment: "A1-1b", application: "A1", tranche: 1, budgetLine: "经费", payee: "单位A1", bank: "银行",
      account: "vault-2")
    try scene.perform(.orderPayment(again), by: .bureau)
    let paid = PaymentMade(payment: "A1-1b", application: "A1", voucher: "V2")
    try scene.perform(.pay(paid), by: .finance)
    #expect(scene["A1"].account?.paid == Money(yuan: 120_000))
    #expect(scene["A1"].account?.isBalanced == true)
    let kinds = scene.history.filter { $0.event.application == "A1" }.map(\.event).suffix(4)
    #expect(kinds.contains(.paymentBounced(bounce)))
    #expect(kinds.contains(.paymentMade(paid)))
  }

  @Test func `only a payment that was made bounces, for a reason, not on a later day`() throws {
    var scene = try aFundingDay()
    func bounce(_ reason: String = "账号有误", days: Int = 0) -> Act {
      .bouncePayment(
        PaymentBounced(
          payment: "A1-1", application: "A1", reason: reason,
          day: scene.now.day.adding(days: days)))
    }
    given(scene).when(bounce(), by: .finance).refused("unknownOrder")
    try scene.perform(.orderPayment(scene.request(for: "A1", tranche: 1)), by: .bureau)
    given(scene).when(bounce(), by: .finance).refused("wrongProgress")
    try scene.perform(
      .pay(PaymentMade(payment: "A1-1", application: "A1", voucher: "V")), by: .finance)
    given(scene).when(bounce(" "), by: .finance).refused("noReason")
    given(scene).when(bounce(days: 1), by: .finance).refused("dayInFuture")
    try scene.perform(
      .reconcile(PaymentNamed(payment: "A1-1", application: "A1")), by: .finance)
    #expect(scene.refusals(of: bounce(), by: .finance).isEmpty)
  }

  @Test func `the funding stage waits for first tranches`() throws {
    var scene = try aFundingDay()
    given(scene).when(.advance, by: .bureau).refused("notPaid", "notPaid")
    try scene.pay("A1", tranche: 1)
    given(scene).when(.advance, by: .bureau).refused("notPaid")
  }
}
