import Messages
import Spreadsheets

/// One sheet and what is to be marked on it.
struct SheetMarks {
  let part: String
  private let bytes: [UInt8]
  private let scan: SheetScan
  private let remarks: Remarks
  private let column: Int

  init(
    _ part: String, of archive: inout ZipArchive, remarks: Remarks, column: Int
  ) throws(Problems) {
    let bytes = try archive.bytes(of: part)
    // Positions are those of the file's bytes, into which UTF-8 is written.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw WorkbookFault.damaged(part).problems(in: archive.file)
    }
    let scan = SheetScan(bytes, rows: Set(remarks.texts.keys).union([remarks.head]))
    let feed = try XMLFeed(part, of: archive.file, limits: archive.limits, into: scan)
    scan.feed = feed
    let outcome = bytes.withUnsafeBytes { bytes in
      Result { () throws(Problems) in
        try feed.take(bytes)
        try feed.finish()
      }
    }
    try outcome.get()
    self.part = part
    self.bytes = bytes
    self.scan = scan
    self.remarks = remarks
    self.column = column
  }

  /// The styles of the cells that are to be filled.
  var styles: Set<Int> {
    Set(
      scan.rows.flatMap { row in
        row.cells.filter { isWrong($0.column, in: row) }.map { $0.tag.integer("s") ?? 0 } + [0]
      })
  }

  private func isWrong(_ column: Int, in row: SheetScan.Row) -> Bool {
    remarks.cells[row.number]?.contains(column) ?? false
  }

  /// The sheet with its marks; without styles it has the remarks only.
  func marked(_ styles: StyleMarks?) -> [UInt8] {
    var edits = ByteEdits()
    for row in scan.rows { mark(row, styles, &edits) }
    widen(&edits)
    return edits.applied(to: bytes)
  }

  private func mark(_ row: SheetScan.Row, _ styles: StyleMarks?, _ edits: inout ByteEdits) {
    var tag = row.tag
    // The hint of which columns a row has would be wrong now.
    tag.set("spans", to: nil)
    edits.replace(tag.range, with: tag.written(empty: false))
    for cell in row.cells where isWrong(cell.column, in: row) && cell.column != column {
      guard let styles else { break }
      var tag = cell.tag
      tag.set("s", to: "\(styles.marked(tag.integer("s") ?? 0))")
      edits.replace(tag.range, with: tag.text)
    }
    let present = Set(row.cells.map(\.column))
    let missing = (remarks.cells[row.number] ?? []).subtracting(present).subtracting([column])
    var added = styles == nil ? [] : missing.map { ($0, blank($0, in: row, styles)) }
    if let text = remarks.text(besideRow: row.number) {
      added.append((column, remark(text, in: row, styles)))
    }
    for (column, text) in added.sorted(by: { $0.0 < $1.0 }) {
      edits.replace(room(for: column, in: row), with: text)
    }
    if row.tag.isEmpty {
      edits.replace(row.tag.range.upperBound..<row.tag.range.upperBound, with: row.tag.endTag)
    }
  }

  /// The cell that stands in a column, or the place where it would stand.
  private func room(for column: Int, in row: SheetScan.Row) -> Range<Int> {
    if let cell = row.cells.first(where: { $0.column == column }) {
      return cell.tag.range.lowerBound..<cell.end
    }
    let next = row.cells.first { $0.column > column }?.tag.range.lowerBound
    let place = next ?? (row.tag.isEmpty ? row.tag.range.upperBound : row.end)
    return place..<place
  }

  private func blank(_ column: Int, in row: SheetScan.Row, _ styles: StyleMarks?) -> String {
    let name = CellName(row: row.number, column: column)
    return "<\(row.tag.prefix)c r=\"\(name)\" s=\"\(styles?.marked(0) ?? 0)\"/>"
  }

  private func remark(_ text: String, in row: SheetScan.Row, _ styles: StyleMarks?) -> String {
    let prefix = row.tag.prefix
    let name = CellName(row: row.number, column: column)
    let style = styles.map { " s=\"\($0.remark)\"" } ?? ""
    return "<\(prefix)c r=\"\(name)\"\(style) t=\"inlineStr\"><\(prefix)is>"
      + "<\(prefix)t xml:space=\"preserve\">\(text.escapedForXML)</\(prefix)t></\(prefix)is></\(prefix)c>"
  }

  /// Makes room for the column: its width, and the range that the sheet says it takes up.
  private func widen(_ edits: inout ByteEdits) {
    if var dimension = scan.dimension {
      dimension.set("ref", to: nil)
      let last = max(remarks.texts.keys.max() ?? 1, remarks.head)
      let corner = CellName(row: max(last, scan.rows.last?.number ?? 1), column: column)
      dimension.set("ref", to: "A1:\(corner)")
      edits.replace(dimension.range, with: dimension.text)
    }
    guard scan.lastColumn < column, let rows = scan.startOfRows else { return }
    let width =
      "<\(rows.prefix)col min=\"\(column)\" max=\"\(column)\" width=\"60\" customWidth=\"1\"/>"
    if let end = scan.endOfColumns {
      edits.replace(end..<end, with: width)
    } else {
      let start = rows.range.lowerBound
      edits.replace(start..<start, with: "<\(rows.prefix)cols>\(width)</\(rows.prefix)cols>")
    }
  }
}
