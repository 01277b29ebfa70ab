import Programmes
import Quantities

/// What makes the results of several panels comparable: a coefficient per panel (二次平均法).
///
/// The coefficient is the mean of all results over the mean of the panel's results. Both are means
/// over applications, bonus aside; excluded applications without a result do not count.
struct Levelling: Sendable {
  /// An exact positive fraction; sums over a call need more than 64 bits before they are reduced.
  struct Coefficient: Sendable {
    let numerator: Int128
    let denominator: Int128

    init(_ numerator: Int128, _ denominator: Int128) {
      let divisor = Coefficient.divisor(numerator, denominator)
      self.numerator = numerator / divisor
      self.denominator = denominator / divisor
    }

    private static func divisor(_ a: Int128, _ b: Int128) -> Int128 {
      var (a, b) = (a, b)
      while b != 0 { (a, b) = (b, a % b) }
      return a
    }

    /// As people read it, with six decimals: `0.975610`.
    var text: String {
      FixedDecimal.text(
        Int((2 * 1_000_000 * numerator + denominator) / (2 * denominator)), decimals: 6)
    }
  }

  private let coefficients: [Int: Coefficient]

  /// Averages the results of `applications`, given in any common unit.
  init(of applications: [Int], base: (Int) -> Int, panel: (Int) -> Int) {
    var sums: [Int: (sum: Int128, count: Int128)] = [:]
    for application in applications {
      let (sum, count) = sums[panel(application), default: (0, 0)]
      sums[panel(application)] = (sum + Int128(base(application)), count + 1)
    }
    let overall = sums.values.reduce((sum: 0, count: 0)) { ($0.sum + $1.sum, $0.count + $1.count) }
    self.coefficients = sums.mapValues { own in
      // A panel of nothing but zeros stays at zero, whatever multiplies it.
      own.sum == 0
        ? Coefficient(1, 1)
        : Coefficient(overall.sum * own.count, overall.count * own.sum)
    }
  }

  /// The coefficient of a panel.
  func coefficient(of panel: Int) -> Coefficient { coefficients[panel] ?? Coefficient(1, 1) }

  /// The levelled result with what is added to it, both in parts, in hundredths rounded half-up.
  func rounded(_ base: Int, plus bonus: Int, panel: Int, parts: Int) -> Int {
    let coefficient = coefficient(of: panel)
    let value = Int128(base) * coefficient.numerator + Int128(bonus) * coefficient.denominator
    let whole = Int128(parts) * coefficient.denominator
    return Int((2 * value + whole) / (2 * whole))
  }
}
