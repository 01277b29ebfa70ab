package import Messages

extension TextFile {
  /// A copy in UTF-8 with one more column, in which every wrong row says what is wrong with it.
  ///
  /// - Throws: Misplaced quotes, since nobody can tell then where a row ends.
  package func marked(_ remarks: Remarks) throws(Problems) -> [UInt8] {
    let grid = try Grid(self)
    let column = grid.remarksColumn(head: remarks.head)
    let separator = grid.separator
    var edits = ByteEdits()
    for index in grid.lines.indices {
      let text = remarks.text(besideRow: grid.lines[index].row) ?? ""
      let cells = grid.cells(ofRow: index)
      if column <= cells.count {
        edits.replace(grid.written(cells[cells.startIndex + column - 1]), with: text.inQuotes)
      } else if let last = cells.last, !text.isEmpty {
        let end = grid.written(last).upperBound
        let gap = String(repeating: separator, count: column - cells.count)
        edits.replace(end..<end, with: gap + text.inQuotes)
      }
    }
    return TextFile.byteOrderMark + edits.applied(to: bytes)
  }
}

extension Grid {
  /// A cell with its outer quotes.
  fileprivate func written(_ cell: Cell) -> Range<Int> {
    let (start, end) = (Int(cell.start), Int(cell.end))
    let isQuoted = start > 0 && bytes[start - 1] == .quote && end < bytes.count
    return isQuoted && bytes[end] == .quote ? start - 1..<end + 1 : start..<end
  }

  /// What stands between cells.
  fileprivate var separator: Character {
    for index in lines.indices {
      let cells = cells(ofRow: index)
      guard cells.count > 1, let first = cells.first else { continue }
      return Character(Unicode.Scalar(bytes[written(first).upperBound]))
    }
    return ","
  }
}

extension String {
  /// The text as a cell of a separated-values text.
  fileprivate var inQuotes: String {
    guard !isEmpty else { return "" }
    let doubled = withFormulaGuard.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }
}
