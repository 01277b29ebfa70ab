import Programmes
public import Quantities

/// How far an expert's total stands from the mean of all totals for the same application.
public struct Deviation: Sendable, Hashable {
  /// (total − mean) / mean; zero where the mean is zero.
  public let share: Fraction
  /// What follows from it.
  public let consequence: Consequence

  /// What follows from a deviation.
  public enum Consequence: Sendable, Hashable {
    /// Nothing.
    case none
    /// The expert must confirm or amend in writing.
    case explain
    /// The minutes say so as well.
    case minute
  }

  /// As a signed percentage with two decimals: `+6.81`, `-27.59`, `0.00`.
  public var percent: String { share > .zero ? "+\(share.percent)" : share.percent }

  /// Compares one total with the sum of `count` totals, all in hundredths.
  init(of total: Int, sum: Int, count: Int, by rule: DeviationRule) {
    self.share = sum == 0 ? .zero : Fraction(total * count - sum, sum)
    self.consequence =
      if Deviation.exceeds(rule.minuteAbove, total: total, sum: sum, count: count) {
        .minute
      } else if Deviation.exceeds(rule.explainAbove, total: total, sum: sum, count: count) {
        .explain
      } else {
        .none
      }
  }

  /// Whether |total − mean| > limit × mean, in whole numbers.
  static func exceeds(_ limit: Fraction, total: Int, sum: Int, count: Int) -> Bool {
    abs(total * count - sum) * limit.denominator > limit.numerator * sum
  }
}
