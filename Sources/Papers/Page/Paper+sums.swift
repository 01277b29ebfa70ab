public import Messages
import Quantities

extension Paper.Table {
  /// The columns whose first total is nothing but the sum of their rows.
  ///
  /// Found by adding up, so a mean or a count of units below a column is never taken for its sum.
  public var summedColumns: [Int] {
    guard let totals = totals.first else { return [] }
    return columns.indices.filter { index in
      Paper.Cell.sum(of: rows.lazy.map { $0[index] }) == totals[index]
    }
  }

  /// The total over some rows, such as those of one page, laid out as the first total.
  ///
  /// `summed` are the columns to add up, by default all that can be; nil where there are none.
  public func subtotal(
    of range: Range<Int>, summing summed: [Int]? = nil, label: Phrase
  ) -> [Paper.Cell]? {
    let summed = summed ?? summedColumns
    guard !summed.isEmpty, let totals = totals.first else { return nil }
    var isLabelled = false
    return columns.indices.map { index in
      if summed.contains(index) {
        return Paper.Cell.sum(of: rows[range].lazy.map { $0[index] }) ?? .blank
      }
      guard !isLabelled, case .text = totals[index] else { return .blank }
      isLabelled = true
      return .text(label)
    }
  }
}

extension Paper.Cell {
  /// The exact sum of cells of one kind of number, blanks aside; nil where there is none or they
  /// differ in kind.
  static func sum(of cells: some Sequence<Paper.Cell>) -> Paper.Cell? {
    var sum: Paper.Cell?
    for cell in cells where cell != .blank {
      guard let next = cell.added(to: sum) else { return nil }
      sum = next
    }
    return sum
  }

  private func added(to sum: Paper.Cell?) -> Paper.Cell? {
    switch (self, sum) {
    case (.points(let points), nil), (.marked(_, let points), nil): .points(points)
    case (.points(let points), .points(let sum)), (.marked(_, let points), .points(let sum)):
      .points(sum + points)
    case (.money(let amount), nil): .money(amount)
    case (.money(let amount), .money(let sum)): .money(sum + amount)
    case (.count(let number), nil): .count(number)
    case (.count(let number), .count(let sum)): .count(sum + number)
    case (.text, _), (.points, _), (.marked, _), (.money, _), (.count, _), (.day, _), (.flag, _),
      (.blank, _):
      nil
    }
  }
}
