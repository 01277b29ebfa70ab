import Assessment
import Messages
import Programmes
import Spreadsheets

/// vetoes.csv 否决: findings that exclude an application, and their corrections.
enum VetoesTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application,
      Column("veto", names: ["否决事项"]),
      Column("action", names: ["办理"]),
      Column("finding", names: ["查实情况"]),
      .code,
    ]
  }

  private enum Action { case raise, lift }

  private static let actions = Names<Action>(
    Phrase("办理方式", "action"),
    [
      .init(.raise, id: "raise", name: Phrase("登记", "raise")),
      .init(.lift, id: "lift", name: Phrase("撤销", "lift"), synonyms: ["撤消"]),
    ])

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let action = row.named("action", actions)
    let circumstances = row.circumstances(of: action.map(kind), in: context)
    let application = row.application(in: context)
    let veto = row.named("veto", context.catalogue.vetoes)
    let finding = row.text("finding")
    let code = action == .lift ? row.named("code", .corrections) : nil
    guard let circumstances, let application, let veto, let action, let finding
    else { return nil }
    switch action {
    case .raise:
      return circumstances.planning(
        .raiseVeto(VetoFinding(application: application, veto: veto, finding: finding)))
    case .lift:
      guard let code else { return nil }
      return circumstances.planning(
        .liftVeto(VetoLifted(application: application, veto: veto, code: code, note: finding)))
    }
  }

  private static func kind(_ action: Action) -> Act.Kind {
    switch action {
    case .raise: .raiseVeto
    case .lift: .liftVeto
    }
  }
}
