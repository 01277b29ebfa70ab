import Papers
import Quantities

/// The formulas of a table, each of which gives exactly what the engine computed.
///
/// The engine's figures are the figures of the paper; a formula stands beside one only where adding
/// up the row or the column in whole numbers gives the same, so that no second sum can arise.
struct TableFormulas {
  let table: Paper.Table
  /// The row of the sheet that holds the first row of the table.
  let firstRow: Int
  private let summed: Set<Int>
  /// The columns of the experts' totals, where the table has any.
  private let experts: Range<Int>?
  /// The columns that add up to the column after them in every row.
  private let addends: Range<Int>?

  init(of table: Paper.Table, firstRow: Int) {
    self.table = table
    self.firstRow = firstRow
    summed = Set(table.summedColumns)
    experts = table.experts
    addends = table.addends
  }

  /// `SUM(…)` for a cell of the first row of totals; nil where it is no plain sum of its column.
  func total(column: Int) -> String? {
    guard summed.contains(column), !table.rows.isEmpty else { return nil }
    return "SUM(\(range(rows: 0..<table.rows.count, columns: column..<column + 1)))"
  }

  /// The formula for a cell of a row; nil where it is no plain reckoning over its row.
  func formula(row: Int, column: Int) -> String? {
    if let addends, column == addends.upperBound {
      return "SUM(\(range(rows: row..<row + 1, columns: addends)))"
    }
    guard let experts, case .points(let points) = table.rows[row][column] else { return nil }
    let totals = experts.compactMap { table.rows[row][$0].points }
    guard let reckoning = Reckoning(rawValue: table.columns[column].key),
      reckoning.result(of: totals) == points
    else { return nil }
    return reckoning.formula(over: range(rows: row..<row + 1, columns: experts))
  }

  private func range(rows: Range<Int>, columns: Range<Int>) -> String {
    let first = Spot(row: firstRow + rows.lowerBound, column: columns.lowerBound)
    let last = Spot(row: firstRow + rows.upperBound - 1, column: columns.upperBound - 1)
    return CellRange(first: first, last: last).name
  }

  /// What a score summary reckons from the totals of the experts, by the key of its column.
  private enum Reckoning: String {
    case highest
    case lowest
    case mean
    case trimmedMean

    /// Rounded half-up to hundredths, as the engine does.
    func result(of totals: [Points]) -> Points? {
      guard let highest = totals.max(), let lowest = totals.min() else { return nil }
      switch self {
      case .highest: return highest
      case .lowest: return lowest
      case .mean: return Self.mean(totals.total, totals.count)
      case .trimmedMean:
        return totals.count > 2
          ? Self.mean(totals.total - highest - lowest, totals.count - 2) : nil
      }
    }

    private static func mean(_ sum: Points, _ count: Int) -> Points {
      Points(hundredths: Fraction(sum.hundredths, count).roundedHalfUp)
    }

    /// Means are reckoned in whole hundredths, where binary fractions round as decimal ones do.
    func formula(over range: String) -> String {
      switch self {
      case .highest: "MAX(\(range))"
      case .lowest: "MIN(\(range))"
      case .mean: "ROUND(ROUND(100*SUM(\(range)),0)/COUNT(\(range)),0)/100"
      case .trimmedMean:
        """
        ROUND(ROUND(100*(SUM(\(range))-MAX(\(range))-MIN(\(range))),0)/(COUNT(\(range))-2),0)/100
        """
      }
    }
  }
}

extension Paper.Cell {
  /// The points in the cell, marked or not.
  fileprivate var points: Points? {
    switch self {
    case .points(let points), .marked(_, let points): points
    case .text, .money, .count, .day, .flag, .blank: nil
    }
  }
}

extension Paper.Table {
  /// The neighbouring columns whose keys are expert1, expert2 and so on.
  fileprivate var experts: Range<Int>? {
    let places = columns.indices.filter { columns[$0].key.hasPrefix("expert") }
    guard let first = places.first, let last = places.last, places.count == last - first + 1
    else { return nil }
    return first..<last + 1
  }

  /// The columns of points left of the column `total`, if they add up to it in every row.
  fileprivate var addends: Range<Int>? {
    guard let end = columns.firstIndex(where: { $0.key == "total" }), !rows.isEmpty else {
      return nil
    }
    var first = end
    while first > 0,
      rows.allSatisfy({ $0[first - 1].points != nil || $0[first - 1] == .blank })
    {
      first -= 1
    }
    let addends = first..<end
    let addUp = rows.allSatisfy { row in
      addends.compactMap { row[$0].points }.total == row[end].points
    }
    return addends.count > 1 && addUp ? addends : nil
  }
}
