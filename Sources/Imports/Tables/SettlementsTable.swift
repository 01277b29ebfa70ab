import Assessment
import Messages
import Programmes
import Spreadsheets

/// settlements.csv 意见处理: a negative opinion is settled, or its unit is removed.
enum SettlementsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application,
      Column("action", names: ["办理"]),
      Column("department", names: ["部门"], required: false),
      Column("veto", names: ["否决事项"], required: false),
      Column("reason", names: ["理由"]),
    ]
  }

  private enum Action { case settle, remove }

  private static let actions = Names<Action>(
    Phrase("办理方式", "action"),
    [
      .init(.settle, id: "settle", name: Phrase("化解", "settle")),
      .init(.remove, id: "remove", name: Phrase("取消资格", "remove")),
    ])

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let action = row.named("action", actions)
    let circumstances = row.circumstances(of: action.map(kind), in: context)
    let application = row.application(in: context)
    let reason = row.text("reason")
    let department =
      action == .settle || row.has("department")
      ? row.named("department", context.catalogue.departments) : nil
    let veto = row.has("veto") ? row.named("veto", context.catalogue.vetoes) : nil
    guard let circumstances, let application, let action, let reason else { return nil }
    switch action {
    case .settle:
      guard let department else { return nil }
      return circumstances.planning(
        .settleOpinion(
          OpinionSettled(application: application, department: department, reason: reason)))
    case .remove:
      return circumstances.planning(
        .removeUnit(UnitRemoved(application: application, veto: veto, reason: reason)))
    }
  }

  private static func kind(_ action: Action) -> Act.Kind {
    switch action {
    case .settle: .settleOpinion
    case .remove: .removeUnit
    }
  }
}
