import Programmes
import Quantities

/// The common denominator of a call: over it, every exact result and mean is a whole number.
///
/// Results are sums over experts divided by counts of experts and multiplied by shares. Over the least
/// common multiple of all possible divisors they are added, compared and sorted as integers, exactly.
struct Scale: Sendable, Hashable {
  /// How many parts a hundredth of a point has.
  let parts: Int
  /// Parts for each hundredth of a sum of `n` sheets, weighted as in the result, per pool.
  private let weighted: [[Int]]
  /// Parts for each hundredth of a sum of `n` sheets.
  private let plain: [Int]

  /// The scale for panels of at most `experts`; nil where 64 bits cannot hold it.
  init?(experts: Int, pools: [Pool]) {
    // A result stays below 2^15 hundredths, so twice a result in parts stays below 2^62.
    guard
      let parts = Scale.leastMultiple(of: Array(1...experts)),
      let weights = Scale.leastMultiple(of: pools.map(\.weight.denominator)),
      case (let parts, let overflow) = parts.multipliedReportingOverflow(by: weights),
      !overflow, parts < 1 << 46
    else { return nil }
    let plain = [0] + (1...experts).map { parts / $0 }
    self.parts = parts
    self.plain = plain
    self.weighted = pools.map { pool in
      plain.map { $0 / pool.weight.denominator * pool.weight.numerator }
    }
  }

  /// Parts for each hundredth of a sum over `count` sheets of a pool, as it enters the result.
  @inline(__always)
  func weighted(pool: Int, count: Int) -> Int { weighted[pool][count] }

  /// Parts for each hundredth of a sum over `count` sheets.
  @inline(__always)
  func plain(count: Int) -> Int { plain[count] }

  /// A number of parts as exact points.
  func points(_ value: Int) -> Fraction { Fraction(value, parts) * Fraction(1, 100) }

  /// A number of parts, not negative, in hundredths, rounded half-up.
  @inline(__always)
  func rounded(_ value: Int) -> Int {
    Int((2 * value.magnitude + parts.magnitude) / (2 * parts.magnitude))
  }

  private static func leastMultiple(of numbers: [Int]) -> Int? {
    numbers.reduce(1) { (multiple: Int?, number) in
      guard let multiple else { return nil }
      let (product, overflow) = Fraction(multiple, number).numerator
        .multipliedReportingOverflow(by: number)
      return overflow ? nil : product
    }
  }
}
