public import Messages

/// How one trainee ended a course (考核评定、结业考评).
public struct TrainingResult: Sendable, Hashable {
  /// Who takes part in an evaluation.
  public enum Evaluator: String, Sendable, Hashable, CaseIterable {
    /// The base.
    case base
    /// The employer.
    case employer

    /// The evaluator in words.
    public var name: Phrase {
      switch self {
      case .base: Phrase("培训基地", "the base")
      case .employer: Phrase("用人单位", "the employer")
      }
    }
  }

  /// How messages name the trainee.
  public let subject: String
  /// The course.
  public let course: Course
  /// Whether the trainee passed.
  public let isPassed: Bool
  /// The certificates issued.
  public let certificates: [IssuedCertificate]
  /// The training voucher, where there is one.
  public let voucher: String?
  /// Who signed the evaluation.
  public let signedBy: Set<Evaluator>
  /// Whether the bureau has published the pass.
  public let isPublished: Bool

  /// Describes a result.
  public init(
    _ subject: String, _ course: Course, isPassed: Bool, certificates: [IssuedCertificate] = [],
    voucher: String? = nil, signedBy: Set<Evaluator> = [], isPublished: Bool = false
  ) {
    self.subject = subject
    self.course = course
    self.isPassed = isPassed
    self.certificates = certificates
    self.voucher = voucher
    self.signedBy = signedBy
    self.isPublished = isPublished
  }
}
