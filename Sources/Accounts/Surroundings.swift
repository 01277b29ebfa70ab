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
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &system) }
  }
}
