import Assessment
import AssessmentScenes
import Funding
import Messages
import Programmes
import Quantities
import WorkingDays

/// Calls in which every kind of act could succeed, if person and stage are right.
struct RightsScenes {
  /// As a stage is entered, and as it is ready to be left, in the ordinary course of a call.
  let entered: [StageID: Scene]
  let ready: [StageID: Scene]
  /// A call in which something of everything has happened.
  let eventful: Scene
  /// A panel whose sheets are in, with a tie across the cut line.
  let tied: Scene

  init() throws {
    var (entered, ready): ([StageID: Scene], [StageID: Scene]) = ([:], [:])
    var scene = try aScene()
    scene.enrol(Actor.applicant("X1").enrolled(for: "单位X1"))
    try scene.addAccounts()
    for stage in scene.programme.stages {
      entered[stage.id] = scene
      try scene.finish(stage, scoring: scorer())
      ready[stage.id] = scene
      try scene.perform(.advance, by: .bureau)
    }
    (self.entered, self.ready) = (entered, ready)
    eventful = try Self.anEventfulScene()
    var tied = try aScene(in: .scoring, units: 3)
    tied.enrol(Actor.applicant("X1").enrolled(for: "单位X1"))
    try tied.finish(tied.programme.stages[3], scoring: scorer(["A2": 80, "A3": 80]))
    self.tied = tied
  }

  /// A1 awaits payment, A2 is held, A3 is challenged, A4 has an order, A5 is cleared, A6 owes money,
  /// A7 can be published, A8 and A9 are equal reserves, and X1 to X3 are before their first review.
  private static func anEventfulScene() throws -> Scene {
    var scene = try aScene(in: .scoring, aProgramme(quota: 7), units: 9)
    let panel = Panel(
      id: "P1", experts: ["e1", "e2", "e3"], applications: scene.call.order)
    try scene.perform(.seatPanel(panel), by: .secretary)
    try scene.play(to: .publicity, scoring: scorer(["A8": 90, "A9": 90]))
    for id in ["A2", "A7"] as [ApplicationID] {
      let negative = opinion(on: id, .objects, text: "欠税")
      try scene.perform(.recordOpinion(negative), by: .consulted("tax"))
    }
    try scene.perform(.publish, by: .bureau)
    try scene.perform(.registerObjection(filing("O1", against: "A3")), by: .bureau)
    try scene.admitObjection("O2", against: "A3")
    let settled = OpinionSettled(application: "A7", department: "tax", reason: "已补缴")
    try scene.perform(.settleOpinion(settled), by: .bureau)
    let vote = VoteRecorded(order: ["A8", "A9"], minute: "2:1")
    try scene.perform(.recordVote(vote), by: .secretary)
    scene.addNewcomers()
    scene.now = moment("2022-12-17")
    try scene.addAccounts()
    scene.addMoney()
    return scene
  }
}

extension Scene {
  fileprivate mutating func addNewcomers() {
    for (number, id) in (["X1", "X2", "X3"] as [ApplicationID]).enumerated() {
      let route: Affiliation =
        id == "X2" ? .municipal(supervisor: supervisingUnit) : .county("泽州县")
      record(.applicationSubmitted(aSubmission(id, affiliation: route)), by: .bureau)
      enrol(Actor.applicant(id).enrolled(for: "单位\(id)"))
      let experts = [[], ["e1", "e2", "e3"], ["e4", "e5", "e6"]][number] as [PersonID]
      if number > 0 {
        let panel = Panel(id: PanelID("P-\(id)"), experts: experts, applications: [id])
        record(.panelSeated(panel), by: .secretary)
      }
    }
    enrol(Actor.applicant("N1").enrolled(for: "单位N1"))
    let finding = VetoFinding(application: "X3", veto: "V1", finding: "伪造")
    record(.vetoRaised(finding), by: .bureau)
  }

  fileprivate mutating func addMoney() {
    for id in ["A1", "A4", "A6"] as [ApplicationID] {
      let award = Award(
        application: id, document: "1号", plaque: "1", constructionStart: day("2023-02-01"),
        constructionEnd: day("2025-01-31"), amount: Money(yuan: 300_000))
      record(.awarded(award), by: .bureau)
      guard id != "A1" else { continue }
      record(
        .paymentOrdered(
          PaymentOrdered(
            payment: PaymentID("\(id)-1"), application: id, tranche: 1,
            amount: Money(yuan: 120_000), budgetLine: "经费", payee: "单位\(id)", bank: "银行",
            account: "vault")), by: .bureau)
    }
    record(
      .paymentMade(PaymentMade(payment: "A6-1", application: "A6", voucher: "V")), by: .finance)
    record(
      .paymentOrdered(
        PaymentOrdered(
          payment: "A6-2", application: "A6", tranche: 2, amount: Money(yuan: 60_000),
          budgetLine: "经费", payee: "单位A6", bank: "银行", account: "vault")), by: .bureau)
    record(
      .paymentMade(PaymentMade(payment: "A6-2", application: "A6", voucher: "V2")), by: .finance)
    let failed = Acceptance(
      application: "A6", attempt: 1, day: day("2025-02-01"), facts: [:], points: [:], total: .zero,
      veto: nil, outcome: .failed)
    record(.acceptanceHeld(failed), by: .bureau)
    let claim = ClawbackOpened(application: "A6", amount: Money(yuan: 20_000), reason: "未使用")
    record(.clawbackOpened(claim), by: .bureau)
  }
}
