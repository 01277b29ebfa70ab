import Messages

/// The cells of a table as they stand in the file: no headings, no types.
///
/// A cell is a stretch of the file's bytes; a string is made only when one is asked for.
package struct Grid: Sendable {
  /// The bytes of a cell without its outer quotes.
  package struct Cell: Sendable, Hashable {
    package let start: UInt32
    package let end: UInt32

    package init(start: UInt32, end: UInt32) {
      self.start = start
      self.end = end
    }

    /// A cell that holds nothing.
    package static let empty = Cell(start: 0, end: 0)

    package var isEmpty: Bool { start == end }
  }

  /// A row that is not blank.
  package struct Line: Sendable {
    /// Its number as Excel shows it: rows count from 1, blank ones included.
    package let number: Int32
    /// The index after its last cell.
    package let endOfCells: UInt32

    package init(number: Int32, endOfCells: UInt32) {
      self.number = number
      self.endOfCells = endOfCells
    }
  }

  let file: String
  /// The sheet of the workbook, its merged cells and its broken ones; nil for a text.
  let sheet: Sheet?
  let bytes: [UInt8]
  let cells: [Cell]
  let lines: [Line]

  package init(
    file: String, sheet: Sheet? = nil, bytes: [UInt8], cells: [Cell], lines: [Line]
  ) {
    self.file = file
    self.sheet = sheet
    self.bytes = bytes
    self.cells = cells
    self.lines = lines
  }

  /// The cells of the row at `index`.
  func cells(ofRow index: Int) -> ArraySlice<Cell> {
    let start = index == 0 ? 0 : Int(lines[index - 1].endOfCells)
    return cells[start..<Int(lines[index].endOfCells)]
  }

  /// The raw bytes of a cell; quotes inside still doubled.
  func bytes(of cell: Cell) -> ArraySlice<UInt8> {
    bytes[Int(cell.start)..<Int(cell.end)]
  }

  /// Where a row or a cell stands; in a workbook the file's name carries the sheet: `a.xlsx[评分]`.
  func place(row: Int? = nil, column: Int? = nil) -> Place {
    Place(file: sheet.map { "\(file)[\($0.name)]" } ?? file, line: row, column: column)
  }

  /// How messages name a cell: its heading, in a workbook after its name: `E5 得分`.
  func label(_ heading: String, row: Int, column: Int?) -> String {
    guard sheet != nil, let column else { return heading }
    return "\(CellName(row: row, column: column)) \(heading)"
  }
}

extension Grid.Line {
  /// The number of the row as an `Int`.
  package var row: Int { Int(number) }

  /// The index after its last cell as an `Int`.
  package var end: Int { Int(endOfCells) }
}
