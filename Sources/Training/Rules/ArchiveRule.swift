public import Messages
public import WorkingDays

/// What a base keeps of its classes, in how many copies and for how long (总结归档).
public struct ArchiveRule: Sendable, Hashable {
  /// What the archive contains.
  public let contents: Checklist
  /// How many copies are made.
  public let copies: Int
  /// The full years for which the archive is kept after the end of a class.
  public let years: Int
  /// Where copies and years come from.
  public let basis: Basis

  /// Describes an archive.
  public init(_ contents: Checklist, copies: Int, years: Int, basis: Basis) {
    self.contents = contents
    self.copies = copies
    self.years = years
    self.basis = basis
  }

  /// The first day on which the archive of a class that ended on this day may be destroyed.
  public func kept(from end: Day) -> Day { end.adding(years: years) }
}
