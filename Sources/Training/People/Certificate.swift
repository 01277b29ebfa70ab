public import WorkingDays

/// A vocational qualification or skill level certificate that a person holds (职业资格、职业技能等级证书).
public struct Certificate: Sendable, Hashable {
  /// The trade and level it certifies.
  public let course: Course
  /// The day it was issued.
  public let issued: Day

  /// Describes a certificate.
  public init(_ course: Course, issued: Day) {
    self.course = course
    self.issued = issued
  }

  /// Whether it has been held for full years on a day; the anniversary itself counts (满N年(含)).
  public func isHeld(years: Int, on day: Day) -> Bool {
    issued <= day && issued.fullYears(until: day) >= years
  }
}
