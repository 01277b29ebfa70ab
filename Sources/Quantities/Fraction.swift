/// An exact fraction of two whole numbers in lowest terms, with a positive denominator.
///
/// Shares, means and ratios stay fractions until the one rounding at the end (law 1).
/// Arithmetic traps on overflow, which the sizes of points, panels and grants cannot reach.
public struct Fraction: Sendable, Hashable, Comparable {
  /// The part above the line; carries the sign.
  public let numerator: Int
  /// The part below the line, at least 1.
  public let denominator: Int

  /// Reduces `numerator / denominator` to lowest terms.
  ///
  /// `denominator` must not be zero.
  public init(_ numerator: Int, _ denominator: Int = 1) {
    precondition(denominator != 0, "a fraction has no zero below the line")
    let sign = denominator < 0 ? -1 : 1
    let divisor = max(1, Fraction.greatestDivisor(numerator, denominator))
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  /// Zero.
  public static let zero = Fraction(0)
  /// One.
  public static let one = Fraction(1)

  /// A share given in percent with at most two decimals, such as `40` or `33.33`.
  public init?(percent text: some StringProtocol) {
    guard let hundredths = FixedDecimal.value(of: text, decimals: 2) else { return nil }
    self.init(hundredths, 10_000)
  }

  /// Compares exactly.
  public static func < (a: Fraction, b: Fraction) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }
  /// Adds exactly.
  public static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(
      a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }
  /// Subtracts exactly.
  public static func - (a: Fraction, b: Fraction) -> Fraction {
    a + Fraction(-b.numerator, b.denominator)
  }
  /// Multiplies exactly.
  public static func * (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.numerator, a.denominator * b.denominator)
  }
  /// Divides exactly; the divisor must not be zero.
  public static func / (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.denominator, a.denominator * b.numerator)
  }

  /// The nearest whole number, halves away from zero (half-up for the points and money of a grant).
  public var roundedHalfUp: Int {
    let doubled = 2 * numerator.magnitude + UInt(denominator)
    let rounded = Int(doubled / UInt(2 * denominator))
    return numerator < 0 ? -rounded : rounded
  }

  private static func greatestDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a.magnitude, b.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int(a)
  }
}

extension Fraction: CustomStringConvertible {
  /// `numerator/denominator`, or the whole number alone.
  public var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }

  /// As a percentage with exactly two decimals, rounded half-up: `40.00`.
  public var percent: String {
    FixedDecimal.text((self * Fraction(10_000)).roundedHalfUp, decimals: 2)
  }
}
