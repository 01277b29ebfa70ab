import Messages
import Papers

extension Paper.Table {
  /// What each column asks for; of a long table every so many rows are looked at.
  func demands(in language: Language) -> [ColumnPlan.Demand] {
    columns.indices.map { index in
      let column = columns[index]
      let heading = column.heading[language]
      let texts = (rows + totals).map { $0[index].text(in: language) }
      let breadths =
        texts.prefix(rows.count).map(\.breadth)
        // Totals are set in bold type, which is wider.
        + texts.dropFirst(rows.count).map { $0.breadth * 115 / 100 }
      let least =
        switch column.content {
        case .numbers, .marks: breadths.max() ?? 0
        // A code longer than this is broken after all, lest it push out every other column.
        case .words: min(1400, texts.map(\.longestRun).max() ?? 0)
        case .writing: 900
        }
      let sample = stride(from: 0, to: breadths.count, by: max(1, breadths.count / 150))
      // A heading of four characters may stand in two lines.
      return ColumnPlan.Demand(
        least: max(least, heading.longestRun, min(heading.breadth, 200)),
        cells: [heading.breadth / 2] + sample.map { breadths[$0] })
    }
  }
}
