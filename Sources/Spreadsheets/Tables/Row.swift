public import Messages

/// One row of a table below its headings.
public struct Row: Sendable {
  let table: Table
  let index: Int

  /// The number that Excel shows beside the row: from 1, headings and blank rows included.
  public var number: Int { Int(table.grid.lines[index].number) }

  /// Where the row stands, whatever its columns.
  public var place: Place { Place(file: table.file, line: number) }

  /// Where the cell of a column stands, or the row if the file lacks the column.
  public func place(of key: String) -> Place {
    place(ofColumn: table.index(ofColumn: key))
  }

  func place(ofColumn column: Int) -> Place {
    Place(file: table.file, line: number, column: table.header.positions[column].map { $0 + 1 })
  }

  /// The raw bytes of a cell; none where the file lacks the column or the row ends before it.
  func bytes(ofColumn column: Int) -> ArraySlice<UInt8> {
    guard let offset = table.header.positions[column] else { return [] }
    let cells = table.grid.cells(ofRow: index)
    guard offset < cells.count else { return [] }
    return table.grid.bytes(of: cells[cells.startIndex + offset])
  }
}
