/// Which days are worked in China, for a run of years without a gap.
///
/// A day is not worked if it is listed as a holiday, or if it is a Saturday or Sunday that is not
/// listed as a make-up workday. The lists come from the State Council's yearly notices.
public struct WorkCalendar: Sendable, Hashable {
  /// What a notice says about one day.
  public enum Kind: Sendable, Hashable {
    /// 放假: not worked, whatever the weekday.
    case holiday
    /// 调休上班: worked, whatever the weekday.
    case workday
  }

  /// One line of a notice.
  public struct Entry: Sendable, Hashable {
    /// The day that the notice names.
    public let day: Day
    /// Whether it is worked.
    public let kind: Kind
    /// The occasion in Chinese, such as `春节` or `春节调休上班`.
    public let name: String

    /// One line of a notice.
    public init(_ day: Day, _ kind: Kind, _ name: String) {
      self.day = day
      self.kind = kind
      self.name = name
    }
  }

  /// The years that are known whole.
  public let years: ClosedRange<Int>
  private let entries: [Day: Entry]

  /// A calendar that knows all of `years` by `entries`; of two entries for one day the later counts.
  public init(years: ClosedRange<Int>, entries: some Sequence<Entry>) {
    self.years = years
    self.entries = Dictionary(entries.map { ($0.day, $0) }) { _, later in later }
  }

  /// What the notices say about a day; nil for a day that keeps the rule of its weekday.
  public func entry(for day: Day) -> Entry? {
    entries[day]
  }

  /// All entries in the order of their days.
  public var allEntries: [Entry] {
    entries.values.sorted { $0.day < $1.day }
  }

  /// Whether a day is worked.
  /// - Throws: `CalendarGap` when the day lies outside the known years.
  public func isWorkingDay(_ day: Day) throws(CalendarGap) -> Bool {
    guard years.contains(day.year) else { throw CalendarGap(day: day, years: years) }
    return switch entries[day]?.kind {
    case .holiday: false
    case .workday: true
    case nil: !day.weekday.isWeekend
    }
  }

  /// The day itself if it is worked, otherwise the first worked day after it.
  /// - Throws: `CalendarGap` when a day up to the answer lies outside the known years.
  public func nextWorkingDay(onOrAfter day: Day) throws(CalendarGap) -> Day {
    var day = day
    while try !isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }

  /// The worked days of a range in their order.
  /// - Throws: `CalendarGap` when any day of the range lies outside the known years.
  public func workingDays(in range: ClosedRange<Day>) throws(CalendarGap) -> [Day] {
    var worked: [Day] = []
    for day in range where try isWorkingDay(day) { worked.append(day) }
    return worked
  }
}
