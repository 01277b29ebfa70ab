public import Messages
import Programmes
public import Training

/// A person who is to be trained, as the ledger keeps it (报名学员): whatever names the person lies in the vault.
public struct Enrollee: Sendable, Hashable, Codable {
  /// The number of the enrolment, unique in the call.
  public let enrolment: EnrolmentID
  /// The base.
  public let application: ApplicationID
  /// The person, by a keyed digest of the identity number.
  public let person: TraineeID
  /// The vault record with name, identity number, phone and the like.
  public let record: String
  /// The trade and level to be trained.
  public let course: Course
  /// All categories that the person belongs to, in the order of their names.
  public let categories: [TraineeCategoryID]
  /// Certificates, work, title, and what others vouch for.
  public let background: Background
  /// The employer (所在单位).
  public let employer: String
  /// What the employer has filed to evaluate by itself, by trade and level.
  public let employerRange: [Course]
  /// How many of each part were handed in.
  public let parts: [PartID: Int]
  /// Whether the employer checked and agreed first.
  public let isSignedByEmployer: Bool

  /// Describes a person to be trained.
  public init(
    enrolment: EnrolmentID, application: ApplicationID, person: TraineeID, record: String,
    course: Course, categories: Set<TraineeCategoryID>, background: Background, employer: String,
    employerRange: Set<Course> = [], parts: [PartID: Int], isSignedByEmployer: Bool
  ) {
    self.enrolment = enrolment
    self.application = application
    self.person = person
    self.record = record
    self.course = course
    self.categories = categories.sorted()
    self.background = background
    self.employer = employer
    self.employerRange = employerRange.sorted {
      ($0.trade, $0.level) < ($1.trade, $1.level)
    }
    self.parts = parts
    self.isSignedByEmployer = isSignedByEmployer
  }
}

/// Names an enrolment within a call (报名编号).
public typealias EnrolmentID = Identifier<Enrolment>
