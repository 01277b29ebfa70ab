public import Programmes
public import WorkingDays

/// A department's answer on one proposed unit (征求意见).
public struct Opinion: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The department.
  public let department: DepartmentID
  /// The answer.
  public let answer: Answer
  /// The department's words.
  public let text: String

  /// What a department answers.
  public enum Answer: String, Sendable, Hashable, Codable {
    /// It agrees.
    case agrees
    /// It does not agree: the unit is held (JC-3.4).
    case objects
    /// It did not answer by the due day; recorded by the office.
    case silent
  }

  /// Describes an answer.
  public init(
    application: ApplicationID, department: DepartmentID, answer: Answer, text: String
  ) {
    self.application = application
    self.department = department
    self.answer = answer
    self.text = text
  }
}

/// A public notice of proposed units (公示).
public struct PublicNotice: Sendable, Hashable, Codable {
  /// Its number within the call, from 1.
  public let number: Int
  /// The units it shows.
  public let applications: [ApplicationID]
  /// The day of publication.
  public let published: Day
  /// The first counted day.
  public let first: Day
  /// The last counted day; objections are heard until its end.
  public let last: Day

  /// Describes a notice.
  public init(
    number: Int, applications: [ApplicationID], published: Day, first: Day, last: Day
  ) {
    self.number = number
    self.applications = applications
    self.published = published
    self.first = first
    self.last = last
  }
}
