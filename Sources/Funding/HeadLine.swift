import Messages
public import Quantities

/// The heads of one level at one base: how many were planned, how many passed.
public struct HeadLine: Sendable, Hashable {
  /// The level, such as 技师.
  public let level: String
  /// Heads in the plan, 0 to 100,000.
  public let planned: Int
  /// Heads that passed, 0 to 100,000.
  public let passed: Int
  /// What one head earns; nil while no rate is filled in, which blocks the settlement.
  public let rate: Money?
  /// The most that a notice allows for one head, where it does: 3,000 for 技师 in DZ-4.2.
  public let ceiling: Money?

  /// The clause of the rate, which refusals of this line name.
  public let clause: String?

  /// Describes one line as it was read; checked by `Settlement`.
  public init(
    level: String, planned: Int, passed: Int, rate: Money?, ceiling: Money? = nil,
    clause: String? = nil
  ) {
    self.level = level
    self.planned = planned
    self.passed = passed
    self.rate = rate
    self.ceiling = ceiling
    self.clause = clause
  }

  /// Passes that are paid: never more than planned (WF-7.1).
  public var payable: Int { min(passed, planned) }

  /// Bounds that keep every sum far from the limits of arithmetic and catch misplaced digits.
  private static let counts = 0...100_000
  private static let rates = Money(fen: 1)...Money(yuan: 100_000)

  /// Every reason why this line cannot be settled.
  func objections(of base: String) -> [Reason] {
    var reasons: [Reason] = []
    let subject = "\(base) \(level)"
    for (name, count) in [(Phrase("计划", "planned"), planned), (Phrase("合格", "passed"), passed)]
    where !Self.counts.contains(count) {
      reasons.append(.countOutOfRange(name, count, clause: clause, subject: subject))
    }
    guard let rate else { return reasons + [.noRate(subject, clause: clause)] }
    if !Self.rates.contains(rate) {
      reasons.append(.rateOutOfRange(rate, clause: clause, subject: subject))
    }
    if let ceiling, rate > ceiling {
      reasons.append(.rateAboveCeiling(rate, ceiling, clause: clause, subject: subject))
    }
    return reasons
  }
}
