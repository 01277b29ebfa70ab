/// A table for terminals and plain text files, its columns aligned by what the eye sees.
///
/// Nothing is ever cut off: a cell that is too long goes on in the next line.
public struct TextTable: Sendable {
  /// Where a cell stands within its column.
  public enum Alignment: Sendable, Hashable {
    /// At the left edge: words.
    case left
    /// At the right edge: numbers.
    case right
    /// In the middle: marks.
    case center
  }

  /// A column with its heading.
  public struct Column: Sendable, Hashable {
    /// What stands above it.
    public let heading: String
    /// Where its cells stand.
    public let alignment: Alignment
    /// The least and most display columns it takes; longer cells go on in the next line.
    public let widths: ClosedRange<Int>

    /// Describes a column; `widths` begin at 2 or more.
    public init(
      _ heading: String, _ alignment: Alignment = .left, widths: ClosedRange<Int> = 2...Int.max
    ) {
      precondition(widths.lowerBound >= 2, "a column must hold one Chinese character")
      self.heading = heading
      self.alignment = alignment
      self.widths = widths
    }
  }

  /// From left to right.
  public let columns: [Column]
  /// The cells of every row; missing ones at the end are blank.
  public let rows: [[String]]
  /// Rows below a second rule, such as totals.
  public let footer: [[String]]

  /// Lays out rows; no row may have more cells than there are columns.
  public init(columns: [Column], rows: [[String]], footer: [[String]] = []) {
    precondition(
      (rows + footer).allSatisfy { $0.count <= columns.count }, "a row has more cells than columns")
    self.columns = columns
    self.rows = rows
    self.footer = footer
  }

  /// The lines without line breaks and without blanks at their ends.
  public var lines: [String] {
    let widths = columnWidths
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    var lines = laidOut(columns.map(\.heading), widths) + [rule]
    lines += rows.flatMap { laidOut($0, widths) }
    if !footer.isEmpty { lines += [rule] + footer.flatMap { laidOut($0, widths) } }
    return lines
  }

  /// All lines, each with its line break.
  public var text: String { lines.map { $0 + "\n" }.joined() }

  private var columnWidths: [Int] {
    let cells = [columns.map(\.heading)] + rows + footer
    return columns.indices.map { index in
      let widest = cells.map { index < $0.count ? widestLine(of: $0[index]) : 0 }.max() ?? 0
      return max(columns[index].widths.lowerBound, min(widest, columns[index].widths.upperBound))
    }
  }

  private func widestLine(of cell: String) -> Int {
    cell.split(separator: "\n").map { String($0).visible.displayWidth }.max() ?? 0
  }

  /// One row as one line, or more where a cell is wrapped.
  private func laidOut(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { WrappedText($0, width: $1).lines }
    return (0..<max(1, wrapped.map(\.count).max() ?? 1)).map { line in
      let parts = zip(wrapped, zip(columns, widths)).map { cell, layout in
        layout.0.alignment.padded(line < cell.count ? cell[line] : "", to: layout.1)
      }
      return parts.joined(separator: "  ").withoutTrailingBlanks
    }
  }
}

extension TextTable.Alignment {
  fileprivate func padded(_ text: String, to width: Int) -> String {
    let blanks = max(0, width - text.displayWidth)
    let left =
      switch self {
      case .left: 0
      case .right: blanks
      case .center: blanks / 2
      }
    return String(repeating: " ", count: left) + text
      + String(repeating: " ", count: blanks - left)
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
  }
}
