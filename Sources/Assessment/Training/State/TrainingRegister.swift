public import Messages
public import Training
public import WorkingDays

/// What counts across calls and years: who was enrolled, who was rewarded, and who may not apply.
public struct TrainingRegister: Sendable, Hashable {
  /// The enrolments of every person that were not given up, by the digest of the identity number.
  public internal(set) var enrolments: [TraineeID: [Enrolled]] = [:]
  /// The rewards that were ordered.
  public internal(set) var rewards: Set<RewardClaim.Key> = []
  /// Who holds a certificate, by its kind and number.
  public internal(set) var certificates: [CertificateKey: Holder] = [:]
  /// The lost qualifications, by unified social credit code.
  public internal(set) var cancellations: [String: [QualificationCancelled]] = [:]

  /// One enrolment of a person, wherever it was.
  public struct Enrolled: Sendable, Hashable {
    /// The call.
    public let call: CallID
    /// The base.
    public let application: ApplicationID
    /// The name of the base.
    public let unit: String
    /// The enrolment.
    public let enrolment: EnrolmentID
    /// The course.
    public let course: Course
    /// The calendar year of the admission.
    public let year: Int
  }

  /// What tells certificates apart.
  public struct CertificateKey: Sendable, Hashable {
    /// The kind.
    public let kind: ResultKind
    /// The number.
    public let number: String

    /// The key of a certificate; nil for one whose number was not entered.
    init?(_ certificate: IssuedCertificate) {
      guard !certificate.number.allSatisfy(\.isWhitespace) else { return nil }
      kind = certificate.kind
      number = certificate.number
    }
  }

  /// The enrolment for which a certificate was issued.
  public struct Holder: Sendable, Hashable {
    /// The call.
    public let call: CallID
    /// The enrolment.
    public let enrolment: EnrolmentID
  }

  init() {}

  /// The losses that still bar a unit on a day.
  public func bars(on creditCode: String, day: Day) -> [QualificationCancelled] {
    (cancellations[creditCode] ?? []).filter { cancellation in
      cancellation.barredThrough.map { $0 >= day } ?? false
    }
  }
}

extension TrainingRegister {
  /// Takes one event in; `application` is the base as it was before.
  mutating func apply(
    _ event: TrainingEvent, in call: CallID, of application: Application, at instant: Instant
  ) {
    switch event {
    case .traineeAdmitted(let admission):
      let enrollee = admission.enrollee
      enrolments[enrollee.person, default: []].append(
        Enrolled(
          call: call, application: enrollee.application, unit: application.submission.unit,
          enrolment: enrollee.enrolment, course: enrollee.course, year: instant.day.year))
    case .traineeLeft(let leaving):
      guard let trainee = application.training.trainees[leaving.enrolment] else { return }
      enrolments[trainee.enrollee.person]?.removeAll {
        $0.call == call && $0.enrolment == leaving.enrolment
      }
    case .qualificationCancelled(let cancellation):
      cancellations[cancellation.creditCode, default: []].append(cancellation)
    case .resultRecorded(let recorded): take(recorded.result, in: call, of: application)
    case .planSet, .exceptionApproved, .classFiled, .classAmended, .classStamped, .classConfirmed,
      .lessonHeld, .ceremonyHeld, .classSpotChecked, .classClosed,
      .expenseRecorded, .fundsReported, .advanceGranted, .baseSettled, .baseInspected, .baseRated,
      .caseOpened, .caseClosed:
      break
    }
  }

  /// A later result replaces the certificates of an earlier one; whoever had a number first keeps it.
  private mutating func take(
    _ result: TraineeResult, in call: CallID, of application: Application
  ) {
    let holder = Holder(call: call, enrolment: result.enrolment)
    let before = application.training.trainees[result.enrolment]?.recorded?.result.certificates
    for key in (before ?? []).compactMap(CertificateKey.init) where certificates[key] == holder {
      certificates[key] = nil
    }
    for key in result.certificates.compactMap(CertificateKey.init)
    where certificates[key] == nil {
      certificates[key] = holder
    }
  }

  /// A reward is paid once for a person and level, whether ordered here or in another call.
  mutating func reward(_ enrolment: EnrolmentID, of application: Application, isTaken: Bool) {
    guard let enrollee = application.training.trainees[enrolment]?.enrollee else { return }
    let key = RewardClaim.Key(enrollee.person, enrollee.course.level)
    if isTaken { rewards.insert(key) } else { rewards.remove(key) }
  }
}
