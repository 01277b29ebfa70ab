import Assessment
import Messages
import Programmes
import Spreadsheets

/// steps.csv 步骤: how the call goes from stage to stage, and back.
enum StepsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      Column("act", names: ["步骤"]),
      Column("stage", names: ["环节"], required: false),
      .code,
      Column("note", names: ["说明"], required: false),
    ]
  }

  private enum Action: Hashable {
    case advance, publish, reopen

    var kind: Act.Kind {
      switch self {
      case .advance: .advance
      case .publish: .publish
      case .reopen: .reopen
      }
    }
  }

  private static let actions = Names<Action>(
    Phrase("步骤", "step"),
    [
      .init(.advance, id: "advance", name: Phrase("推进", "advance")),
      .init(.publish, id: "publish", name: Phrase("公示", "publish")),
      .init(.reopen, id: "reopen", name: Phrase("重新打开", "reopen")),
    ])

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let action = row.named("act", actions)
    let circumstances = row.circumstances(of: action?.kind, in: context)
    let draft = action.flatMap { Self.draft(of: $0, &row, in: context) }
    guard let circumstances, let draft else { return nil }
    return circumstances.planning(draft)
  }

  /// The stage of an advance is the one that is left; that of a reopening the one to go back to.
  private static func draft(
    of action: Action, _ row: inout RowReader, in context: ImportContext
  ) -> PlannedAct.Draft? {
    let needsStage = action != .publish || row.has("stage")
    let stage = needsStage ? row.named("stage", context.catalogue.stages) : nil
    switch action {
    case .advance: return stage.map { .step(.advance, in: $0) }
    case .publish: return stage.map { .step(.publish, in: $0) } ?? .act(.publish)
    case .reopen:
      let code = row.named("code", .corrections)
      let note = row.text("note")
      guard let stage, let code, let note else { return nil }
      return .act(.reopen(ReopenRequest(stage: stage.id, code: code, note: note)))
    }
  }
}
