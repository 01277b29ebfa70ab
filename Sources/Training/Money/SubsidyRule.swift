public import Messages
public import Quantities

/// What a base is paid for each head that passed within its plan (职业培训补贴).
public struct SubsidyRule: Sendable, Hashable {
  /// The amount for one head of a level.
  public struct Rate: Sendable, Hashable {
    /// The level.
    public let level: Level
    /// The amount; nil where the notice names none, and then nothing can be settled.
    public let amount: Money?
    /// The most that the notice allows; nil where it names no ceiling.
    public let ceiling: Money?
    /// Where amount and ceiling come from, or where the amount is to be found.
    public let basis: Basis

    /// Describes the amount for one head.
    public init(_ level: Level, amount: Money?, ceiling: Money? = nil, basis: Basis) {
      self.level = level
      self.amount = amount
      self.ceiling = ceiling
      self.basis = basis
    }
  }

  /// What may be paid before the results are known (先行拨付).
  public struct Advance: Sendable, Hashable {
    /// The largest share of the planned subsidy, 0 to 1.
    public let share: Fraction
    /// Where it comes from.
    public let basis: Basis

    /// Describes an advance.
    public init(_ share: Fraction, basis: Basis) {
      self.share = share
      self.basis = basis
    }
  }

  /// The amounts, one for a level.
  public let rates: [Rate]
  /// What may be advanced; nil where nothing is.
  public let advance: Advance?
  /// Why passes up to the plan are paid and no others.
  public let basis: Basis
  /// Why an advance that was not earned is recovered; nil where the notice is silent.
  public let recovery: Basis?

  /// Describes a subsidy.
  public init(rates: [Rate], advance: Advance? = nil, basis: Basis, recovery: Basis? = nil) {
    self.rates = rates
    self.advance = advance
    self.basis = basis
    self.recovery = recovery
  }

  /// The rate of a level; nil where the level is not paid for.
  public func rate(of level: Level) -> Rate? { rates.first { $0.level == level } }
}
