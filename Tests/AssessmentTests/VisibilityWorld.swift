import Assessment
import AssessmentScenes
import Funding
import Messages
import Programmes
import Quantities
import WorkingDays

/// A scene with somebody in every role, some of whom have nothing to do with most applications.
struct VisibilityWorld {
  var scene: Scene

  init(_ scene: Scene) {
    self.scene = scene
    for id in ["A1", "A2"] as [ApplicationID] {
      self.scene.enrol(Actor.applicant(id).enrolled(for: "单位\(id)"))
    }
    self.scene.enrol(Actor.county("别县").enrolled(for: "别县人社局"))
  }

  static let viewers: [Viewer] =
    ([
      .admin, .bureau, .organisation, .secretary, .finance, .auditor, .supervisor,
      .county("泽州县"), .county("别县"), .expert(1), .expert(2), .expert(4), .consulted("tax"),
      .consulted("superior"), .applicant("A1"), .applicant("A2"),
    ] as [Actor]).map(Viewer.person) + [.everyone]

  /// What a viewer gets to see after a history.
  static func dump(_ viewer: Viewer, _ scene: Scene) -> VisibilityDump {
    let rules: [CallID: Rules] = [Scene.id: scene.rules, "2023-09": scene.rules]
    return View(of: scene.state, for: viewer, under: rules)
      .dump(at: scene.now, scene.history)
  }

  /// One more event of every kind, about an application and an expert, whether or not a rule would allow it.
  static func events(on id: ApplicationID, _ expert: PersonID) -> [Event] {
    callEvents + intakeEvents(on: id) + panelEvents(on: id, expert) + selectionEvents(on: id)
      + moneyEvents(on: id) + trainingEvents(on: id)
  }

  private static let callEvents: [Event] = [
    .callOpened(CallOpened(title: phrase("另"), programme: "small", digest: "d1", stage: "intake")),
    .programmeAmended(ProgrammeAmended(digest: "d2", reason: "更正")),
    .personEnrolled(Person(id: "e3", name: "改名", roles: [.expert], office: nil)),
    .scoringOpened(ScoringOpened(digest: "d3")),
    .stageAdvanced(StageAdvanced(from: "second", to: "scoring")),
    .stageReopened(
      StageReopened(
        stage: "first", code: .missedRecusal, note: "有误", voids: ["first"], unseals: true)),
    .ratesSet(RatesSet(rates: [], document: "标1")),
    .callClosed,
  ]

  private static func intakeEvents(on id: ApplicationID) -> [Event] {
    [
      .applicationSubmitted(aSubmission(id, leaders: 9)),
      .applicationSubmitted(aSubmission("A9", affiliation: .county("泽州县"))),
      .applicationWithdrawn(Withdrawal(application: id, reason: "停产")),
      .applicationReviewed(review(id, .return, opinion: "缺页")),
      .applicationReviewed(review(id, .pass)),
      .applicationReviewed(review(id, .reject, in: "second", by: .cityBureau, opinion: "不符")),
      .factsVerified(
        Verification(application: id, values: ["leaders": .number(7)], evidence: "原件")),
      .documentAdded(DocumentAdded(application: id, attachment: attachment("account"))),
      .vetoRaised(VetoFinding(application: id, veto: "V1", finding: "伪造")),
      .vetoLifted(
        VetoLifted(application: id, veto: "V1", code: .qualificationError, note: "有误")),
    ]
  }

  private static func panelEvents(on id: ApplicationID, _ expert: PersonID) -> [Event] {
    [
      .panelSeated(Panel(id: "P9", experts: ["e7", "e8", "e9"], applications: [id])),
      .panelDrawn(
        PanelDrawn(
          panel: "P1", seed: "7", method: .sha256, order: ["e7", "e8"],
          excluded: [PanelDrawn.Exclusion(expert: "e8", reason: "请假")])),
      .defenceOrderDrawn(
        DefenceOrderDrawn(seed: "7", method: .sha256, minutes: 20, order: [id])),
      .pledgeSigned(PledgeSigned(expert: expert, text: "d9")),
      .expertRecused(Recusal(expert: expert, application: id, ground: "亲属")),
      .expertAbsent(ExpertAbsent(expert: expert, reason: "生病")),
      sheet(on: id, expert, lost: 3), sheet(on: id, expert, lost: 40),
      .sheetReopened(
        SheetReopened(
          application: id, expert: expert, channel: "documents", code: .sumError, note: "笔误")),
      .deviationAnswered(DeviationAnswer(expert: expert, application: id, answer: "属实")),
      .voteRecorded(VoteRecorded(order: [id, "A3"], minute: "2:1")),
      .rankingSealed(
        SealedRanking(rows: [
          SealedRanking.Row(
            application: id, rank: 1, total: points(77), passed: true, place: .listed,
            tieBrokenBy: nil, excludedBy: nil)
        ])),
    ]
  }

  static func sheet(on id: ApplicationID, _ expert: PersonID, lost: Int) -> Event {
    .sheetSubmitted(
      ScoreSheet(
        application: id, expert: expert, channel: "documents",
        points: ["A1": points(60 - lost)], reasons: ["A1": "有不足"]))
  }

  private static func selectionEvents(on id: ApplicationID) -> [Event] {
    [
      .consultationOpened(ConsultationOpened(due: day("2023-03-01"))),
      .opinionRecorded(opinion(on: id, from: "superior", .objects, text: "欠税")),
      .opinionSettled(OpinionSettled(application: id, department: "superior", reason: "已补缴")),
      .unitRemoved(UnitRemoved(application: id, veto: nil, reason: "欠税")),
      .reservePromoted(
        ReservePromoted(application: id, replaces: "A3", opinionsDue: day("2023-03-02"))),
      .noticePublished(
        PublicNotice(
          number: 9, applications: [id], published: day("2023-01-03"), first: day("2023-01-04"),
          last: day("2023-01-10"))),
      .objectionRegistered(
        ObjectionRegistered(
          filing: filing("O9", against: id), admitBy: day("2023-01-05"),
          concludeBy: day("2023-01-12"))),
      .objectionScreened(ObjectionScreened(objection: "O1", admitted: false, reason: "无据")),
      .objectionExtended(ObjectionExtended(objection: "O1", concludeBy: day("2023-06-01"))),
      .objectionConcluded(ObjectionConcluded(objection: "O1", upheld: true, findings: "属实")),
      .unitsProposed(UnitsProposed(applications: [id])),
    ]
  }

  private static func trainingEvents(on id: ApplicationID) -> [Event] {
    [
      .planSet(TrainingPlan(application: id, lines: [], subtotal: 0, reason: nil)),
      .classStamped(ClassNamed(application: id, id: "C1")),
      .caseOpened(
        CaseOpened(application: id, id: "K1", ground: nil, isSevere: true, found: "缺课")),
    ].map(Event.training)
  }

  private static func moneyEvents(on id: ApplicationID) -> [Event] {
    [
      .awarded(
        Award(
          application: id, document: "9号", plaque: "9", constructionStart: day("2023-02-01"),
          constructionEnd: day("2025-01-31"), amount: Money(yuan: 300_000))),
      .paymentOrdered(
        PaymentOrdered(
          payment: "P-9", application: id, purpose: .tranche(1), amount: Money(yuan: 120_000),
          budgetLine: "经费", payee: "单位", bank: "银行", account: "vault-9")),
      .paymentMade(PaymentMade(payment: "A1-1", application: "A1", voucher: "V9")),
      .paymentReconciled(PaymentNamed(payment: "A1-1", application: "A1")),
      .paymentCancelled(PaymentCancelled(payment: "A1-1", application: "A1", reason: "有误")),
      .paymentBounced(
        PaymentBounced(
          payment: "A1-1", application: "A1", reason: "账号有误", day: day("2023-02-01"))),
      .acceptanceHeld(
        Acceptance(
          application: id, attempt: 1, day: day("2025-02-01"), facts: [:], points: [:],
          total: points(50), veto: nil, outcome: .failed)),
      .clawbackOpened(ClawbackOpened(application: id, amount: Money(yuan: 9), reason: "未使用")),
      .moneyRecovered(MoneyRecovered(application: id, amount: Money(yuan: 1), voucher: "R9")),
    ]
  }
}
