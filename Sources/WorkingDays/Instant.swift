/// A moment in time, to the millisecond, within the days that `Day` can name in China.
public struct Instant: Sendable, Hashable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
  public let milliseconds: Int64

  /// The moment `milliseconds` after 1970 UTC, or the nearest one whose day has a text.
  public init(milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, Instant.earliest), Instant.latest)
  }

  /// China has one zone, eight hours ahead of UTC.
  static let offset: Int64 = 8 * 3_600_000
  /// The length of a civil day; China has kept no summer time since 1991.
  static let dayLength: Int64 = 86_400_000
  /// The first and last moment whose day in China has a text.
  static let earliest = Int64(Day.first.number) * dayLength - offset
  static let latest = (Int64(Day.last.number) + 1) * dayLength - offset - 1

  /// Orders by time.
  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  /// The moment `milliseconds` later, or earlier when negative.
  public func adding(milliseconds: Int64) -> Instant {
    let span = Instant.latest - Instant.earliest
    return Instant(milliseconds: self.milliseconds + min(max(milliseconds, -span), span))
  }

  /// The civil day in China at this moment.
  public var day: Day {
    let sinceFirst = milliseconds - Instant.earliest
    return Day.first.adding(days: Int(sinceFirst / Instant.dayLength))
  }

  /// Milliseconds since midnight in China, below 86,400,000.
  var timeOfDay: Int64 {
    (milliseconds - Instant.earliest) % Instant.dayLength
  }
}

extension Day {
  /// 00:00:00 of the day in China.
  public var start: Instant {
    Instant(milliseconds: Int64(number) * Instant.dayLength - Instant.offset)
  }

  /// The last millisecond of the day in China: an act at this moment is still within the day.
  public var end: Instant {
    start.adding(milliseconds: Instant.dayLength - 1)
  }

  /// A time of this day in China; nil unless `hour` is 0 to 23 and `minute` 0 to 59.
  public func at(hour: Int, minute: Int = 0) -> Instant? {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    return start.adding(milliseconds: Int64(hour * 60 + minute) * 60_000)
  }
}
