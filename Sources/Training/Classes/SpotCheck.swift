public import WorkingDays

/// One visit to a class by the inspectors (现场抽查).
public struct SpotCheck: Sendable, Hashable {
  /// The day of the visit.
  public let day: Day
  /// Whether it had been announced; an announced visit is no spot check.
  public let wasAnnounced: Bool
  /// Whether inspectors and base signed the record.
  public let isSigned: Bool

  /// Describes a visit.
  public init(on day: Day, wasAnnounced: Bool = false, isSigned: Bool = true) {
    self.day = day
    self.wasAnnounced = wasAnnounced
    self.isSigned = isSigned
  }

  /// Whether the visit counts as a spot check.
  public var counts: Bool { !wasAnnounced && isSigned }
}
