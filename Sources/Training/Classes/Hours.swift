/// Class hours of a course, each counted in one part only.
public struct Hours: Sendable, Hashable {
  /// 思政, in class hours.
  public let politics: Int
  /// 理论 without politics, in class hours.
  public let theory: Int
  /// 实操, in class hours.
  public let practice: Int

  /// Hours by part; nil unless each is 0 to 10,000.
  public init?(politics: Int, theory: Int, practice: Int) {
    guard [politics, theory, practice].allSatisfy((0...10_000).contains) else { return nil }
    self.politics = politics
    self.theory = theory
    self.practice = practice
  }

  /// All hours.
  public var total: Int { politics + theory + practice }
}
