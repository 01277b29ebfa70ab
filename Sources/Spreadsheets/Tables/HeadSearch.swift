/// Finds the row of headings in a sheet whose first rows may be a title, a note or a date.
struct HeadSearch {
  private let words: HeadingWords
  private let columns: [Column]

  /// How far down headings are looked for, in rows that are not blank.
  private static let reach = 50

  init(_ columns: [Column]) {
    self.columns = columns
    words = HeadingWords(columns)
  }

  /// A head with what speaks for it.
  struct Find: Comparable {
    let head: Head
    /// The required columns that it lacks.
    let missing: [Column]
    private let matches: Int
    private let wholeMatches: Int
    private let depth: Int

    fileprivate init(_ head: Head, depth: Int, _ columns: [Column], _ words: HeadingWords) {
      let found = head.headings.map { words.column(of: $0) }
      let present = Set(found.compactMap { $0?.index })
      self.head = head
      self.depth = depth
      missing = columns.enumerated().filter { $1.isRequired && !present.contains($0) }.map(\.1)
      matches = present.count
      wholeMatches = found.count { $0?.isWhole == true }
    }

    /// More known headings are better, then whole ones, then fewer rows, then the upper one.
    static func < (a: Find, b: Find) -> Bool {
      (a.matches, a.wholeMatches, b.depth, b.head.line)
        < (b.matches, b.wholeMatches, a.depth, a.head.line)
    }

    static func == (a: Find, b: Find) -> Bool { !(a < b) && !(b < a) }

    /// Whether the head knows more columns than another.
    func isRicher(than other: Find) -> Bool { matches > other.matches }
  }

  /// The head with the most known columns; nil for a sheet without cells.
  func best(in grid: Grid) -> Find? {
    let lines = grid.lines.indices.prefix(HeadSearch.reach)
    return lines.flatMap { line in
      grid.depths(ofHeadEndingAt: line).map { depth in
        Find(Head(grid, line: line, depth: depth), depth: depth, columns, words)
      }
    }.max()
  }
}

extension Grid {
  /// One row, and as many more above it as are merged side by side, three at most.
  fileprivate func depths(ofHeadEndingAt line: Int) -> [Int] {
    var depths = [1]
    let last = Int(lines[line].number)
    while depths.count < 3, line >= depths.count {
      let row = last - depths.count
      guard Int(lines[line - depths.count].number) == row,
        sheet?.merges.contains(where: { $0.rows.contains(row) && $0.columns.count > 1 }) == true
      else { break }
      depths.append(depths.count + 1)
    }
    return depths
  }
}

/// The words of all columns, folded, so that a heading is found at once.
struct HeadingWords {
  private var indices: [String: Int] = [:]

  init(_ columns: [Column]) {
    for (index, column) in columns.enumerated() {
      for name in column.names where indices[name.foldedForMatching] == nil {
        indices[name.foldedForMatching] = index
      }
    }
  }

  /// The column of a heading: by the whole of it, else by what stands in its last row.
  func column(of heading: Head.Heading) -> (index: Int, isWhole: Bool)? {
    if let index = indices[heading.text.foldedForMatching] { return (index, true) }
    return indices[heading.short.foldedForMatching].map { ($0, false) }
  }
}
