import Spreadsheets

/// Gives every row of cells that are merged downwards the value of the first.
///
/// Cells merged side by side keep it in the first column only: below the headings, nobody can tell
/// which of the columns it was meant for.
struct MergeFilling {
  private(set) var cells: [Grid.Cell]
  private(set) var lines: [Grid.Line]

  init(cells: [Grid.Cell], lines: [Grid.Line]) {
    self.cells = cells
    self.lines = lines
  }

  /// Fills; false if the merged ranges ask for more cells than the limit.
  mutating func fill(_ merges: [Sheet.Merge], limit: Int) -> Bool {
    var wanted: [Int: [(column: Int, cell: Grid.Cell)]] = [:]
    var count = 0
    for merge in merges where merge.rows.count > 1 {
      let first = index(ofRow: merge.rows.lowerBound)
      guard first < lines.count, lines[first].row == merge.rows.lowerBound,
        let cell = cell(ofLine: first, column: merge.columns.lowerBound)
      else { continue }
      var line = first + 1
      while line < lines.count, lines[line].row <= merge.rows.upperBound {
        count += merge.columns.lowerBound
        if count > limit { return false }
        wanted[line, default: []].append((merge.columns.lowerBound, cell))
        line += 1
      }
    }
    if !wanted.isEmpty { rebuild(with: wanted) }
    return true
  }

  private mutating func rebuild(with wanted: [Int: [(column: Int, cell: Grid.Cell)]]) {
    var all: [Grid.Cell] = []
    all.reserveCapacity(cells.count + wanted.count)
    var rebuilt: [Grid.Line] = []
    for line in lines.indices {
      let start = all.count
      all += cells[range(ofLine: line)]
      for (column, cell) in wanted[line] ?? [] {
        while all.count - start < column { all.append(.empty) }
        if all[start + column - 1].isEmpty { all[start + column - 1] = cell }
      }
      rebuilt.append(
        Grid.Line(number: Int32(lines[line].row), endOfCells: UInt32(all.count)))
    }
    cells = all
    lines = rebuilt
  }

  private func range(ofLine line: Int) -> Range<Int> {
    (line == 0 ? 0 : lines[line - 1].end)..<lines[line].end
  }

  private func cell(ofLine line: Int, column: Int) -> Grid.Cell? {
    let range = range(ofLine: line)
    let index = range.lowerBound + column - 1
    return index < range.upperBound && !cells[index].isEmpty ? cells[index] : nil
  }

  /// The first line at or below a row.
  private func index(ofRow row: Int) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
