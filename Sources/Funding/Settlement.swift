public import Messages
public import Quantities

/// What a training base has earned by passes, set against its advance (结算).
///
/// Paid are the passes of each line up to its plan (WF-7.1), at the line's rate (DZ-4.1, DZ-4.2).
public struct Settlement: Sendable, Hashable {
  /// The share and the tolerance that a notice sets.
  public struct Terms: Sendable, Hashable {
    /// How much of the planned subsidy may be advanced, 0 to 1: 60% in DZ-4.1.
    public let advanceShare: Fraction
    /// How much training beyond the plan is tolerated, at least 1: 120% in WF-8.3.
    public let tolerance: Fraction
    /// The clause of the advance, which a refusal of it names.
    public let clause: String?

    /// Sets them; the defaults are those of the notices, and the bounds above must be kept.
    public init(
      advanceShare: Fraction = Fraction(3, 5), tolerance: Fraction = Fraction(6, 5),
      clause: String? = nil
    ) {
      precondition(
        (.zero ... .one).contains(advanceShare) && tolerance >= .one,
        "an advance is a part of the plan, and a tolerance is no less than the plan")
      self.advanceShare = advanceShare
      self.tolerance = tolerance
      self.clause = clause
    }
  }

  /// The training base.
  public let base: String
  /// One line per level.
  public let lines: [HeadLine]
  /// What was paid before.
  public let advance: Money
  /// The most that may be earned: all planned heads at their rates.
  public let planned: Money
  /// The most that may be advanced, down to the fen.
  public let advanceCap: Money
  /// What the passes earn.
  public let earned: Money
  /// Lines with more passes than planned; they are paid up to the plan.
  public let overruns: [Overrun]

  /// Settles one base.
  /// - Throws: `Refusal` with every line that has no rate, a rate above its ceiling or a count out of
  ///   range; or, where the lines are sound, for an advance below zero or above the cap.
  public init(
    base: String, lines: [HeadLine], advance: Money, terms: Terms = Terms()
  ) throws(Refusal) {
    var rated: [(line: HeadLine, rate: Money)] = []
    var objections: [Reason] = []
    for line in lines {
      objections += line.objections(of: base)
      if let rate = line.rate { rated.append((line, rate)) }
    }
    guard objections.isEmpty else { throw Refusal(objections) }
    let planned = rated.map { $0.rate * $0.line.planned }.total
    let share = Fraction(planned.fen) * terms.advanceShare
    let cap = Money(fen: share.numerator / share.denominator)
    guard (.zero...max(.zero, cap)).contains(advance) else {
      throw Refusal(.advanceOutOfRange(advance, cap: cap, clause: terms.clause, base: base))
    }
    self.base = base
    self.lines = lines
    self.advance = advance
    self.planned = planned
    advanceCap = cap
    earned = rated.map { $0.rate * $0.line.payable }.total
    overruns = lines.compactMap { Overrun($0, tolerance: terms.tolerance) }
  }

  /// What is still to be paid; nothing when the advance was enough.
  public var balance: Money { max(.zero, earned - advance) }
  /// What is to be claimed back; nothing when the advance was earned.
  public var recovery: Money { max(.zero, advance - earned) }

  /// The same result as two entries: the unadvanced part of every pass, and the advance of every miss.
  ///
  /// With a full advance of 60% these are 40% of each passed and 60% of each missing head. Payment less
  /// recovery is always earned less advance.
  public var gross: (payment: Money, recovery: Money) {
    guard planned > .zero else { return (.zero, .zero) }
    let product = earned.fen.multipliedFullWidth(by: (planned - advance).fen)
    let (whole, rest) = planned.fen.dividingFullWidth(product)
    let payment = Money(fen: 2 * rest >= planned.fen ? whole + 1 : whole)
    return (payment, payment - earned + advance)
  }
}
