public import Messages
import Programmes
public import Training
public import WorkingDays

/// How a trainee ended the course, as it is handed in (考核结果).
public struct TraineeResult: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The enrolment.
  public let enrolment: EnrolmentID
  /// Whether the trainee passed.
  public let isPassed: Bool
  /// The day of the course-end evaluation by base and employer, where there is one (结业考评).
  public let evaluated: Day?
  /// The day of the appraisal by the city, where there is one (考核鉴定).
  public let appraised: Day?
  /// The certificates issued.
  public let certificates: [IssuedCertificate]
  /// The number of the training voucher, where there is one.
  public let voucher: String?
  /// Who signed the evaluation, in the order of their names.
  public let signedBy: [TrainingResult.Evaluator]
  /// Whether the pass was published.
  public let isPublished: Bool
  /// Why an earlier result is replaced by another outcome; nil where it is not.
  public let correction: String?

  /// Describes a result.
  public init(
    application: ApplicationID, enrolment: EnrolmentID, isPassed: Bool, evaluated: Day? = nil,
    appraised: Day? = nil, certificates: [IssuedCertificate] = [], voucher: String? = nil,
    signedBy: Set<TrainingResult.Evaluator> = [], isPublished: Bool = false,
    correction: String? = nil
  ) {
    self.application = application
    self.enrolment = enrolment
    self.isPassed = isPassed
    self.evaluated = evaluated
    self.appraised = appraised
    self.certificates = certificates
    self.voucher = voucher
    self.signedBy = signedBy.sorted { $0.rawValue < $1.rawValue }
    self.isPublished = isPublished
    self.correction = correction
  }

  /// The result as the rules look at it.
  public func result(in course: Course) -> TrainingResult {
    TrainingResult(
      enrolment.text, course, isPassed: isPassed, certificates: certificates, voucher: voucher,
      signedBy: Set(signedBy), isPublished: isPublished)
  }
}

/// A result was recorded.
public struct ResultRecorded: Sendable, Hashable, Codable {
  /// The result.
  public let result: TraineeResult
  /// What is missing before it counts for money, what came late, and what is doubtful.
  public let remarks: [Remark]

  /// Describes the event.
  public init(_ result: TraineeResult, remarks: [Remark]) {
    self.result = result
    self.remarks = remarks
  }
}
