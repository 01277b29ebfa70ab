public import Messages
public import Programmes

/// A reviewer's decision on an application in a stage (审核意见).
public struct Review: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The stage.
  public let stage: StageID
  /// The office that signs.
  public let office: Role
  /// The decision.
  public let decision: Decision
  /// Why, in the reviewer's words; required unless the application passes.
  public let opinion: String
  /// The conditions or clauses that are not met.
  public let clauses: [String]

  /// What a reviewer decides.
  public enum Decision: String, Sendable, Hashable, Codable {
    /// The application goes on.
    case pass
    /// The applicant must complete it in time (补正).
    case `return`
    /// The application is refused.
    case reject
  }

  /// Describes a decision.
  public init(
    application: ApplicationID, stage: StageID, office: Role, decision: Decision,
    opinion: String, clauses: [String] = []
  ) {
    self.application = application
    self.stage = stage
    self.office = office
    self.decision = decision
    self.opinion = opinion
    self.clauses = clauses
  }
}

/// Facts that an office checked against their evidence; objective criteria are computed from these.
public struct Verification: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The values that the evidence proves, in place of the stated ones.
  public let values: [FactID: FactValue]
  /// The evidence, such as 证书原件 or an attachment's name.
  public let evidence: String

  /// Describes checked facts.
  public init(application: ApplicationID, values: [FactID: FactValue], evidence: String) {
    self.application = application
    self.values = values
    self.evidence = evidence
  }
}

/// A finding that excludes an application (一票否决).
public struct VetoFinding: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The ground.
  public let veto: VetoID
  /// What was found.
  public let finding: String

  /// Describes a finding.
  public init(application: ApplicationID, veto: VetoID, finding: String) {
    self.application = application
    self.veto = veto
    self.finding = finding
  }
}
