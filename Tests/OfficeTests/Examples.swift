import Assessment
import Messages
import Programmes
import Quantities
import Training
import WorkingDays

/// One event of every kind, filled so that every field of its JSON form is seen.
enum Examples {
  static let day = Day(number: 19_356)
  static let application: ApplicationID = "JC-001"
  static let digest = String(repeating: "ab", count: 32)

  static let events: [Event] =
    opening + intake + scoring + selection + money + training.map(Event.training)

  static let opening: [Event] = [
    .callOpened(
      CallOpened(
        title: Phrase("二〇二二年批次", "Call of 2022"), programme: "sample", digest: digest,
        stage: "intake")),
    .programmeAmended(ProgrammeAmended(digest: digest, reason: "更正笔误")),
    .personEnrolled(
      Person(id: "wang", name: "示例人员", roles: [.expert, .auditor], office: "示例单位")),
    .stageAdvanced(StageAdvanced(from: "intake", to: "review")),
    .stageReopened(
      StageReopened(
        stage: "review", code: .qualificationError, note: "条件认定有误", voids: ["review"],
        unseals: true)),
    .callClosed,
  ]

  static let intake: [Event] = [
    .applicationSubmitted(
      Submission(
        application: application, unit: "示例单位(虚构)", creditCode: "91140500MA0EXAMPLE",
        kind: "enterprise", kindReason: "经认定", affiliation: .county("泽州县"),
        facts: [
          "area": .number(4_500), "fire": .flag(true), "since": .day(day),
          "agreements": .days([day]), "profile": .text("简介"), "account": .choice("基本户"),
        ],
        attachments: [
          Attachment(document: "form", name: "申报书.pdf", digest: digest, evidenceFor: "JC-1")
        ], copies: 3, contact: digest)),
    .applicationWithdrawn(Withdrawal(application: application, reason: "自愿撤回")),
    .applicationReviewed(
      Review(
        application: application, stage: "review", office: .countyReviewer, decision: .return,
        opinion: "材料不齐", clauses: ["JC-2.1"])),
    .factsVerified(
      Verification(application: application, values: ["area": .number(4_000)], evidence: "现场")),
    .documentAdded(
      DocumentAdded(
        application: application,
        attachment: Attachment(document: "proof", name: "证明.pdf", digest: digest))),
    .vetoRaised(VetoFinding(application: application, veto: "V1", finding: "虚假材料")),
    .vetoLifted(
      VetoLifted(application: application, veto: "V1", code: .conformityError, note: "查无实据")),
  ]

  static let scoring: [Event] = [
    .panelSeated(Panel(id: "P1", experts: ["e1", "e2"], applications: [application])),
    .panelDrawn(
      PanelDrawn(
        panel: "P1", seed: "2022", method: .sha256, order: ["e1", "e3", "e2"],
        excluded: [PanelDrawn.Exclusion(expert: "e3", reason: "请假")])),
    .defenceOrderDrawn(
      DefenceOrderDrawn(
        seed: "2022", method: .sha256, minutes: 20, order: [application, "JC-002"])),
    .pledgeSigned(PledgeSigned(expert: "e1", text: digest)),
    .expertRecused(Recusal(expert: "e1", application: application, ground: "曾任职")),
    .expertAbsent(ExpertAbsent(expert: "e2", reason: "因病")),
    .scoringOpened(ScoringOpened(digest: digest)),
    .sheetSubmitted(
      ScoreSheet(
        application: application, expert: "e1", channel: "documents",
        points: ["A1": Points(hundredths: 450), "A2": Points(hundredths: 1_000)],
        reasons: ["A1": "佐证不足"])),
    .sheetReopened(
      SheetReopened(
        application: application, expert: "e1", channel: "documents", code: .sumError,
        note: "合计有误")),
    .deviationAnswered(
      DeviationAnswer(expert: "e1", application: application, answer: "坚持原评分")),
    .voteRecorded(VoteRecorded(order: [application, "JC-002"], minute: "4票对3票")),
    .rankingSealed(
      SealedRanking(rows: [
        SealedRanking.Row(
          application: application, rank: 1, total: Points(hundredths: 8_550), passed: true,
          place: .listed, tieBrokenBy: Phrase("甲", "A"), excludedBy: nil),
        SealedRanking.Row(
          application: "JC-002", rank: nil, total: .zero, passed: false, place: .reserve(1),
          tieBrokenBy: nil, excludedBy: Phrase("否决", "veto")),
        SealedRanking.Row(
          application: "JC-003", rank: 3, total: .zero, passed: false, place: .none,
          tieBrokenBy: nil, excludedBy: nil),
      ])),
  ]

  static let selection: [Event] = [
    .unitsProposed(UnitsProposed(applications: [application, "JC-002"])),
    .consultationOpened(ConsultationOpened(due: day)),
    .opinionRecorded(
      Opinion(application: application, department: "tax", answer: .objects, text: "欠税")),
    .opinionSettled(OpinionSettled(application: application, department: "tax", reason: "已缴清")),
    .unitRemoved(UnitRemoved(application: application, veto: "V6", reason: "不同意")),
    .reservePromoted(
      ReservePromoted(application: "JC-002", replaces: application, opinionsDue: day)),
    .noticePublished(
      PublicNotice(
        number: 1, applications: [application], published: day, first: day, last: day)),
    .objectionRegistered(
      ObjectionRegistered(
        filing: Objection.Filing(
          id: "Y1", application: application, named: true, objector: digest, grounds: "人数不实"),
        admitBy: day, concludeBy: day)),
    .objectionScreened(ObjectionScreened(objection: "Y1", admitted: true, reason: "有事实")),
    .objectionExtended(ObjectionExtended(objection: "Y1", concludeBy: day)),
    .objectionConcluded(ObjectionConcluded(objection: "Y1", upheld: false, findings: "属实")),
    .awarded(
      Award(
        application: application, document: "示例发〔2023〕1号", plaque: "01",
        constructionStart: day, constructionEnd: day, amount: Money(yuan: 300_000))),
  ]

  static let money: [Event] = [
    .paymentOrdered(
      PaymentOrdered(
        payment: "F1", application: application, tranche: 1, amount: Money(yuan: 120_000),
        budgetLine: "示例科目", payee: "示例单位(虚构)", bank: "示例银行", account: digest)),
    .paymentMade(PaymentMade(payment: "F1", application: application, voucher: "P1")),
    .paymentReconciled(PaymentNamed(payment: "F1", application: application)),
    .paymentCancelled(
      PaymentCancelled(payment: "F1", application: application, reason: "账号有误")),
    .paymentBounced(
      PaymentBounced(payment: "F1", application: application, reason: "账号有误", day: day)),
    .acceptanceHeld(
      Acceptance(
        application: application, attempt: 1, day: day, facts: ["done": .number(95)],
        points: ["C3": Points(hundredths: 500)], total: Points(hundredths: 8_600), veto: "V7",
        outcome: .passed(grade: "优秀"))),
    .clawbackOpened(
      ClawbackOpened(application: application, amount: Money(fen: 1), reason: "未使用")),
    .ratesSet(
      RatesSet(
        rates: [.init(level: .technician, amount: Money(yuan: 3_000))], document: "示例发〔2020〕5号")),
    .moneyRecovered(
      MoneyRecovered(application: application, amount: Money(fen: 1), voucher: "S1")),
  ]
}
