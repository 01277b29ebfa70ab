public import Messages

/// A typed value that an applicant states (填报指标), or one derived from such values.
public struct Fact: Sendable, Hashable {
  /// The identifier.
  public let id: FactID
  /// The label on the form.
  public let name: Phrase
  /// The unit of the value, such as 人 or ㎡, where it has one.
  public let unit: Phrase?
  /// What values it takes.
  public let kind: Kind
  /// Whether it is stated or derived.
  public let origin: Origin
  /// For whom the form asks it; for others a stated value is ignored.
  public let scope: Scope
  /// When it is asked.
  public let asked: Phase
  /// Where it comes from.
  public let basis: Basis

  /// What values a fact takes.
  public enum Kind: Sendable, Hashable {
    /// A whole number, or a decimal number kept as a count of 10^-`decimals`; never negative.
    case number(decimals: Int)
    /// An amount in fen; never negative.
    case money
    /// Yes or no.
    case flag
    /// A civil day.
    case day
    /// Several civil days, such as the ends of agreements.
    case days
    /// Free text.
    case text
    /// One of the listed words.
    case choice([String])
  }

  /// Where the value comes from.
  public enum Origin: Sendable, Hashable {
    /// The applicant states it.
    case stated
    /// The sum of other numbers of the same unit.
    case sum([FactID])
    /// How many of the days of a fact are not before the last day of the application window.
    case validAtDeadline(FactID)
  }

  /// When a fact is asked.
  public enum Phase: String, Sendable, Hashable, CaseIterable {
    /// With the application.
    case application
    /// When the finished project is evaluated.
    case acceptance
  }

  /// Describes a fact.
  public init(
    id: FactID, name: Phrase, unit: Phrase? = nil, kind: Kind, origin: Origin = .stated,
    scope: Scope = .everyone, asked: Phase = .application, basis: Basis
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.kind = kind
    self.origin = origin
    self.scope = scope
    self.asked = asked
    self.basis = basis
  }
}
