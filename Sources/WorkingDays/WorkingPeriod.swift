/// A period of working days, as for public notice: every counted day by its date.
public struct WorkingPeriod: Sendable, Hashable {
  /// The day from which the period runs, such as the day of publication.
  public let published: Day
  /// The first counted day.
  public let first: Day
  /// The last counted day; the period ends with it.
  public let last: Day
  /// The counted days in their order, from `first` to `last`.
  public let days: [Day]
}

extension WorkCalendar {
  /// The period of `count` working days, at least 1, that runs from a day.
  ///
  /// With `countStart` the start day counts if it is worked; otherwise, and always without it, the
  /// count begins on the next working day. Without it is the rule of Civil Code article 201.
  /// - Throws: `CalendarGap` when a day that must be looked at lies outside the known years.
  public func period(
    of count: Int, from start: Day, countStart: Bool
  ) throws(CalendarGap) -> WorkingPeriod {
    precondition(count >= 1, "a period has at least one working day")
    let first = try nextWorkingDay(onOrAfter: countStart ? start : start.adding(days: 1))
    var days = [first]
    var last = first
    while days.count < count {
      last = try nextWorkingDay(onOrAfter: last.adding(days: 1))
      days.append(last)
    }
    return WorkingPeriod(published: start, first: first, last: last, days: days)
  }
}
