/// The cells of a separated-values text, as they stand in the file: no headings, no types.
///
/// A cell is a stretch of the text's bytes; a string is made only when one is asked for.
struct Grid: Sendable {
  /// The bytes of a cell without its outer quotes.
  struct Cell {
    let start: UInt32
    let end: UInt32

    var isEmpty: Bool { start == end }
  }

  /// A row that is not blank.
  struct Line {
    /// Its number as Excel shows it: rows count from 1, blank ones included.
    let number: Int32
    /// The index after its last cell.
    let endOfCells: UInt32
  }

  let file: String
  let bytes: [UInt8]
  let cells: [Cell]
  let lines: [Line]

  /// The cells of the row at `index`.
  func cells(ofRow index: Int) -> ArraySlice<Cell> {
    let start = index == 0 ? 0 : Int(lines[index - 1].endOfCells)
    return cells[start..<Int(lines[index].endOfCells)]
  }

  /// The raw bytes of a cell; quotes inside still doubled.
  func bytes(of cell: Cell) -> ArraySlice<UInt8> {
    bytes[Int(cell.start)..<Int(cell.end)]
  }
}
