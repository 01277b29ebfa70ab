public import Messages

/// One person's place in one course of one provider and year.
public struct Enrolment: Sendable, Hashable {
  /// How messages name it.
  public let subject: String
  /// The person, by digest.
  public let person: TraineeID
  /// The year of the programme.
  public let year: Int
  /// The course.
  public let course: Course
  /// Who trains.
  public let provider: ProviderID

  /// Describes an enrolment.
  public init(
    _ subject: String, person: TraineeID, year: Int, course: Course, provider: ProviderID
  ) {
    self.subject = subject
    self.person = person
    self.year = year
    self.course = course
    self.provider = provider
  }
}

/// Whoever trains: a base, a college, an enterprise.
public enum Provider {}

/// Names a provider.
public typealias ProviderID = Identifier<Provider>
