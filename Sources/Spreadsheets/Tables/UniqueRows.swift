import Messages

/// Remembers the values of some columns and finds the rows that repeat them.
struct UniqueRows {
  private let keys: [String]
  private var seen: [[String]: Int] = [:]

  init(keys: [String], of table: Table) {
    self.keys = keys
    if !keys.isEmpty { seen.reserveCapacity(table.count) }
  }

  /// The problem if an earlier row has the same values; blank cells are another check's matter.
  mutating func problem(adding row: Row) -> Problem? {
    guard !keys.isEmpty else { return nil }
    let columns = keys.map(row.table.index(ofColumn:))
    let values = columns.map { CellText.lenient(row.bytes(ofColumn: $0)).widthFolded }
    if values.contains("") { return nil }
    guard let first = seen[values] else {
      seen[values] = row.number
      return nil
    }
    let shown = zip(columns, values).map { column, value in
      (row.table.columns[column].isSensitive ? value.masked : value).quotedForMessage
    }
    return Problem(
      at: row.place(ofColumn: columns[0]),
      field: columns.map { row.label(ofColumn: $0) }.joined(separator: " + "),
      Phrase(
        "与第 \(first) 行重复：\(shown.joined(separator: "、"))；应只出现一次，请删除其中一行或改正",
        "repeats row \(first): \(shown.joined(separator: ", ")); expected once, delete or "
          + "correct one of the two rows"))
  }
}
