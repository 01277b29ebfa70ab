public import Messages
import Programmes
public import Training

/// Asks to admit a person; the row of the roster is looked at and not recorded.
public struct TraineeEntry: Sendable, Hashable {
  /// What the ledger will keep.
  public let enrollee: Enrollee
  /// The row with the identity number, for the checks of the roster only.
  public let row: RosterRow

  /// Joins both.
  public init(_ enrollee: Enrollee, row: RosterRow) {
    self.enrollee = enrollee
    self.row = row
  }
}

/// A person was admitted to a course.
public struct TraineeAdmitted: Sendable, Hashable, Codable {
  /// The person.
  public let enrollee: Enrollee
  /// The route of entry that is open.
  public let route: EntryRouteID
  /// The clause of the route; nil where it is proposed.
  public let clause: String?
  /// Warnings and notes on what was doubtful.
  public let remarks: [Remark]

  /// Describes the event.
  public init(enrollee: Enrollee, route: EntryRouteID, clause: String?, remarks: [Remark]) {
    self.enrollee = enrollee
    self.route = route
    self.clause = clause
    self.remarks = remarks
  }
}

/// The bureau approved one case of a person (一事一议).
public struct ExceptionApproved: Sendable, Hashable, Codable {
  /// The base that reported the case.
  public let application: ApplicationID
  /// The person.
  public let person: TraineeID
  /// The course for which it holds.
  public let course: Course
  /// The document that decides.
  public let document: String
  /// Why.
  public let reason: String

  /// Describes the event.
  public init(
    application: ApplicationID, person: TraineeID, course: Course, document: String,
    reason: String
  ) {
    self.application = application
    self.person = person
    self.course = course
    self.document = document
    self.reason = reason
  }
}

/// A person left the course.
public struct TraineeLeft: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The enrolment.
  public let enrolment: EnrolmentID
  /// The coded reason.
  public let code: LeavingReason
  /// What happened.
  public let note: String

  /// Describes the event.
  public init(
    application: ApplicationID, enrolment: EnrolmentID, code: LeavingReason, note: String
  ) {
    self.application = application
    self.enrolment = enrolment
    self.code = code
    self.note = note
  }
}

/// Why a trainee leaves before the end.
public enum LeavingReason: String, Sendable, Hashable, Codable, CaseIterable {
  /// 本人放弃.
  case ownWish
  /// 一人多报, another enrolment was chosen.
  case enrolledTwice
  /// 查实不符合条件或材料虚假.
  case notEligible
  /// 调离或离职.
  case leftEmployer
  /// 登记有误.
  case wrongEntry

  /// The reason in words.
  public var name: Phrase {
    switch self {
    case .ownWish: Phrase("本人放弃", "own wish")
    case .enrolledTwice: Phrase("一人多报", "enrolled twice")
    case .notEligible: Phrase("不符合条件", "not eligible")
    case .leftEmployer: Phrase("调离", "left the employer")
    case .wrongEntry: Phrase("登记有误", "wrong entry")
    }
  }
}
