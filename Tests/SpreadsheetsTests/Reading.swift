import Messages
import Spreadsheets

/// A table from text, with the columns that most tests need.
func table(_ text: String, _ columns: [Column] = scoreColumns) throws(Problems) -> Table {
  try Table(TextFile(text: text, file: "t.csv"), columns: columns)
}

let scoreColumns = [
  Column("application", names: ["申报编号"]),
  Column("points", names: ["得分"]),
  Column("reason", names: ["扣分原因"], required: false),
]

/// What is wrong, one line for each problem, as a terminal shows it.
func problems<Value>(_ body: () throws(Problems) -> Value) -> [String] {
  do throws(Problems) {
    _ = try body()
    return []
  } catch {
    return error.all.map { $0.line(in: .english) }
  }
}

/// Reads one cell in a table of one column and one row.
func cell<Value>(
  _ text: String, sensitive: Bool = false, _ read: (inout RowReader) -> Value?
) throws(Problems) -> Value? {
  let quoted =
    "\""
    + text.split(separator: "\"", omittingEmptySubsequences: false)
    .joined(separator: "\"\"") + "\""
  let column = Column("value", names: ["值"], sensitive: sensitive)
  let other = Column("other", names: ["其他"])
  return try table("值,其他\r\n\(quoted),x\r\n", [column, other]).read { reader in
    let value = read(&reader)
    return value.map(Optional.some) ?? (reader.problems.isEmpty ? .some(nil) : nil)
  }[0]
}

/// Why a text is no code, in English.
func reason<Value>(_ body: () throws(Mismatch) -> Value) -> String? {
  do throws(Mismatch) {
    _ = try body()
    return nil
  } catch {
    return error.reason.english
  }
}
