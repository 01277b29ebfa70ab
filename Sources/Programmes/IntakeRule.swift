public import WorkingDays

/// When and how applications come in (申报).
public struct IntakeRule: Sendable, Hashable {
  /// The first day.
  public let opens: Day
  /// The last day as printed.
  public let closes: Day
  /// Whether the last day itself still counts (「前」 includes it unless the programme says no).
  public let closingDayCounts: Bool
  /// How many paper copies of the file come in.
  public let copies: Int

  /// Describes the window.
  public init(opens: Day, closes: Day, closingDayCounts: Bool, copies: Int) {
    self.opens = opens
    self.closes = closes
    self.closingDayCounts = closingDayCounts
    self.copies = copies
  }

  /// The last day on which an application is accepted.
  public var lastDay: Day { closingDayCounts ? closes : closes.adding(days: -1) }

  /// The first moment after the window.
  public var deadline: Instant { lastDay.adding(days: 1).start }
}
