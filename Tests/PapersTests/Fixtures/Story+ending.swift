import Assessment
import Messages
import Programmes
import Quantities

extension Story {
  /// The units that hold an award in the end: W09 was taken off, W10 moved up.
  static let awarded: [ApplicationID] = [
    "W02", "W03", "W04", "W01", "W05", "W06", "W07", "W08", "W11", "W10",
  ]

  /// The tax bureau objected to W09; the others were published on 2022-12-27.
  static func published() throws -> Story {
    var story = try sealed()
    story.on(2022, 12, 20)
    try story.act(
      .recordOpinion(
        Opinion(application: "W09", department: "tax", answer: .objects, text: "欠税未缴")))
    try story.act(
      .removeUnit(UnitRemoved(application: "W09", veto: "V6", reason: "负责人13800001234欠税属实")))
    for id in awarded {
      try story.act(
        .recordOpinion(Opinion(application: id, department: "tax", answer: .agrees, text: "同意")))
    }
    try story.advance()
    story.on(2022, 12, 27)
    try story.act(.publish)
    return story
  }

  /// An objection against W08 was rejected, and ten units hold the award.
  static func decided() throws -> Story {
    var story = try published()
    story.on(2022, 12, 29)
    try story.act(
      .registerObjection(
        Objection.Filing(
          id: "O1", application: "W08", named: true, objector: "vault-objector",
          grounds: "举报人13800001234称设备借用")))
    try story.act(
      .screenObjection(ObjectionScreened(objection: "O1", admitted: true, reason: "有具体线索")))
    story.on(2023, 1, 10)
    try story.act(
      .concludeObjection(ObjectionConcluded(objection: "O1", upheld: false, findings: "设备为自有")))
    story.on(2023, 1, 11)
    try story.advance()
    for (number, id) in awarded.enumerated() {
      try story.act(
        .award(
          AwardDecision(
            application: id, document: "晋市人社发〔2023〕1号", plaque: "JS\(number + 1)",
            constructionStart: story.day)))
    }
    try story.advance()
    return story
  }

  /// First tranches: one reconciled, one paid, one ordered, the others not yet.
  static func paying() throws -> Story {
    var story = try decided()
    for id in ["W02", "W03", "W04"] as [ApplicationID] { try story.order(1, of: id) }
    for id in ["W02", "W03"] as [ApplicationID] { try story.pay(1, of: id) }
    try story.act(
      .reconcile(PaymentNamed(payment: "P1-W02", application: "W02")), by: "money", as: .finance)
    return story
  }

  /// W02 passed and got everything, W03 misused money and gives back, W04 must put things right.
  static func evaluated() throws -> Story {
    var story = try paying()
    try story.pay(1, of: "W04")
    for id in awarded.dropFirst(3) {
      try story.order(1, of: id)
      try story.pay(1, of: id)
    }
    try story.advance()
    story.on(2025, 1, 20)
    try story.evaluate("W02", 85)
    try story.evaluate("W03", 85, veto: "V7")
    try story.evaluate("W04", 55)
    try story.order(2, of: "W02")
    try story.pay(2, of: "W02")
    try story.act(
      .recover(
        MoneyRecovered(application: "W03", amount: Money(yuan: 50_000), voucher: "R1")),
      by: "money", as: .finance)
    return story
  }

  private mutating func order(_ tranche: Int, of id: ApplicationID) throws {
    try act(
      .orderPayment(
        PaymentRequest(
          payment: PaymentID("P\(tranche)-\(id)"), application: id, tranche: tranche,
          budgetLine: "就业补助资金",
          payee: state.calls[Story.call]?.applications[id]?.submission.unit ?? "",
          bank: "示例银行", account: "vault-account-\(id)")), by: "money", as: .finance)
  }

  private mutating func pay(_ tranche: Int, of id: ApplicationID) throws {
    try act(
      .pay(
        PaymentMade(
          payment: PaymentID("P\(tranche)-\(id)"), application: id, voucher: "V\(tranche)-\(id)")),
      by: "money", as: .finance)
  }

  private mutating func evaluate(
    _ id: ApplicationID, _ points: Points, veto: VetoID? = nil
  ) throws {
    try act(
      .evaluate(
        Evaluation(application: id, facts: [:], points: ["Y1": points], veto: veto, unspent: .zero))
    )
  }
}
