public import Messages
public import Training

/// One step of the workflow, of a known kind (环节).
public struct Stage: Sendable, Hashable {
  /// The identifier, used in commands and URLs.
  public let id: StageID
  /// The name.
  public let name: Phrase
  /// What happens in it, and by which settings.
  public let rule: StageRule
  /// Where it comes from.
  public let basis: Basis

  /// Describes a stage.
  public init(id: StageID, name: Phrase, rule: StageRule, basis: Basis) {
    self.id = id
    self.name = name
    self.rule = rule
    self.basis = basis
  }
}

/// The closed set of stage kinds, each with the settings that a programme file gives it (law 11).
public enum StageRule: Sendable, Hashable {
  /// Units hand in their applications.
  case intake(IntakeRule)
  /// Reviewers pass, return or reject.
  case review(ReviewRule)
  /// A panel scores; the ranking follows.
  case scoring(ScoringRule)
  /// Departments give opinions.
  case consultation(ConsultationRule)
  /// The shortlist is published; objections are heard.
  case publicity(PublicityRule)
  /// The decision and the plaque.
  case award(AwardRule)
  /// Money is paid by tranches.
  case funding(FundingRule)
  /// The finished project is evaluated.
  case acceptance(AcceptanceRule)
  /// Accredited bases plan, enrol, teach and record results; these overlap in time.
  case training(TrainingRules)
  /// Passes are paid for.
  case settlement(SettlementRule)
  /// Nothing is left open.
  case closing
}

extension StageRule {
  /// The kind without its settings.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// See `StageRule`.
    case intake, review, scoring, consultation, publicity, award, funding, acceptance
    /// See `StageRule`.
    case training, settlement, closing
  }

  /// The kind of this stage.
  public var kind: Kind {
    switch self {
    case .intake: .intake
    case .review: .review
    case .scoring: .scoring
    case .consultation: .consultation
    case .publicity: .publicity
    case .award: .award
    case .funding: .funding
    case .acceptance: .acceptance
    case .training: .training
    case .settlement: .settlement
    case .closing: .closing
    }
  }
}
