import Assessment
import Messages
import Programmes
import Spreadsheets

/// panels.csv 评审组.
enum PanelsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      Column("panel", names: ["评审组"]),
      Column("experts", names: ["专家"]),
      Column("applications", names: ["申报编号"], required: false),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .seatPanel, in: context)
    let panel = row.code("panel")
    let experts = row.experts(in: context)
    let applications = row.applications("applications", in: context)
    guard let circumstances, let panel, let experts else { return nil }
    return circumstances.planning(
      .seatPanel(
        Panel(
          id: PanelID(panel), experts: experts,
          applications: row.has("applications") ? applications : nil)))
  }
}
