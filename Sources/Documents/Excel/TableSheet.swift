import Messages
import Papers

/// One table of a paper as a sheet: title, heads, rows, sums, who signs, and the proof.
struct TableSheet {
  let paper: Paper
  let section: Paper.Section
  let caption: String?
  let table: Paper.Table
  let language: Language
  /// In display columns.
  private let widths: [Int]

  init(
    paper: Paper, section: Paper.Section, caption: Phrase?, table: Paper.Table, language: Language
  ) {
    self.paper = paper
    self.section = section
    self.caption = caption?[language]
    self.table = table
    self.language = language
    widths = TableSheet.widths(of: table, in: language)
  }

  private var title: String { section.title[language] }
  private var lastColumn: Int { table.columns.count - 1 }
  private var head: Int { caption == nil ? 1 : 2 }
  private var firstRow: Int { head + 1 }

  /// The display columns of an upright page and of one on its side, at a size that is read well.
  private static let (upright, onItsSide) = (92, 136)

  /// As wide as every column wants, but no wider than a page on its side, unless numbers need more:
  /// Excel shows ### where one does not fit.
  private static func widths(of table: Paper.Table, in language: Language) -> [Int] {
    let needs = ColumnNeeds(of: table, in: language).map { max(6, $0 + 2) }
    let limit = max(onItsSide, needs.least.reduce(0, +))
    return needs.wanted.reduce(0, +) <= limit ? needs.wanted : needs.filling(limit)
  }

  func write(into book: Book) {
    let plain = section.label == nil ? Phrase("表", "Table") : section.title
    let sheet = book.sheet(named: caption ?? plain[language])
    let width = widths.reduce(0, +)
    for (column, width) in widths.enumerated() { sheet.setWidth(width, column: column) }
    writeTitle(to: sheet, width: width)
    writeHead(to: sheet)
    writeRows(to: sheet)
    let last = writeFoot(to: sheet, width: width)
    sheet.keepHead(above: firstRow)
    if table.rows.count > 1 {
      sheet.offerFilter(head: head, lastRow: head + table.rows.count, lastColumn: lastColumn)
    }
    sheet.excuseNumbersAsText(lastRow: last, lastColumn: lastColumn)
    sheet.setPage(
      lastRow: last, lastColumn: lastColumn, isLandscape: width > TableSheet.upright,
      language: language)
  }

  private func writeTitle(to sheet: Sheet, width: Int) {
    sheet.write(title, acrossTo: lastColumn, row: 0, .title)
    sheet.setHeight(of: 0, for: [(title, width * 2 / 3)], line: 24)
    if let caption {
      sheet.write(caption, acrossTo: lastColumn, row: 1, .label)
      sheet.setHeight(20, row: 1)
    }
  }

  private func writeHead(to sheet: Sheet) {
    for (column, heading) in table.columns.enumerated() {
      sheet.write(heading.heading[language], at: Spot(row: head, column: column), .heading)
    }
    sheet.setHeight(
      of: head, for: zip(table.columns, widths).map { ($0.heading[language], $1 - 2) }, least: 28)
  }

  private func writeRows(to sheet: Sheet) {
    let formulas = TableFormulas(of: table, firstRow: firstRow)
    let isForm = table.columns.contains { $0.content == .writing }
    for (number, row) in table.rows.enumerated() {
      for (column, cell) in row.enumerated() {
        write(
          cell, formula: formulas.formula(row: number, column: column),
          at: Spot(row: firstRow + number, column: column), isTotal: false, to: sheet)
      }
      sheet.setHeight(
        of: firstRow + number, for: zip(row, widths).map { ($0.text(in: language), $1) },
        least: isForm ? 30 : 20)
    }
    for (number, row) in table.totals.enumerated() {
      for (column, cell) in row.enumerated() {
        write(
          cell, formula: number == 0 ? formulas.total(column: column) : nil,
          at: Spot(row: firstRow + table.rows.count + number, column: column), isTotal: true,
          to: sheet)
      }
    }
  }

  private func write(
    _ cell: Paper.Cell, formula: String?, at spot: Spot, isTotal: Bool, to sheet: Sheet
  ) {
    var style = cell.style(in: language, column: table.columns[spot.column].content)
    if isTotal {
      style.isBold = true
      style.fill = .grey
    }
    switch (formula, cell.number) {
    case (let formula?, let number?):
      sheet.write(formula: formula, giving: number, at: spot, style)
    case (nil, let number?): sheet.write(number, at: spot, style)
    case (_, nil) where cell == .blank: sheet.blank(at: spot, style)
    case (_, nil): sheet.write(cell.text(in: language), at: spot, style)
    }
  }

  /// Writes the lines below the table; returns the last row.
  private func writeFoot(to sheet: Sheet, width: Int) -> Int {
    var row = firstRow + table.rows.count + table.totals.count
    func add(_ text: String, _ style: CellStyle, line: Int) {
      sheet.write(text, acrossTo: lastColumn, row: row, style)
      sheet.setHeight(of: row, for: [(text, width)], line: line)
      row += 1
    }
    if let note { add(note, .proof, line: 13) }
    if !paper.signatures.isEmpty {
      let blanks = String(repeating: "_", count: 16)
      let signatures = paper.signatures.map {
        $0[language] + Phrase("：", ": ")[language] + blanks
      }
      add(signatures.joined(separator: "    "), .prose, line: 24)
    }
    for item in paper.footer + paper.checkCode {
      let colon = Phrase("：", ": ")[language]
      add(item.label[language] + colon + item.text[language], .proof, line: 13)
    }
    return row - 1
  }

  /// Says which sums are values, so that nobody looks for a formula in vain.
  private var note: String? {
    guard let totals = table.totals.first else { return nil }
    let summed = Set(table.summedColumns)
    let values = totals.indices.filter { totals[$0].number != nil && !summed.contains($0) }
    guard !values.isEmpty else { return nil }
    let names = values.map { table.columns[$0].heading }.joined
    return Phrase(
      "注：合计行中的“\(names.chinese)”由系统按规则计算，不是本列之和，以数值写入。",
      "Note: “\(names.english)” in the row of sums is computed by rule, not the sum of its column; "
        + "it is written as a value.")[language]
  }
}

extension Paper.Cell {
  /// How the cell looks in a column of this content.
  fileprivate func style(in language: Language, column: Paper.Column.Content) -> CellStyle {
    var style = CellStyle.words
    switch column {
    case .words, .writing: style.alignment = .left
    case .numbers: style.alignment = .right
    case .marks: style.alignment = .centre
    }
    switch self {
    case .text, .flag, .blank: break
    case .points: style.numbers = .points
    case .marked(let mark, _): style.numbers = .marked(mark[language])
    case .money: style.numbers = .money
    case .count: style.numbers = .whole
    case .day: style.numbers = .day
    }
    return style
  }
}
