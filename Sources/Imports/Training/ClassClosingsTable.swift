import Assessment
import Spreadsheets
import Training

/// class-closings.csv 结班; a reason in `failing` closes a class whose findings stand.
enum ClassClosingsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [.classID, Column("failing", names: ["不合格理由"], required: false)]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let failing = row.optionalText("failing")
    let circumstances = row.circumstances(of: .closeClass, in: context)
    let named = row.classNamed(in: context)
    guard let circumstances, let named else { return nil }
    return circumstances.planning(
      .training(
        .closeClass(ClassClosing(application: named.application, id: named.id, failing: failing))))
  }
}
