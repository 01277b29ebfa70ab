public import Messages

/// How long the shortlist is published and how objections are handled (公示, 异议).
public struct PublicityRule: Sendable, Hashable {
  /// The length in working days.
  public let workingDays: Int
  /// Whether the day of publication is the first of them (JC-3.5 shows both readings).
  public let countsStartDay: Bool
  /// Where the counting rule comes from.
  public let countingBasis: Basis
  /// The time limits for objections.
  public let objections: ObjectionRule

  /// Describes publicity.
  public init(
    workingDays: Int, countsStartDay: Bool, countingBasis: Basis, objections: ObjectionRule
  ) {
    self.workingDays = workingDays
    self.countsStartDay = countsStartDay
    self.countingBasis = countingBasis
    self.objections = objections
  }
}

/// The time limits for objections, in working days from registration.
public struct ObjectionRule: Sendable, Hashable {
  /// Until an objection must be admitted or refused.
  public let admitWithin: Int
  /// Until an admitted objection must be concluded.
  public let concludeWithin: Int
  /// Until an extended investigation must be concluded.
  public let extendedTo: Int
  /// Where the limits come from.
  public let basis: Basis

  /// Describes the limits.
  public init(admitWithin: Int, concludeWithin: Int, extendedTo: Int, basis: Basis) {
    self.admitWithin = admitWithin
    self.concludeWithin = concludeWithin
    self.extendedTo = extendedTo
    self.basis = basis
  }
}
