import WorkingDays

/// A date or time as Excel counts it: days, with the time of day as their fraction.
package struct SerialDate: Sendable, Hashable {
  private let days: Int
  private let seconds: Int
  private let countsFrom1904: Bool

  /// Reads a decimal number without sign or exponent; nil outside Excel's calendar.
  ///
  /// Excel counts from 1900, old files of its Macintosh version from 1904. Seconds are rounded.
  package init?(_ text: String, from1904: Bool = false) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...7).contains(whole.utf8.count),
      whole.utf8.allSatisfy(\.isDigit), let days = Int(whole),
      let seconds = SerialDate.seconds(of: parts.count > 1 ? parts[1] : "0")
    else { return nil }
    let full = days + seconds / SerialDate.daySeconds
    guard full <= (from1904 ? 2_957_003 : 2_958_465) else { return nil }
    self.days = full
    self.seconds = seconds % SerialDate.daySeconds
    countsFrom1904 = from1904
  }

  private static let daySeconds = 86_400

  private static func seconds(of fraction: Substring) -> Int? {
    let digits = fraction.utf8.prefix(12)
    guard !digits.isEmpty, digits.allSatisfy(\.isDigit), var value = Int(String(digits) ?? "")
    else { return nil }
    for _ in digits.count..<12 { value *= 10 }
    return (value * daySeconds + 500_000_000_000) / 1_000_000_000_000
  }

  /// Whether the number, without a date format, can be taken for a date of our times.
  ///
  /// Excel's days before 1 March 1900 are off by one, since it takes 1900 for a leap year.
  var isCertain: Bool { days >= 61 }

  /// Whether it is a day without a time of day.
  package var isDay: Bool { seconds == 0 && (countsFrom1904 || days > 0) }

  /// `YYYY-MM-DD`; for day 60 of the count from 1900 the 29 February 1900, which Excel makes up.
  package var day: String {
    let first =
      countsFrom1904
      ? Day(year: 1904, month: 1, day: 1)
      : days < 60 ? Day(year: 1899, month: 12, day: 31) : Day(year: 1899, month: 12, day: 30)
    if !countsFrom1904, days == 60 { return "1900-02-29" }
    return first?.adding(days: days).description ?? ""
  }

  /// `HH:MM`, with `:SS` where the seconds are not zero.
  package var timeOfDay: String {
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return parts.prefix(parts[2] == 0 ? 2 : 3).map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }

  /// Whether it is no more than a time of day.
  package var isTime: Bool { days == 0 }
}
