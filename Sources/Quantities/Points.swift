/// Points on a score sheet, exact: a whole number of hundredths of a point (law 1).
public struct Points: Sendable, Hashable, Comparable {
  /// The value in hundredths: 85.50 points are 8550.
  public let hundredths: Int

  /// Points from a count of hundredths.
  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// No points.
  public static let zero = Points(hundredths: 0)

  /// Orders by value.
  public static func < (a: Points, b: Points) -> Bool { a.hundredths < b.hundredths }
  /// Adds exactly.
  public static func + (a: Points, b: Points) -> Points {
    Points(hundredths: a.hundredths + b.hundredths)
  }
  /// Subtracts exactly.
  public static func - (a: Points, b: Points) -> Points {
    Points(hundredths: a.hundredths - b.hundredths)
  }
  /// Multiplies by a count exactly.
  public static func * (a: Points, count: Int) -> Points {
    Points(hundredths: a.hundredths * count)
  }
}

extension Points: CustomStringConvertible {
  /// Always with two decimals: `85.50`.
  public var description: String { FixedDecimal.text(hundredths, decimals: 2) }

  /// Reads plain decimal text with at most two decimals; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard let value = FixedDecimal.value(of: text, decimals: 2) else { return nil }
    self.init(hundredths: value)
  }
}

extension Sequence<Points> {
  /// The exact sum.
  public var total: Points { reduce(.zero, +) }
}
