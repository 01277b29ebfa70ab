import Messages

/// Which sheet of a workbook holds the table, and where its headings stand.
struct SheetChoice {
  let grid: Grid
  let head: Head

  /// The only sheet that has all required columns; else the one that comes nearest.
  ///
  /// - Throws: Where no sheet has cells, where several fit, and where none comes nearest.
  init(of sheets: [Grid], file: String, columns: [Column]) throws(Problems) {
    let search = HeadSearch(columns)
    let finds = sheets.compactMap { grid in search.best(in: grid).map { (grid, $0) } }
    guard var best = finds.first else { throw TextFile.empty(file) }
    let complete = finds.filter { $0.1.missing.isEmpty }
    if complete.count > 1 { throw SheetChoice.ambiguous(complete.map(\.0), file) }
    if let only = complete.first {
      best = only
    } else {
      for find in finds where find.1.isRicher(than: best.1) { best = find }
      let isAlone = finds.count { !best.1.isRicher(than: $0.1) } == 1
      if !isAlone { throw SheetChoice.missing(finds, file) }
    }
    grid = best.0
    head = best.1.head
  }

  private static func ambiguous(_ grids: [Grid], _ file: String) -> Problems {
    let names = grids.compactMap { $0.sheet?.name.quotedForMessage }.joined(separator: " ")
    return Problems([
      Problem(
        at: Place(file: file),
        Phrase(
          "几个工作表都有所需的列：\(names)；请写明用哪一个，或删除多余的工作表",
          "several sheets have the columns: \(names); expected one, name it or delete the others"))
    ])
  }

  private static func missing(_ finds: [(Grid, HeadSearch.Find)], _ file: String) -> Problems {
    Problems(
      finds.map { grid, find in
        let titles = find.missing.map(\.title).joined(separator: " ")
        return Problem(
          at: grid.place(),
          Phrase("这个工作表缺少必需的列：\(titles)", "required columns are missing on this sheet: \(titles)"))
      })
  }
}
