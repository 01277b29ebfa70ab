public import WorkingDays

/// The plan of a class as the bureau has filed it (开班备案).
public struct Filing: Sendable, Hashable {
  /// The day of the filing.
  public let day: Day
  /// The lessons as filed, with every change that was filed in time.
  public let lessons: [Lesson]

  /// Describes a filing.
  public init(on day: Day, lessons: [Lesson]) {
    self.day = day
    self.lessons = lessons
  }
}
