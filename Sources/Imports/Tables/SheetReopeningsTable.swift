import Assessment
import Spreadsheets

/// sheet-reopenings.csv 评分表更正.
enum SheetReopeningsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application,
      Column("expert", names: ["专家"]),
      Column("channel", names: ["环节", "评审方式"]),
      Column("code", names: ["更正代码"]),
      Column("note", names: ["说明"]),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .reopenSheet, in: context)
    let application = row.application(in: context)
    let expert = row.expert(in: context)
    let channel = row.named("channel", context.catalogue.channels)
    let code = row.named("code", .corrections)
    let note = row.text("note")
    guard let circumstances, let application, let expert, let channel, let code, let note
    else { return nil }
    return circumstances.planning(
      .reopenSheet(
        SheetReopened(
          application: application, expert: expert, channel: channel, code: code, note: note)))
  }
}
