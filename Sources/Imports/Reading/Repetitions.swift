import Messages
import Spreadsheets

/// Remembers in which row something stood first.
struct Repetitions<Key: Hashable> {
  private var rows: [Key: Int] = [:]

  /// Records a problem at a column if an earlier row has the same key.
  mutating func check(_ key: Key, in reader: inout RowReader, at column: String) {
    guard let first = rows[key] else {
      rows[key] = reader.row.number
      return
    }
    reader.refuse(
      column, because: Phrase("与第 \(first) 行重复", "repeats row \(first)"),
      expected: Phrase("只出现一次，请删除其中一行或改正", "one row only, delete or correct one of the two"))
  }
}
