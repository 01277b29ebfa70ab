public import WorkingDays

/// What accounts need from outside: the time and random bytes.
public struct Surroundings: Sendable {
  /// The moment of now.
  public let now: @Sendable () -> Instant
  /// As many unpredictable bytes as asked for.
  public let randomBytes: @Sendable (Int) -> [UInt8]

  /// Takes a clock, and random bytes from the system unless others are given.
  public init(
    now: @escaping @Sendable () -> Instant,
    randomBytes: @escaping @Sendable (Int) -> [UInt8] = Surroundings.systemBytes
  ) {
    self.now = now
    self.randomBytes = randomBytes
  }

  /// Bytes from the random source of the operating system.
  @Sendable public static func systemBytes(_ count: Int) -> [UInt8] {
    var system = SystemRandomNumberGenerator()
    // The system is asked for eight bytes at a time.
    let words = (0..<(count + 7) / 8).map { _ in system.next() }
    return (0..<count).map { UInt8(truncatingIfNeeded: words[$0 / 8] >> (8 * UInt64($0 % 8))) }
  }
}
