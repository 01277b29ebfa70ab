public import Messages
public import WorkingDays

/// A day and where it comes from.
public struct StatedDay: Sendable, Hashable {
  /// The day as printed.
  public let day: Day
  /// The clause, or why it is proposed.
  public let basis: Basis

  /// A day with its source.
  public init(_ day: Day, _ basis: Basis) {
    self.day = day
    self.basis = basis
  }
}
