import Assessment
import Programmes
import Spreadsheets

/// awards.csv 授牌.
enum AwardsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application,
      Column("document", names: ["发文字号"]),
      Column("plaque", names: ["牌匾编号"]),
      Column("construction_start", names: ["建设起始日"], required: false),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .award, in: context)
    let application = row.application(in: context)
    let document = row.text("document")
    let plaque = row.text("plaque")
    let builds = context.programme.award?.construction != nil || row.has("construction_start")
    let start = builds ? row.day("construction_start") : nil
    guard let circumstances, let application, let document, let plaque,
      start != nil || !builds
    else { return nil }
    return circumstances.planning(
      .award(
        AwardDecision(
          application: application, document: document, plaque: plaque,
          constructionStart: start)))
  }
}
