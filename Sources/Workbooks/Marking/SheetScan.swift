import Messages
import Spreadsheets

/// Where the rows and cells that are to be marked stand in the bytes of a sheet.
final class SheetScan: XMLReader {
  /// A cell with its tag and the end of its element.
  struct Cell {
    let column: Int
    let tag: XMLTag
    var end: Int
  }

  /// A row with its cells from the first wanted one on.
  struct Row {
    let number: Int
    let tag: XMLTag
    var cells: [Cell] = []
    /// Where its end tag begins.
    var end: Int
  }

  private(set) var rows: [Row] = []
  private(set) var dimension: XMLTag?
  /// Where the end tag of the column widths begins.
  private(set) var endOfColumns: Int?
  private(set) var lastColumn = 0
  /// Where the rows begin.
  private(set) var startOfRows: XMLTag?

  /// Set before parsing; tells where the tag being handled stands.
  weak var feed: XMLFeed?
  private let bytes: [UInt8]
  private let wanted: Set<Int>
  private var row = 0
  private var column = 0
  private var isWanted = false

  init(_ bytes: [UInt8], rows: Set<Int>) {
    self.bytes = bytes
    wanted = rows
  }

  func begin(_ element: XMLElement) throws(Problems) {
    if element.name == "c" {
      column = element["r"].flatMap { CellName(bytes: $0)?.column } ?? column + 1
      guard isWanted, let tag = tag(element) else { return }
      rows[rows.count - 1].cells.append(
        Cell(column: column, tag: tag, end: tag.range.upperBound))
    } else if element.name == "row" {
      row = element.integer("r") ?? row + 1
      column = 0
      isWanted = wanted.contains(row)
      guard isWanted, let tag = tag(element) else { return }
      rows.append(Row(number: row, tag: tag, end: tag.range.upperBound))
    } else if element.name == "dimension" {
      dimension = tag(element)
    } else if element.name == "col" {
      lastColumn = max(lastColumn, element.integer("max") ?? 0)
    } else if element.name == "sheetData" {
      startOfRows = tag(element)
    }
  }

  func end(_ name: XMLName) throws(Problems) {
    guard let range = feed?.tag else { return }
    if isWanted, name == "c", let last = rows.last?.cells.indices.last {
      let cell = rows[rows.count - 1].cells[last]
      if !cell.tag.isEmpty { rows[rows.count - 1].cells[last].end = range.upperBound }
    } else if isWanted, name == "row" {
      rows[rows.count - 1].end = range.lowerBound
      isWanted = false
    } else if name == "cols" {
      endOfColumns = range.lowerBound
    }
  }

  private func tag(_ element: XMLElement) -> XMLTag? {
    feed.map { XMLTag(element, at: $0.tag, in: bytes) }
  }
}
