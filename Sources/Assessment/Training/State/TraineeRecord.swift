public import Messages
import Programmes
public import Training

/// One trainee of a base: the admission and what became of it.
public struct TraineeRecord: Sendable, Hashable {
  /// How the person was admitted.
  public let admission: TraineeAdmitted
  /// The class, once the person is on a roster.
  public internal(set) var classID: ClassID?
  /// The number on the roster of the class, from 1.
  public internal(set) var number: Int?
  /// Why the person left, where that happened.
  public internal(set) var leaving: TraineeLeft?
  /// The result with the papers that are in.
  public internal(set) var recorded: ResultRecorded?

  init(_ admission: TraineeAdmitted) {
    self.admission = admission
  }

  /// The number of the enrolment.
  public var id: EnrolmentID { admission.enrollee.enrolment }
  /// The person and what was handed in.
  public var enrollee: Enrollee { admission.enrollee }
  /// Whether the person is still in the course.
  public var isEnrolled: Bool { leaving == nil }
  /// Whether the person passed.
  public var hasPassed: Bool { isEnrolled && recorded?.result.isPassed == true }

  /// The result as the rules look at it; nil before one is recorded.
  public var result: TrainingResult? { recorded?.result.result(in: enrollee.course) }
}
