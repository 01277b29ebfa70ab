import Messages

/// The headings of a table: one row, or two or three below each other whose texts are joined by `/`.
struct Head {
  /// The index of its last row among the rows that are not blank.
  let line: Int
  /// The number of its last row.
  let number: Int
  let headings: [Heading]

  /// One heading as it may be understood.
  struct Heading {
    /// The whole: `培训人数/技师`.
    let text: String
    /// What stands in the last row: `技师`.
    let short: String
  }

  /// Reads the headings that end at a row of `grid` and take up `depth` rows.
  init(_ grid: Grid, line: Int, depth: Int = 1) {
    self.line = line
    number = Int(grid.lines[line].number)
    let rows = (line - depth + 1...line).map { grid.headingTexts(ofRow: $0) }
    let width = rows.map(\.count).max() ?? 0
    let headings = (0..<width).map { column in
      let texts = rows.map { column < $0.count ? $0[column] : "" }
      var parts: [String] = []
      for text in texts where !text.isEmpty && text != parts.last { parts.append(text) }
      return Heading(text: parts.joined(separator: "/"), short: parts.last ?? "")
    }
    self.headings = Array(
      headings.prefix((headings.lastIndex { !$0.text.isEmpty } ?? -1) + 1))
  }
}

extension Grid {
  /// The texts of a row; where cells are merged side by side each has the text of the first.
  fileprivate func headingTexts(ofRow index: Int) -> [String] {
    var texts = cells(ofRow: index).map { CellText.lenient(bytes(of: $0)) }
    guard let sheet else { return texts }
    let row = Int(lines[index].number)
    for merge in sheet.merges where merge.rows.contains(row) && merge.columns.count > 1 {
      let first = merge.columns.lowerBound - 1
      guard first < texts.count, !texts[first].isEmpty else { continue }
      let last = min(merge.columns.upperBound, Head.widest)
      while texts.count < last { texts.append("") }
      for column in first..<last { texts[column] = texts[first] }
    }
    return texts
  }
}

extension Head {
  /// The first row of a text that is not blank.
  init(first grid: Grid) throws(Problems) {
    guard !grid.lines.isEmpty else { throw TextFile.empty(grid.file) }
    let cells = grid.cells(ofRow: 0).count
    guard cells <= CellName.last.column else { throw Head.tooWide(grid, cells: cells) }
    self.init(grid, line: 0)
  }

  /// A text with more columns than a sheet of Excel is no table.
  private static func tooWide(_ grid: Grid, cells: Int) -> Problems {
    Problems([
      Problem(
        at: grid.place(row: Int(grid.lines[0].number)),
        Phrase(
          "第一行有 \(cells) 列，超过 Excel 的上限 \(CellName.last.column)；请确认这是表格",
          "the first row has \(cells) columns, more than the \(CellName.last.column) of Excel; "
            + "check that this is a table"))
    ])
  }

  /// Merged cells are spread over so many columns at most.
  fileprivate static let widest = 1000
}
