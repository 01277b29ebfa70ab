import Messages

/// The first row of a table: which column stands where.
struct HeaderRow: Sendable {
  /// How many headings the file has, blank ones at the end not counted.
  let count: Int
  /// For every declared column its place in the file, from 0; nil where the file lacks it.
  let positions: [Int?]
  /// For every declared column its heading as the file writes it.
  let headings: [String]

  /// - Throws: All unknown, repeated, blank and missing headings.
  init(_ grid: Grid, columns: [Column]) throws(Problems) {
    let row = try HeaderRow.texts(of: grid)
    count = row.count
    var positions = [Int?](repeating: nil, count: columns.count)
    var problems = ProblemList(file: grid.file)
    for (offset, text) in row.enumerated() {
      let place = Place(file: grid.file, line: grid.firstNumber, column: offset + 1)
      let key = text.foldedForMatching
      guard let column = columns.firstIndex(where: { $0.matches(key) }) else {
        problems.add(.unknownHeading(text, at: place, columns))
        continue
      }
      if let first = positions[column] {
        problems.add(.repeatedHeading(text, at: place, first: first + 1))
      }
      positions[column] = positions[column] ?? offset
    }
    let header = Place(file: grid.file, line: grid.firstNumber)
    for (column, position) in zip(columns, positions) where position == nil && column.isRequired {
      problems.add(.missingHeading(column, at: header))
    }
    try problems.throwIfAny()
    self.positions = positions
    headings = zip(columns, positions).map { column, position in
      position.map { row[$0] } ?? column.names.first ?? column.key
    }
  }

  /// How many cells a row must have to reach the last required column.
  func leastCells(_ columns: [Column]) -> Int {
    zip(columns, positions).compactMap { $0.isRequired ? $1 : nil }.max().map { $0 + 1 } ?? 1
  }

  /// The headings as far as the last one that is not blank.
  private static func texts(of grid: Grid) throws(Problems) -> [String] {
    guard !grid.lines.isEmpty else { throw TextFile.empty(grid.file) }
    let cells = grid.cells(ofRow: 0)
    guard cells.count <= most else { throw tooWide(grid, cells: cells.count) }
    let texts = cells.map { CellText.lenient(grid.bytes(of: $0)) }
    return Array(texts.prefix((texts.lastIndex { !$0.isEmpty } ?? -1) + 1))
  }

  /// As many columns as a sheet of Excel has; a text with more is no table.
  private static let most = 16_384

  private static func tooWide(_ grid: Grid, cells: Int) -> Problems {
    Problems([
      Problem(
        at: Place(file: grid.file, line: grid.firstNumber),
        Phrase(
          "第一行有 \(cells) 列，超过 Excel 的上限 \(most)；请确认这是表格",
          "the first row has \(cells) columns, more than the \(most) of Excel; check that this is "
            + "a table"))
    ])
  }
}

extension Grid {
  fileprivate var firstNumber: Int { lines.first.map { Int($0.number) } ?? 1 }
}

extension Column {
  fileprivate func matches(_ folded: String) -> Bool {
    names.contains { $0.foldedForMatching == folded }
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
