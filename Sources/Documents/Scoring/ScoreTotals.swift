import Assessment
import Messages
import Programmes
import Quantities

/// The sheet 合计 of a score workbook: what each application has come to while the expert types.
///
/// It is there for the expert only; what counts is computed by the engine after the import.
struct ScoreTotals {
  let workbook: ScoreWorkbook
  let language: Language

  func write(into book: Book) {
    let sheet = book.sheet(named: "合计")
    let list = ScoreList(workbook: workbook, language: language)
    let channels = workbook.channels
    let headings =
      [Phrase("申报编号", "Application"), Phrase("单位名称", "Unit")] + channels.map(\.name)
      + [
        Phrase("合计", "Total"), Phrase("满分", "Full"), Phrase("未填项", "Empty"),
      ]
    sheet.write(
      Phrase("合计（随填随算，仅供参考）", "Totals (for the expert only)")[language],
      acrossTo: headings.count - 1, row: 0, .title)
    sheet.setHeight(28, row: 0)
    for (column, heading) in headings.enumerated() {
      sheet.write(heading[language], at: Spot(row: 1, column: column), .heading)
      sheet.setWidth(column == 1 ? 30 : column == 0 ? 18 : 12, column: column)
    }
    for (number, application) in workbook.applicationsInRows.enumerated() {
      write(application, row: number + 2, channels: channels, of: list, to: sheet)
    }
    let last = 1 + workbook.applicationsInRows.count
    sheet.keepHead(above: 2)
    sheet.protect()
    sheet.setPage(
      lastRow: last, lastColumn: headings.count - 1, isLandscape: true, language: language)
  }

  private func write(
    _ application: ScoreWorkbook.Row, row: Int, channels: [Channel], of list: ScoreList,
    to sheet: Sheet
  ) {
    let figures = CellStyle(alignment: .right, numbers: .points, hasBorder: true)
    let own = Spot(row: row, column: 0).name
    let (ids, points) = (list.outerRange(of: .application), list.outerRange(of: .points))
    sheet.write(application.application.text, at: Spot(row: row, column: 0), .words)
    sheet.write(application.unit, at: Spot(row: row, column: 1), .words)
    for (number, channel) in channels.enumerated() {
      let names = list.outerRange(of: .channel)
      sheet.write(
        formula: "SUMIFS(\(points),\(ids),\(own),\(names),\"\(channel.id)\")",
        giving: ExactNumber(Points.zero), at: Spot(row: row, column: 2 + number), figures)
    }
    let after = 2 + channels.count
    let rows = workbook.rows.filter { $0.application == application.application }
    sheet.write(
      formula: "SUMIFS(\(points),\(ids),\(own))", giving: ExactNumber(Points.zero),
      at: Spot(row: row, column: after), figures)
    sheet.write(
      ExactNumber(rows.map(\.criterion.points).total), at: Spot(row: row, column: after + 1),
      figures)
    sheet.write(
      formula: "COUNTIFS(\(ids),\(own),\(points),\"\")", giving: ExactNumber(rows.count),
      at: Spot(row: row, column: after + 2),
      CellStyle(alignment: .right, numbers: .whole, hasBorder: true))
  }
}

extension ScoreWorkbook {
  /// The channels that have rows, in the order of the rows.
  var channels: [Channel] {
    var seen: Set<ChannelID> = []
    return rows.map(\.channel).filter { seen.insert($0.id).inserted }
  }

  /// The first row of each application.
  var applicationsInRows: [Row] {
    var seen: Set<ApplicationID> = []
    return rows.filter { seen.insert($0.application).inserted }
  }
}
