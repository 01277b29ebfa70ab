import Messages
public import WorkingDays

/// What is on file about one class (培训班次).
public struct ClassRecord: Sendable, Hashable {
  /// How messages name the class.
  public let subject: String
  /// The county in charge, where one is named.
  public let county: String?
  /// The trainees on the roster.
  public let heads: Int
  /// The first day of the class.
  public let start: Day
  /// The filed plan, where there is one.
  public let filing: Filing?
  /// The lessons given.
  public let lessons: [HeldLesson]
  /// Pictures or videos of the ceremonies.
  public let ceremonyPhotos: [Ceremony: Int]
  /// The visits of inspectors.
  public let spotChecks: [SpotCheck]

  /// Describes a class.
  public init(
    _ subject: String, county: String?, heads: Int, start: Day, filing: Filing?,
    lessons: [HeldLesson], ceremonyPhotos: [Ceremony: Int], spotChecks: [SpotCheck]
  ) {
    self.subject = subject
    self.county = county
    self.heads = heads
    self.start = start
    self.filing = filing
    self.lessons = lessons
    self.ceremonyPhotos = ceremonyPhotos
    self.spotChecks = spotChecks
  }

  /// The hours given, by part; nil where a lesson's hours are out of range.
  public var hours: Hours? {
    func sum(_ part: LessonPart) -> Int {
      lessons.filter { $0.lesson.part == part }.map(\.lesson.hours).reduce(0, +)
    }
    return Hours(politics: sum(.politics), theory: sum(.theory), practice: sum(.practice))
  }
}
