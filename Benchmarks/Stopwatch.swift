import Foundation

/// Takes the time of work.
enum Stopwatch {
  /// What a piece of work took.
  struct Time {
    /// Seconds on the clock on the wall.
    let wall: Double
    /// Seconds of processors, which other programs on a busy machine disturb far less.
    let processor: Double

    /// The sum of two times.
    static func + (a: Time, b: Time) -> Time {
      Time(wall: a.wall + b.wall, processor: a.processor + b.processor)
    }
  }

  /// Measures one run.
  static func time(_ body: () throws -> Void) rethrows -> Time {
    let (wall, processor) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
    try body()
    return Time(
      wall: seconds(CLOCK_MONOTONIC) - wall,
      processor: seconds(CLOCK_PROCESS_CPUTIME_ID) - processor)
  }

  /// Starts to measure work that waits; the answer tells what it has taken so far.
  static func started() -> () -> Time {
    let (wall, processor) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
    return {
      Time(
        wall: seconds(CLOCK_MONOTONIC) - wall,
        processor: seconds(CLOCK_PROCESS_CPUTIME_ID) - processor)
    }
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension [Double] {
  /// The middle one, the upper of two.
  var median: Double { sorted()[count / 2] }
}

extension [Stopwatch.Time] {
  /// The median of each clock by itself.
  var median: Stopwatch.Time {
    Stopwatch.Time(wall: map(\.wall).median, processor: map(\.processor).median)
  }
}

extension Duration {
  /// The length in seconds.
  var seconds: Double { self / .seconds(1) }
}
