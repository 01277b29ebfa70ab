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
    try self.init(TableFile(text), columns: columns)
  }

  /// Finds the table in a file and understands its headings.
  ///
  /// In a workbook it stands on the only sheet that has the required columns, below titles and
  /// notes if there are any; its headings may take up several rows with merged cells.
  /// - Throws: As for a text; else that no sheet or several sheets fit; else all cells with errors.
  public init(_ file: TableFile, columns: [Column]) throws(Problems) {
    self.columns = columns
    switch file.content {
    case .text(let text):
      grid = try Grid(text)
      header = try HeaderRow(try Head(first: grid), of: grid, columns: columns)
      try checkRowLengths()
    case .sheets(let sheets):
      let choice = try SheetChoice(of: sheets, file: file.file, columns: columns)
      grid = choice.grid
      header = try HeaderRow(choice.head, of: grid, columns: columns)
      try checkCells()
    }
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
  public var endIndex: Int { grid.lines.count - header.body }
  /// The row at a position; blank rows have none.
  public subscript(position: Int) -> Row { Row(table: self, index: header.body + position) }
}

extension Table {
  /// Excel leaves out trailing blanks, so a row may end early, but only before optional columns.
  private func checkRowLengths() throws(Problems) {
    let least = header.leastCells(columns)
    var problems = ProblemList(file: file)
    for index in grid.lines.indices.dropFirst(header.body) {
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

  /// In a sheet every row is as long as it likes, but there is nothing beside the headings.
  private func checkCells() throws(Problems) {
    var problems = ProblemList(file: file)
    for flaw in grid.sheet?.flaws ?? [] where isInside(row: flaw.row, column: flaw.column) {
      let heading = header.heading(ofColumn: flaw.column - 1)
      problems.add(
        Problem(
          at: grid.place(row: flaw.row, column: flaw.column),
          field: grid.label(heading, row: flaw.row, column: flaw.column), flaw.message))
    }
    for index in grid.lines.indices.dropFirst(header.body) {
      let cells = grid.cells(ofRow: index)
      guard let extra = cells.dropFirst(header.count).firstIndex(where: { !$0.isEmpty })
      else { continue }
      problems.add(beside(row: Int(grid.lines[index].number), column: extra - cells.startIndex + 1))
    }
    try problems.throwIfAny()
  }

  private func isInside(row: Int, column: Int) -> Bool {
    guard header.body > 0, column <= header.count else { return false }
    return row > Int(grid.lines[header.body - 1].number)
  }

  private func beside(row: Int, column: Int) -> Problem {
    Problem(
      at: grid.place(row: row, column: column),
      field: CellName(row: row, column: column).description,
      Phrase(
        "这一格在表头的右边，没有列名；应删除，或在表头补上列名",
        "this cell stands to the right of the headings; expected nothing there, or a heading"))
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
