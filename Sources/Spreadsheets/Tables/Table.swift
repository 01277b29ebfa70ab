public import Messages

/// A table of known columns: the headings are understood, every row has its cells.
public struct Table: Sendable {
  /// The columns that the table may have, in the order of the caller.
  public let columns: [Column]
  let grid: Grid
  let header: HeaderRow

  /// Understands the headings of a text and checks that every row fits them.
  ///
  /// The first row that is not blank holds the headings. Their order is free; upper and lower case,
  /// full-width letters and blanks around them do not matter.
  /// - Throws: All misplaced quotes; else all unknown, repeated and missing headings; else all
  ///   rows that are too short or too long.
  public init(_ text: TextFile, columns: [Column]) throws(Problems) {
    self.columns = columns
    grid = try Grid(text)
    header = try HeaderRow(grid, columns: columns)
    try checkRowLengths()
  }

  /// Reads and decodes the file at `path`, then does what `init` does.
  public static func read(
    _ path: String, columns: [Column], limit: Int = TextFile.usualLimit
  ) throws(Problems) -> Table {
    try Table(TextFile.read(path, limit: limit), columns: columns)
  }

  /// The path as the person gave it.
  public var file: String { grid.file }

  /// Whether the file has the column with this key.
  public func has(_ key: String) -> Bool {
    header.positions[index(ofColumn: key)] != nil
  }

  func index(ofColumn key: String) -> Int {
    guard let index = columns.firstIndex(where: { $0.key == key }) else {
      preconditionFailure("no column \(key) was declared for \(file)")
    }
    return index
  }
}

extension Table: RandomAccessCollection {
  /// Position of the first row below the headings.
  public var startIndex: Int { 0 }
  /// Position after the last row.
  public var endIndex: Int { grid.lines.count - 1 }
  /// The row at a position; blank rows have none.
  public subscript(position: Int) -> Row { Row(table: self, index: position + 1) }
}

extension Table {
  /// Excel leaves out trailing blanks, so a row may end early, but only before optional columns.
  private func checkRowLengths() throws(Problems) {
    let least = header.leastCells(columns)
    var problems = ProblemList(file: file)
    for index in grid.lines.indices.dropFirst() {
      let cells = grid.cells(ofRow: index)
      if cells.count >= least, cells.count <= header.count { continue }
      let number = Int(grid.lines[index].number)
      if cells.count < least {
        problems.add(tooShort(row: number, cells: cells.count, least: least))
      } else if let extra = cells.dropFirst(header.count).firstIndex(where: { !$0.isEmpty }) {
        problems.add(tooLong(row: number, column: extra - cells.startIndex + 1))
      }
    }
    try problems.throwIfAny()
  }

  private func tooShort(row: Int, cells: Int, least: Int) -> Problem {
    Problem(
      at: Place(file: file, line: row, column: cells + 1),
      Phrase(
        "这一行只有 \(cells) 格，应有 \(header.count) 格（至少 \(least) 格）；文件可能被截断",
        "cells in this row: \(cells), expected \(header.count) (at least \(least)); "
          + "the file may be cut off"))
  }

  private func tooLong(row: Int, column: Int) -> Problem {
    Problem(
      at: Place(file: file, line: row, column: column),
      Phrase(
        "这一行在第 \(header.count) 列之后还有内容，而表头只有 \(header.count) 列；"
          + "含有逗号的单元格应用双引号括起来",
        "this row goes on after column \(header.count), but the headings have only "
          + "\(header.count); a cell with a comma in it must be in quotation marks"))
  }
}
