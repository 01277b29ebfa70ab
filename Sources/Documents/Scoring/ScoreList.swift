import Messages
import Programmes
import Quantities
import Spreadsheets

/// The sheet 评分 of a score workbook: one row for each criterion, two cells of it to fill in.
///
/// The headings are those that an import of scores reads; columns for programs are hidden.
struct ScoreList {
  let workbook: ScoreWorkbook
  let language: Language

  /// The columns from left to right.
  enum Column: Int, CaseIterable {
    case application, unit, expert, channel, channelName, group, criterion, name, full, least
    case guidance, points, reason, hint
  }

  static let name = "评分"

  /// The row of the headings; in English a row of translations stands above it.
  private var head: Int { language == .chinese ? 2 : 3 }
  private var firstRow: Int { head + 1 }
  private var lastRow: Int { head + workbook.rows.count }

  func write(into book: Book) {
    let sheet = book.sheet(named: ScoreList.name)
    writeHead(to: sheet)
    for (number, row) in workbook.rows.enumerated() {
      write(row, at: firstRow + number, to: sheet)
    }
    markCells(of: sheet)
    let last = Column.allCases.count - 1
    sheet.keepHead(above: firstRow, columns: Column.expert.rawValue)
    sheet.offerFilter(head: head, lastRow: lastRow, lastColumn: last)
    sheet.excuseNumbersAsText(lastRow: lastRow, lastColumn: last)
    sheet.protect()
    sheet.setPage(lastRow: lastRow, lastColumn: last, isLandscape: true, language: language)
    sheet.open(at: Spot(row: firstRow, column: Column.points.rawValue))
  }

  private func writeHead(to sheet: Sheet) {
    let title = "\(ScoreCover.title[language]) \(workbook.name)"
    sheet.write(title, acrossTo: Column.allCases.count - 1, row: 0, .title)
    sheet.setHeight(28, row: 0)
    let points = range(of: .points).name
    let count = workbook.rows.count
    sheet.write(
      formula: "COUNT(\(points))&\" / \(count)\"", giving: "0 / \(count)",
      at: Spot(row: 1, column: Column.points.rawValue), CellStyle(alignment: .centre))
    sheet.write(
      Phrase("已填", "filled in")[language],
      at: Spot(row: 1, column: Column.points.rawValue - 1), CellStyle(alignment: .right))
    for column in Column.allCases {
      let spot = Spot(row: head, column: column.rawValue)
      sheet.write(column.heading.chinese, at: spot, .heading)
      sheet.setWidth(column.width, column: column.rawValue, isHidden: isHidden(column))
      if language == .english {
        sheet.write(
          column.heading.english, at: Spot(row: head - 1, column: column.rawValue), .label)
      }
    }
    sheet.setHeight(32, row: head)
  }

  private func write(_ row: ScoreWorkbook.Row, at number: Int, to sheet: Sheet) {
    let criterion = row.criterion
    let words: [(Column, String)] = [
      (.application, row.application.text), (.unit, row.unit), (.expert, workbook.expert.text),
      (.channel, row.channel.id.text), (.channelName, row.channel.name[language]),
      (.group, row.group[language]), (.criterion, criterion.id.text),
      (.name, (criterion.keyMinimum == nil ? "" : "★") + criterion.name[language]),
      (.guidance, criterion.guidance[language]),
    ]
    for (column, text) in words { sheet.write(text, at: spot(column, number), .words) }
    sheet.setHeight(of: number, for: words.map { ($1, $0.width) }, least: 32)
    let figures = CellStyle(alignment: .right, numbers: .points, hasBorder: true)
    sheet.write(ExactNumber(criterion.points), at: spot(.full, number), figures)
    if let least = criterion.keyMinimum {
      sheet.write(ExactNumber(least), at: spot(.least, number), figures)
    } else {
      sheet.blank(at: spot(.least, number), figures)
    }
    var points = figures
    points.isLocked = false
    sheet.blank(at: spot(.points, number), points)
    var reason = CellStyle.words
    reason.isLocked = false
    sheet.blank(at: spot(.reason, number), reason)
    writeHint(for: criterion, at: number, to: sheet)
    sheet.allow(PointsRule(of: criterion, cell: spot(.points, number)), in: language)
  }

  /// Says what a row still lacks, in words beside the cells.
  private func writeHint(for criterion: Criterion, at number: Int, to sheet: Sheet) {
    let (points, full) = (spot(.points, number).name, spot(.full, number).name)
    let reason = spot(.reason, number).name
    let blank = Phrase("未填", "empty")[language]
    let rest =
      criterion.needsReasons
      ? "IF(AND(\(points)<\(full),TRIM(\(reason))=\"\"),\"\(lacking)\",\"\")" : "\"\""
    sheet.write(
      formula: "IF(\(points)=\"\",\"\(blank)\",\(rest))", giving: blank, at: spot(.hint, number),
      .proof)
  }

  private var lacking: String { Phrase("请写扣分原因", "reason?")[language] }

  /// Yellow waits to be filled in, red is wrong: also for what was pasted past the validation.
  private func markCells(of sheet: Sheet) {
    let (points, full) = (spot(.points, firstRow).name, spot(.full, firstRow).name)
    sheet.mark(range(of: .points), where: "ISBLANK(\(points))", .yellow)
    sheet.mark(
      range(of: .points), where: "OR(ISTEXT(\(points)),\(points)<0,\(points)>\(full))", .red)
    sheet.mark(
      range(of: .reason), where: "\(spot(.hint, firstRow).name)=\"\(lacking)\"", .yellow)
  }

  /// Columns for programs, and the least points where no criterion has any.
  private func isHidden(_ column: Column) -> Bool {
    switch column {
    case .expert, .channel: true
    case .least: workbook.rows.allSatisfy { $0.criterion.keyMinimum == nil }
    case .application, .unit, .channelName, .group, .criterion, .name, .full, .guidance, .points,
      .reason, .hint:
      false
    }
  }

  private func spot(_ column: Column, _ row: Int) -> Spot {
    Spot(row: row, column: column.rawValue)
  }

  private func range(of column: Column) -> CellRange {
    CellRange(first: spot(column, firstRow), last: spot(column, lastRow))
  }

  /// The cells of a column as formulas of other sheets name them.
  func outerRange(of column: Column) -> String {
    "'\(ScoreList.name)'!\(range(of: column).fixedName)"
  }
}

extension ScoreList.Column {
  /// An import looks for the Chinese words, whatever the language of the reader.
  var heading: Phrase {
    switch self {
    case .application: Phrase("申报编号", "application")
    case .unit: Phrase("单位名称", "unit")
    case .expert: Phrase("专家", "expert")
    case .channel: Phrase("环节", "channel")
    case .channelName: Phrase("环节名称", "channel")
    case .group: Phrase("一级指标", "group")
    case .criterion: Phrase("指标", "criterion")
    case .name: Phrase("指标名称", "criterion")
    case .full: Phrase("满分", "full")
    case .least: Phrase("最低分", "least")
    case .guidance: Phrase("评分标准", "guidance")
    case .points: Phrase("得分", "points")
    case .reason: Phrase("扣分原因", "reason")
    case .hint: Phrase("提示", "hint")
    }
  }

  var width: Int {
    switch self {
    case .application: 16
    case .unit: 20
    case .expert, .channel, .channelName, .points: 10
    case .group, .hint: 13
    case .criterion, .full, .least: 8
    case .name: 20
    case .guidance: 34
    case .reason: 28
    }
  }
}

extension Criterion {
  /// Whether points below the full ones need a reason; a level says enough by itself.
  fileprivate var needsReasons: Bool {
    switch marking {
    case .judged: true
    case .graded, .measured: false
    }
  }
}
