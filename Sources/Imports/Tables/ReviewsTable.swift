import Assessment
import Messages
import Programmes
import Spreadsheets

/// reviews.csv 审核意见.
enum ReviewsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application,
      Column("stage", names: ["环节"]),
      Column("decision", names: ["结论"]),
      Column("opinion", names: ["审核意见"], required: false),
      Column("clauses", names: ["条款"], required: false),
    ]
  }

  private static let decisions = Names<Review.Decision>(
    Phrase("审核结论", "decision"),
    [
      .init(.pass, id: "pass", name: Phrase("通过", "pass")),
      .init(.return, id: "return", name: Phrase("退回", "return"), synonyms: ["退回补正"]),
      .init(.reject, id: "reject", name: Phrase("不通过", "reject")),
    ])

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let stage = row.named("stage", context.catalogue.reviewStages)
    let circumstances = row.circumstances(
      of: .review, preferring: stage?.reviewers ?? [], in: context)
    let application = row.application(in: context)
    let decision = row.named("decision", decisions)
    let opinion = row.optionalText("opinion") ?? ""
    let clauses = row.list("clauses") ?? []
    guard let circumstances, let application, let stage, let decision else { return nil }
    return circumstances.planning(
      .review(
        Review(
          application: application, stage: stage.id, office: circumstances.actor.role,
          decision: decision, opinion: opinion, clauses: clauses)))
  }
}

extension Stage {
  /// The roles that sign in a review stage.
  fileprivate var reviewers: Set<Role> {
    guard case .review(let rule) = rule else { return [] }
    return switch rule.reviewers {
    case .routed: [.countyReviewer, .supervisingUnit]
    case .all(let roles): Set(roles)
    }
  }
}
