import Messages

/// The headings of a table, understood: which column stands where.
struct HeaderRow: Sendable {
  /// How many headings the file has, blank ones at the end not counted.
  let count: Int
  /// The index of the first row below the headings, among those that are not blank.
  let body: Int
  /// For every declared column its place in the file, from 0; nil where the file lacks it.
  let positions: [Int?]
  /// For every declared column its heading as the file writes it.
  let headings: [String]

  /// The column in which copies for correction say what is wrong; it may come back with them.
  static let remarks = "错误说明"

  /// - Throws: All unknown, repeated, blank and missing headings.
  init(_ head: Head, of grid: Grid, columns: [Column]) throws(Problems) {
    count = head.headings.count
    body = head.line + 1
    let words = HeadingWords(columns)
    var positions = [Int?](repeating: nil, count: columns.count)
    var problems = ProblemList(file: grid.file)
    for (offset, heading) in head.headings.enumerated() {
      let place = grid.place(row: head.number, column: offset + 1)
      guard let column = words.column(of: heading)?.index else {
        if !grid.leavesOut(heading.text, column: offset, below: head.line) {
          problems.add(.unknownHeading(heading.text, at: place, columns))
        }
        continue
      }
      if let first = positions[column] {
        problems.add(.repeatedHeading(heading.text, at: place, first: first + 1))
      }
      positions[column] = positions[column] ?? offset
    }
    let place = grid.place(row: head.number)
    for (column, position) in zip(columns, positions) where position == nil && column.isRequired {
      problems.add(.missingHeading(column, at: place))
    }
    try problems.throwIfAny()
    self.positions = positions
    headings = zip(columns, positions).map { column, position in
      position.map { head.headings[$0].text } ?? column.names.first ?? column.key
    }
  }

  /// The heading over a column of the file, from 0, where a declared column stands there.
  func heading(ofColumn offset: Int) -> String {
    positions.firstIndex(of: offset).map { headings[$0] } ?? ""
  }

  /// How many cells a row must have to reach the last required column.
  func leastCells(_ columns: [Column]) -> Int {
    zip(columns, positions).compactMap { $0.isRequired ? $1 : nil }.max().map { $0 + 1 } ?? 1
  }
}

extension Grid {
  /// Whether a heading needs no column: that of remarks, or a blank one over a blank column.
  fileprivate func leavesOut(_ heading: String, column: Int, below line: Int) -> Bool {
    if heading.foldedForMatching.hasPrefix(HeaderRow.remarks) { return true }
    guard sheet != nil, heading.isEmpty else { return false }
    return lines.indices.dropFirst(line + 1).allSatisfy { index in
      let cells = cells(ofRow: index)
      return column >= cells.count || cells[cells.startIndex + column].isEmpty
    }
  }
}

extension Problem {
  fileprivate static func unknownHeading(
    _ text: String, at place: Place, _ columns: [Column]
  ) -> Problem {
    let shown = text.quotedForMessage
    let names = columns.flatMap(\.names)
    if text.isEmpty {
      return Problem(
        at: place, Phrase("表头有空白的列名；请补上或删除这一列", "a heading is blank; name the column or delete it"))
    }
    guard let near = names.nearest(to: text.foldedForMatching) else {
      let known = columns.map(\.title).joined(separator: " ")
      return Problem(
        at: place, field: text.visible,
        Phrase("不认识列名\(shown)；应为：\(known)", "unknown heading \(shown); expected: \(known)"))
    }
    return Problem(
      at: place, field: text.visible,
      Phrase("不认识列名\(shown)；是否为“\(near)”？", "unknown heading \(shown); did you mean “\(near)”?"))
  }

  fileprivate static func repeatedHeading(_ text: String, at place: Place, first: Int) -> Problem {
    Problem(
      at: place, field: text.visible,
      Phrase(
        "列名\(text.quotedForMessage)与第 \(first) 列重复；每个列名只应出现一次",
        "heading \(text.quotedForMessage) repeats column \(first); expected each heading once"))
  }

  fileprivate static func missingHeading(_ column: Column, at place: Place) -> Problem {
    Problem(
      at: place, field: column.names.first,
      Phrase("缺少必需的列：\(column.titles)", "a required column is missing: \(column.titles)"))
  }
}
