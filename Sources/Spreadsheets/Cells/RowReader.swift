public import Messages

/// Takes the cells of one row by the keys of their columns, and collects what is wrong with them.
///
/// Every method returns nil after recording a problem at file, row and column, so that a row can be
/// read to its end before anything is decided.
public struct RowReader {
  /// The row that is read.
  public let row: Row
  /// Everything found wrong so far, in the order of reading.
  public private(set) var problems: [Problem] = []

  /// Begins to read a row.
  public init(_ row: Row) {
    self.row = row
  }

  /// Whether the cell holds anything; use it before reading a cell that may be blank.
  public func has(_ key: String) -> Bool {
    !CellText.lenient(row.bytes(ofColumn: row.table.index(ofColumn: key))).isEmpty
  }

  /// Reads a cell that must not be blank by a function that says what is wrong with its text.
  ///
  /// `expected` completes the message: a noun such as `18 位统一社会信用代码`.
  public mutating func value<Value>(
    _ key: String, expected: @autoclosure () -> Phrase,
    _ read: (String) throws(Mismatch) -> Value
  ) -> Value? {
    let column = row.table.index(ofColumn: key)
    do throws(Mismatch) {
      let text = try CellText.strict(row.bytes(ofColumn: column))
      if !text.isEmpty { return try read(text) }
    } catch {
      record(column, error.reason, expected: expected())
      return nil
    }
    recordBlank(column, expected: expected())
    return nil
  }

  /// Records that the value of a cell breaks a rule that only the caller knows.
  ///
  /// `reason` follows the quoted value, as in `Mismatch`; `expected` says what would be right.
  public mutating func refuse(_ key: String, because reason: Phrase, expected: Phrase) {
    record(row.table.index(ofColumn: key), reason, expected: expected)
  }

  private mutating func recordBlank(_ column: Int, expected: Phrase) {
    record(
      column,
      Phrase("此格空白；应填：\(expected.chinese)", "the cell is blank; expected \(expected.english)"))
  }

  private mutating func record(_ column: Int, _ reason: Phrase, expected: Phrase) {
    let text = CellText.lenient(row.bytes(ofColumn: column))
    let isSensitive = row.table.columns[column].isSensitive
    let shown = (isSensitive ? text.masked : text).quotedForMessage
    record(
      column,
      Phrase(
        "\(shown)\(reason.chinese)；应为：\(expected.chinese)",
        "\(shown) \(reason.english); expected \(expected.english)"))
  }

  private mutating func record(_ column: Int, _ message: Phrase) {
    problems.append(
      Problem(at: row.place(ofColumn: column), field: row.label(ofColumn: column), message))
  }
}
