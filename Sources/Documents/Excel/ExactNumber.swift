import Papers
import Quantities
import WorkingDays

/// A number with fixed decimals on its way into a spreadsheet, which knows binary fractions only.
struct ExactNumber: Hashable {
  /// The value in units of 10^-`decimals`.
  let value: Int
  /// How many decimals it has: 2 for points and money, 0 for counts and days.
  let decimals: Int

  init(_ points: Points) { (value, decimals) = (points.hundredths, 2) }
  init(_ amount: Money) { (value, decimals) = (amount.fen, 2) }
  init(_ count: Int) { (value, decimals) = (count, 0) }

  /// Days as Excel counts them, 1970-01-01 being 25569; nil before 1900-03-01, where it counts a
  /// day that never was.
  init?(_ day: Day) {
    let serial = Int(day.number) + 25_569
    guard serial >= 61 else { return nil }
    self.init(serial)
  }

  /// The exact text.
  var text: String { FixedDecimal.text(value, decimals: decimals) }

  /// The binary number nearest to the exact one; nil beyond the fifteen digits that Excel keeps.
  ///
  /// Both numbers of the division are exact in binary, and IEEE 754 rounds their quotient once.
  func nearest() -> Double? {
    guard value.magnitude < 1_000_000_000_000_000 else { return nil }
    switch decimals {
    case 0: return .init(value)
    default: return .init(value) / 100
    }
  }
}

extension Paper.Cell {
  /// The number in the cell; nil where it holds none.
  var number: ExactNumber? {
    switch self {
    case .points(let points), .marked(_, let points): ExactNumber(points)
    case .money(let amount): ExactNumber(amount)
    case .count(let count): ExactNumber(count)
    case .day(let day): ExactNumber(day)
    case .text, .flag, .blank: nil
    }
  }
}
