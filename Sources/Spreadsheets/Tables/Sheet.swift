package import Messages

/// What a sheet of a workbook has beyond the cells of a text.
package struct Sheet: Sendable {
  /// Cells shown as one; only the first of them holds anything.
  package struct Merge: Sendable, Hashable {
    /// Rows from 1.
    package let rows: ClosedRange<Int>
    /// Columns from 1.
    package let columns: ClosedRange<Int>

    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// A cell that holds no value: an error such as `#REF!`, or a formula that was never computed.
  package struct Flaw: Sendable {
    let row: Int
    let column: Int
    let message: Phrase

    package init(row: Int, column: Int, _ message: Phrase) {
      self.row = row
      self.column = column
      self.message = message
    }
  }

  /// The name on its tab.
  package let name: String
  /// Whether a plain number in a column of dates is a day count from 1899-12-30.
  package let countsFrom1900: Bool
  package let merges: [Merge]
  package let flaws: [Flaw]

  package init(name: String, countsFrom1900: Bool, merges: [Merge], flaws: [Flaw]) {
    self.name = name
    self.countsFrom1900 = countsFrom1900
    self.merges = merges
    self.flaws = flaws
  }
}
