public import Messages

extension Instant: CustomStringConvertible {
  /// ISO 8601 in China's zone, milliseconds only where there are any: `2022-12-08T23:59:00+08:00`.
  public var description: String {
    let thousandths = Int(timeOfDay % 1000)
    let seconds = padded(Int(timeOfDay / 1000) % 60, 2)
    let fraction = thousandths == 0 ? "" : ".\(padded(thousandths, 3))"
    return "\(day)T\(hourAndMinute):\(seconds)\(fraction)+08:00"
  }

  /// Reads `YYYY-MM-DDTHH:MM:SS[.mmm]` followed by `Z` or `±hh:mm`; nil for anything else.
  ///
  /// A text without an offset is not a moment, so it is not read.
  public init?(_ text: some StringProtocol) {
    var scanner = Scanner(text)
    guard let day = scanner.day(), scanner.take("T"), let time = scanner.time(),
      let offset = scanner.offset(), scanner.isAtEnd
    else { return nil }
    let milliseconds = Int64(day.number) * Instant.dayLength + time - offset
    guard (Instant.earliest...Instant.latest).contains(milliseconds) else { return nil }
    self.init(milliseconds: milliseconds)
  }

  /// Day and time as a document writes them: `2022年12月8日 23:59` and `8 December 2022, 23:59`.
  public var longForm: Phrase {
    let date = day.longForm
    return Phrase("\(date.chinese) \(hourAndMinute)", "\(date.english), \(hourAndMinute)")
  }

  private var hourAndMinute: String {
    let minutes = Int(timeOfDay / 60_000)
    return "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }
}

extension Scanner {
  /// `HH:MM:SS[.mmm]` in milliseconds since midnight.
  fileprivate mutating func time() -> Int64? {
    guard let minutes = hourAndMinute(), take(":"), let second = number(2), second < 60
    else { return nil }
    let seconds = Int64(minutes * 60 + second)
    guard take(".") else { return seconds * 1000 }
    return number(3).map { seconds * 1000 + Int64($0) }
  }

  /// `Z` or `±hh:mm` in milliseconds east of Greenwich.
  fileprivate mutating func offset() -> Int64? {
    if take("Z") { return 0 }
    let sign: Int64 = take("-") ? -1 : 1
    guard sign < 0 || take("+") else { return nil }
    return hourAndMinute().map { sign * Int64($0) * 60_000 }
  }

  /// `HH:MM` in minutes.
  private mutating func hourAndMinute() -> Int? {
    guard let hour = number(2), hour < 24, take(":"), let minute = number(2), minute < 60
    else { return nil }
    return hour * 60 + minute
  }
}
