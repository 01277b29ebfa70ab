import Assessment
import Messages
import Spreadsheets
import Training

/// class-filings.csv 备案审核: the county stamps, the city confirms.
enum ClassFilingsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [.classID, Column("act", names: ["办理"])]
  }

  private enum Action: Hashable {
    case stamp, confirm

    var kind: Act.Kind {
      switch self {
      case .stamp: .stampClass
      case .confirm: .confirmClass
      }
    }
  }

  private static let actions = Names<Action>(
    Phrase("办理方式", "action"),
    [
      .init(.stamp, id: "stamp", name: Phrase("县级盖章", "stamp")),
      .init(.confirm, id: "confirm", name: Phrase("市级确认", "confirm")),
    ])

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let action = row.named("act", actions)
    let circumstances = row.circumstances(of: action?.kind, in: context)
    let named = row.classNamed(in: context)
    guard let action, let circumstances, let named else { return nil }
    switch action {
    case .stamp: return circumstances.planning(.training(.stampClass(named)))
    case .confirm: return circumstances.planning(.training(.confirmClass(named)))
    }
  }
}
