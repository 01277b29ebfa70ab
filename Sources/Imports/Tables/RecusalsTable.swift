import Assessment
import Spreadsheets

/// recusals.csv 回避.
enum RecusalsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      Column("expert", names: ["专家"]),
      .application,
      Column("ground", names: ["回避事由"]),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .recuse, in: context)
    let expert = row.expert(in: context)
    let application = row.application(in: context)
    let ground = row.text("ground")
    guard let circumstances, let expert, let application, let ground else { return nil }
    return circumstances.planning(
      .recuse(Recusal(expert: expert, application: application, ground: ground)))
  }
}
