public import Messages

/// One row of a table below its headings.
public struct Row: Sendable {
  let table: Table
  let index: Int

  /// The number that Excel shows beside the row: from 1, headings and blank rows included.
  public var number: Int { Int(table.grid.lines[index].number) }

  /// Where the row stands, whatever its columns.
  public var place: Place { table.grid.place(row: number) }

  /// Where the cell of a column stands, or the row if the file lacks the column.
  public func place(of key: String) -> Place {
    place(ofColumn: table.index(ofColumn: key))
  }

  func place(ofColumn column: Int) -> Place {
    table.grid.place(row: number, column: table.header.positions[column].map { $0 + 1 })
  }

  /// How messages name the cell of a column.
  func label(ofColumn column: Int) -> String {
    table.grid.label(
      table.header.headings[column], row: number,
      column: table.header.positions[column].map { $0 + 1 })
  }

  /// Whether plain numbers in columns of dates are Excel's day counts.
  var holdsSerials: Bool { table.grid.sheet?.countsFrom1900 ?? false }

  /// The raw bytes of a cell; none where the file lacks the column or the row ends before it.
  func bytes(ofColumn column: Int) -> ArraySlice<UInt8> {
    guard let offset = table.header.positions[column] else { return [] }
    let cells = table.grid.cells(ofRow: index)
    guard offset < cells.count else { return [] }
    return table.grid.bytes(of: cells[cells.startIndex + offset])
  }
}
