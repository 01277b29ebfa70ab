public import Funding
public import Messages
public import Programmes
public import WorkingDays

/// One unit's entry in one call (申报): everything that was recorded about it.
public struct Application: Sendable, Hashable {
  /// The version that counts.
  public internal(set) var submission: Submission
  /// When that version came in.
  public internal(set) var received: Instant
  /// How often it was handed in.
  public internal(set) var version: Int
  /// Whether it is in the race.
  public internal(set) var progress: Progress
  /// The decisions on the version that counts, by stage and signing office.
  public internal(set) var reviews: [StageID: [Role: Review]]
  /// The facts that were checked against evidence.
  public internal(set) var verifications: [FactID: Verification]
  /// The documents that came in later.
  public internal(set) var additions: [Attachment]
  /// The findings that exclude it.
  public internal(set) var vetoes: [VetoID: VetoFinding]
  /// Its place in the sealed ranking.
  public internal(set) var place: SealedRanking.Place
  /// The unit whose place it took as a reserve; such a unit goes its own way and holds nobody up.
  public internal(set) var replaces: ApplicationID?
  /// The day until which opinions are due, where it differs from the call's.
  public internal(set) var opinionsDue: Day?
  /// The departments' answers.
  public internal(set) var opinions: [DepartmentID: Opinion]
  /// Departments whose objection was settled in the unit's favour, with the reason.
  public internal(set) var settledOpinions: [DepartmentID: String]
  /// The notice that shows it.
  public internal(set) var notice: Int?
  /// The award.
  public internal(set) var award: Award?
  /// The money of the award.
  public internal(set) var account: Account?
  /// The payment orders that were not cancelled, by what they pay.
  public internal(set) var orders: [PaymentPurpose: PaymentID]
  /// The evaluations.
  public internal(set) var acceptances: [Acceptance]
  /// The money claimed back, claim by claim.
  public internal(set) var claims: [ClawbackOpened]
  /// What was recorded about it as a place of training.
  public internal(set) var training: TrainingRecord

  /// Whether an application is in the race.
  public enum Progress: Sendable, Hashable {
    /// In the race.
    case inProgress
    /// Waiting for the applicant to complete it (待补正).
    case returned([String])
    /// Refused in a review, with the clauses.
    case rejected(StageID, clauses: [String])
    /// Withdrawn by the unit.
    case withdrawn(String)
    /// Taken off the list after the ranking: an upheld objection, a negative opinion (V5, V6).
    case removed(VetoID?, String)
  }

  init(_ submission: Submission, received: Instant, version: Int) {
    self.submission = submission
    self.received = received
    self.version = version
    progress = .inProgress
    reviews = [:]
    verifications = [:]
    additions = []
    vetoes = [:]
    place = .none
    opinions = [:]
    settledOpinions = [:]
    orders = [:]
    acceptances = []
    claims = []
    training = TrainingRecord()
  }

  /// The identifier.
  public var id: ApplicationID { submission.application }

  /// Whether nothing took it out of the race so far.
  public var isInProgress: Bool { progress == .inProgress }

  /// Whether it is proposed for an award.
  public var isListed: Bool { isInProgress && place == .listed }

  /// The facts that count: verified values in place of stated ones.
  public func facts(under programme: Programme) -> Facts {
    Facts(
      stated: submission.facts.merging(verifiedValues) { $1 }, documents: documents,
      kind: submission.kind, lastDay: programme.intake.lastDay, programme: programme)
  }

  /// The values that evidence proves.
  public var verifiedValues: [FactID: FactValue] {
    verifications.reduce(into: [:]) { $0[$1.key] = $1.value.values[$1.key] }
  }

  /// The documents that are there.
  public var documents: Set<DocumentID> {
    submission.documents.union(additions.map(\.document))
  }

  /// The departments whose objection holds it.
  public var opinionHolds: [DepartmentID] {
    opinions.values.filter { $0.answer == .objects && settledOpinions[$0.department] == nil }
      .map(\.department).sorted()
  }
}
