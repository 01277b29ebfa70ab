import Assessment
import Spreadsheets

/// awards.csv 授牌.
enum AwardsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application,
      Column("document", names: ["发文字号"]),
      Column("plaque", names: ["牌匾编号"]),
      Column("construction_start", names: ["建设起始日"]),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .award, in: context)
    let application = row.application(in: context)
    let document = row.text("document")
    let plaque = row.text("plaque")
    let start = row.day("construction_start")
    guard let circumstances, let application, let document, let plaque, let start
    else { return nil }
    return circumstances.planning(
      .award(
        AwardDecision(
          application: application, document: document, plaque: plaque,
          constructionStart: start)))
  }
}
