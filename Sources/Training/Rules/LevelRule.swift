public import Messages

/// A level that is trained, and the least class hours of its courses.
public struct LevelRule: Sendable, Hashable {
  /// The level.
  public let level: Level
  /// The least class hours.
  public let hours: HourRule
  /// Where it is said that the level is trained.
  public let basis: Basis

  /// Describes a level that is trained.
  public init(_ level: Level, hours: HourRule, basis: Basis) {
    self.level = level
    self.hours = hours
    self.basis = basis
  }
}
