public import Messages

/// A person who wants to enter a course (报名人员).
public struct Trainee: Sendable, Hashable {
  /// How messages name the person: a row number or a name.
  public let subject: String
  /// All categories the person belongs to; a teacher at a public school belongs to two.
  public let categories: Set<TraineeCategoryID>
  /// The course wanted.
  public let course: Course
  /// Certificates, work, title and attestations.
  public let background: Background
  /// What the employer has filed to evaluate by itself; empty where it may not.
  public let employerRange: Set<Course>

  /// Describes a trainee.
  public init(
    _ subject: String, categories: Set<TraineeCategoryID>, course: Course,
    background: Background, employerRange: Set<Course> = []
  ) {
    self.subject = subject
    self.categories = categories
    self.course = course
    self.background = background
    self.employerRange = employerRange
  }
}

/// Names a person by a digest of the identity number, so that the number itself is kept nowhere.
public typealias TraineeID = Identifier<Trainee>
