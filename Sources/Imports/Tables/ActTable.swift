import Messages
import Spreadsheets

/// One table of the format: its columns, and how its rows become acts.
protocol ActTable {
  /// The columns besides when and by whom.
  static func columns(in context: ImportContext) -> [Column]
  /// The acts of all rows, or all problems.
  static func acts(of table: Table, in context: ImportContext) throws(Problems) -> [PlannedAct]
  /// When and by whom, as columns.
  static func circumstances(in context: ImportContext) -> [Column]
}

extension ActTable {
  static func circumstances(in context: ImportContext) -> [Column] {
    Column.circumstances(in: context)
  }

  /// Reads a table with its headings.
  static func acts(
    of file: TableFile, in context: ImportContext
  ) throws(Problems) -> [PlannedAct] {
    let columns = circumstances(in: context) + columns(in: context)
    return try acts(of: Table(file, columns: columns), in: context)
  }
}

/// A table in which every row is one act.
protocol RowTable: ActTable {
  /// The act of a row; nil only after a recorded problem.
  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct?
}

extension RowTable {
  static func acts(of table: Table, in context: ImportContext) throws(Problems) -> [PlannedAct] {
    try table.read { row in act(&row, in: context) }
  }
}
