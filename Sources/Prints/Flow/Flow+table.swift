import Messages
import Papers

extension Flow {
  /// Puts a table on as many pages as it takes, its heads again on each.
  ///
  /// Where its totals are sums and it does not end on its first page, each page has its own sum
  /// (本页小计). Its last two rows stand on one page with the `tail`, which is not put down here.
  mutating func add(_ strips: TableStrips, tail: [Strip] = []) {
    let table = strips.table
    let totals = table.totals.flatMap { strips.row($0, typeface: .heading) }
    let pageTotal = PageTotal(of: strips)
    add(strips.head)
    var first = 0
    for index in table.rows.indices {
      let needed = pageTotal.height + after(index, of: strips, totals + tail)
      for row in strips.row(table.rows[index]) {
        if index > first, !fits(row.height + needed) {
          add(pageTotal.strips(first..<index))
          breakPage()
          add(strips.head)
          first = index
        }
        add(row, reserve: needed)
      }
    }
    if first > 0 { add(pageTotal.strips(first..<table.rows.count)) }
    if table.rows.isEmpty, totals.isEmpty { add(Strip(height: .zero, marks: [])) }
    add(totals)
  }

  /// What must stand on the page of a row too: the end of the table below the last one, and the last
  /// one below the one before, so that no row stands alone on the last page.
  private func after(_ index: Int, of strips: TableStrips, _ end: [Strip]) -> Length {
    let rows = strips.table.rows
    guard index >= rows.count - 2 else { return .zero }
    let last = index == rows.count - 1 ? [] : strips.row(rows[rows.count - 1])
    return (last + end).height(afterOthers: true)
  }
}

/// The sum of the rows on one page, in the columns that the table itself sums up.
private struct PageTotal {
  private let table: TableStrips
  private let summed: [Int]
  /// Room for the row; nothing where the table sums nothing.
  let height: Length

  init(of strips: TableStrips) {
    table = strips
    summed = strips.table.summedColumns
    let all = strips.table.subtotal(
      of: strips.table.rows.indices, summing: summed, label: PageTotal.label)
    height = all.map { strips.row($0).height(afterOthers: true) } ?? .zero
  }

  func strips(_ rows: Range<Int>) -> [Strip] {
    guard height > .zero else { return [] }
    let total = table.table.subtotal(of: rows, summing: summed, label: PageTotal.label)
    return total.map { table.row($0) } ?? []
  }

  private static let label = Phrase("本页小计", "Page total")
}
