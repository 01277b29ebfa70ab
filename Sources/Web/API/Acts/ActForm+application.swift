import Assessment
import Messages
import Papers
import Programmes
import Quantities

extension ActForm {
  private static let attachment = Schema.object([
    .must("document"), .must("name"), .must("digest", .digest), .may("evidenceFor"),
  ])
  private static let submission: [Schema.Field] = [
    .must("application"), .must("unit"), .must("creditCode"), .must("kind"),
    .may("kindReason", .words),
    .must("affiliation", .one([.must("county"), .must("supervisor")])),
    .must("facts", .map(.fact)), .must("attachments", .list(attachment)),
    .must("copies", .number), .may("contact", .digest),
  ]
  static let correction = Schema.word(CorrectionReason.allCases.map(\.rawValue))

  /// People, applications and reviews.
  static let application: [ActForm] = [
    ActForm(
      .enroll,
      [
        .must("id"), .must("name"), .must("roles", .list(Schema.role)), .may("office"),
      ], as: Person.self
    ) { .enroll($0) },
    ActForm(.submit, submission, as: Submission.self) { .submit($0) },
    ActForm(
      .withdraw, [.must("application"), .must("reason", .words)], as: Withdrawal.self
    ) { .withdraw($0) },
    ActForm(
      .review,
      [
        .must("application"), .must("stage"), .must("office", Schema.role),
        .must("decision", .word(["pass", "return", "reject"])), .must("opinion", .words),
        .must("clauses", .list(.name)),
      ], as: Review.self
    ) { .review($0) },
    ActForm(
      .verify,
      [.must("application"), .must("values", .map(.fact)), .must("evidence", .words)],
      as: Verification.self
    ) { .verify($0) },
    ActForm(
      .addDocument, [.must("application"), .must("attachment", attachment)],
      as: DocumentAdded.self
    ) { .addDocument($0) },
    ActForm(
      .raiseVeto, [.must("application"), .must("veto"), .must("finding", .words)],
      as: VetoFinding.self
    ) { .raiseVeto($0) },
    ActForm(
      .liftVeto,
      [
        .must("application"), .must("veto"), .must("code", correction), .must("note", .words),
      ], as: VetoLifted.self
    ) { .liftVeto($0) },
  ]

  /// The panel and its sheets.
  static let panel: [ActForm] = [
    ActForm(
      .seatPanel,
      [.must("id"), .must("experts", .list(.name)), .may("applications", .list(.name))],
      as: Panel.self
    ) { .seatPanel($0) },
    ActForm(
      .drawPanel,
      [
        .must("panel"), .must("seed"), .must("pool", .list(.name)),
        .must(
          "excluded", .list(.object([.must("expert"), .must("reason", .words)]))),
        .may("applications", .list(.name)),
      ], as: PanelDraw.self
    ) { .drawPanel($0) },
    ActForm(
      .drawDefenceOrder, [.must("seed"), .must("minutes", .count(1...240))],
      as: DefenceDraw.self
    ) { .drawDefenceOrder($0) },
    ActForm(
      .signPledge,
      [
        .must("expert"), .must("text", .digest),
        .must(
          "conflicts", .list(.object([.must("application"), .must("ground", .words)]))),
      ], as: PledgeSigning.self
    ) { .signPledge($0) },
    ActForm(
      .recuse, [.must("expert"), .must("application"), .must("ground", .words)],
      as: Recusal.self
    ) { .recuse($0) },
    ActForm(
      .recordAbsence, [.must("expert"), .must("reason", .words)], as: ExpertAbsent.self
    ) { .recordAbsence($0) },
    ActForm(
      .submitSheet,
      [
        .must("application"), .must("expert"), .must("channel"),
        .must(
          "marks",
          .list(
            .object([
              .must("criterion"), .must("points", .decimal), .may("reason", .words),
            ]))),
      ]
    ) { .submitSheet(try ScoreSheet($0)) },
    ActForm(
      .reopenSheet,
      [
        .must("application"), .must("expert"), .must("channel"), .must("code", correction),
        .must("note", .words),
      ], as: SheetReopened.self
    ) { .reopenSheet($0) },
    ActForm(
      .answerDeviation, [.must("expert"), .must("application"), .must("answer", .words)],
      as: DeviationAnswer.self
    ) { .answerDeviation($0) },
    ActForm(
      .recordVote, [.must("order", .list(.name)), .must("minute", .words)],
      as: VoteRecorded.self
    ) { .recordVote($0) },
  ]
}

extension ScoreSheet {
  /// Reads a sheet without a decoder: a panel at work hands in thousands of these.
  fileprivate init(_ content: ActForm.Content) throws {
    guard case .list(let marks) = content.json["marks"] else {
      throw ActForm.Content.Unreadable(name: "marks")
    }
    self.init(
      application: try content.identifier("application"),
      expert: try content.identifier("expert"), channel: try content.identifier("channel"),
      marks: try marks.map { json in
        let mark = ActForm.Content(json: json)
        return Mark(
          criterion: try mark.identifier("criterion"), points: try mark.value("points"),
          reason: json["reason"]?.textValue)
      })
  }
}
