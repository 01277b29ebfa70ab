public import Messages

/// A day was needed of which the calendar knows nothing; nothing is guessed in its place.
public struct CalendarGap: Error, Sendable, Hashable {
  /// The first day that was needed and is not known.
  public let day: Day
  /// The years that the calendar knows.
  public let years: ClosedRange<Int>

  /// Names the missing day.
  public init(day: Day, years: ClosedRange<Int>) {
    self.day = day
    self.years = years
  }

  /// What to tell the person, with the code `calendarMissing`.
  public var reason: Reason {
    let (from, to) = (years.lowerBound, years.upperBound)
    return Reason(
      "calendarMissing",
      subject: "\(day)",
      Phrase(
        "没有\(day.year)年的工作日历（已有\(from)年至\(to)年），无法计算工作日",
        "the calendar of \(day.year) is not loaded (\(from) to \(to) are), "
          + "so working days cannot be counted"),
      remedy: Phrase(
        "请按国务院办公厅\(day.year)年节假日安排通知导入工作日历后重试",
        "import the working-day calendar of \(day.year) from the State Council's holiday notice "
          + "and try again"))
  }

  /// The gap as a rule's no.
  public var refusal: Refusal { Refusal(reason) }
}
