public import Messages

/// One lesson of a plan: what is taught, by whom, for how long.
public struct Lesson: Sendable, Hashable {
  /// The identifier within the class.
  public let id: LessonID
  /// The part of the training.
  public let part: LessonPart
  /// What is taught.
  public let content: String
  /// Who teaches.
  public let teacher: String
  /// Class hours.
  public let hours: Int

  /// Describes a lesson.
  public init(
    _ id: LessonID, _ part: LessonPart, content: String, teacher: String, hours: Int
  ) {
    self.id = id
    self.part = part
    self.content = content
    self.teacher = teacher
    self.hours = hours
  }
}

/// Names a lesson within its class.
public typealias LessonID = Identifier<Lesson>
