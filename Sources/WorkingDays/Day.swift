/// A civil date of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// Arithmetic that would leave this range stops at its first or last day, so every day has a text.
public struct Day: Sendable, Hashable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int32

  /// 0001-01-01.
  public static let first = Day(unchecked: -719_162)
  /// 9999-12-31.
  public static let last = Day(unchecked: 2_932_896)

  /// The day that lies `number` days after 1970-01-01, or the nearest one that has a text.
  public init(number: Int) {
    let bounded = min(max(number, Int(Day.first.number)), Int(Day.last.number))
    self.init(unchecked: Int32(bounded))
  }

  /// A date by its parts; nil when the calendar has no such day, such as 31 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(year: year, month: month, validDay: day)
  }

  private init(unchecked number: Int32) {
    self.number = number
  }

  /// Counts in years that begin on 1 March: the leap day comes last and months follow one formula.
  private init(year: Int, month: Int, validDay day: Int) {
    let marchYear = month > 2 ? year : year - 1
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    self.init(number: 365 * marchYear + leapDays + dayOfYear - Day.marchYearZero)
  }

  /// From 0000-03-01, the first day of the first March year, to 1970-01-01.
  private static let marchYearZero = 719_468

  /// How many days a month has, 28 to 31.
  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month and day of the month.
  private var parts: (year: Int, month: Int, day: Int) {
    let days = Int(number) + Day.marchYearZero
    let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// 1 to 9999.
  public var year: Int { parts.year }
  /// 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, 1 to 31.
  public var day: Int { parts.day }
}

extension Day {
  /// The day `days` later, or earlier when negative.
  public func adding(days: Int) -> Day {
    let span = Int(Day.last.number) - Int(Day.first.number)
    return Day(number: Int(number) + min(max(days, -span), span))
  }

  /// The same day of the month `months` later; the month's last day where it is too short.
  ///
  /// Civil Code article 202: without a corresponding day, a period ends on the last day of the month.
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let span = 12 * 9999
    let count = 12 * year + (month - 1) + min(max(months, -span), span)
    let target = (year: count / 12, month: count % 12 + 1)
    guard count >= 12 else { return .first }
    guard target.year <= 9999 else { return .last }
    let length = Day.length(ofMonth: target.month, year: target.year)
    return Day(year: target.year, month: target.month, validDay: min(day, length))
  }

  /// The same date `years` later; 28 February for a 29 February that the year lacks.
  public func adding(years: Int) -> Day {
    adding(months: 12 * min(max(years, -9999), 9999))
  }

  /// Days from this day to `other`; negative when `other` is earlier.
  public func days(until other: Day) -> Int {
    Int(other.number) - Int(number)
  }

  /// Whole months that have passed when `other` is reached; negative when `other` is earlier.
  public func fullMonths(until other: Day) -> Int {
    guard self <= other else { return -other.fullMonths(until: self) }
    let months = 12 * (other.year - year) + other.month - month
    return adding(months: months) <= other ? months : months - 1
  }

  /// Whole years that have passed when `other` is reached; 2019-12-08 to 2022-12-08 are 3.
  public func fullYears(until other: Day) -> Int {
    fullMonths(until: other) / 12
  }
}

extension Day: Strideable {
  /// Days from this day to `other`, so that ranges of days can be walked.
  public func distance(to other: Day) -> Int { days(until: other) }
  /// The day `days` later, so that ranges of days can be walked.
  public func advanced(by days: Int) -> Day { adding(days: days) }
  /// Orders by time.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}
