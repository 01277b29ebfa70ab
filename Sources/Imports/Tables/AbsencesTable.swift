import Assessment
import Spreadsheets

/// absences.csv 缺席.
enum AbsencesTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [Column("expert", names: ["专家"]), Column("reason", names: ["缺席原因", "原因"])]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .recordAbsence, in: context)
    let expert = row.expert(in: context)
    let reason = row.text("reason")
    guard let circumstances, let expert, let reason else { return nil }
    return circumstances.planning(
      .recordAbsence(ExpertAbsent(expert: expert, reason: reason)))
  }
}
