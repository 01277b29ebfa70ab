public import Messages
public import Training

extension Programme {
  /// The window of the first stage, which is always intake: the checks refuse any other programme.
  public var intake: IntakeRule {
    guard case .intake(let rule) = stages.first?.rule else {
      preconditionFailure("a checked programme begins with intake")
    }
    return rule
  }

  /// The settings of the scoring stage; nil where nothing is scored.
  public var scoring: ScoringRule? {
    stages.lazy.compactMap { if case .scoring(let rule) = $0.rule { rule } else { nil } }.first
  }

  /// The settings of the consultation; nil where no opinions are asked.
  public var consultation: ConsultationRule? {
    stages.lazy.compactMap { if case .consultation(let rule) = $0.rule { rule } else { nil } }
      .first
  }

  /// The settings of publicity; nil where nothing is published.
  public var publicity: PublicityRule? {
    stages.lazy.compactMap { if case .publicity(let rule) = $0.rule { rule } else { nil } }.first
  }

  /// The settings of the award; nil where nothing is awarded.
  public var award: AwardRule? {
    stages.lazy.compactMap { if case .award(let rule) = $0.rule { rule } else { nil } }.first
  }

  /// The settings of the funding; nil where nothing is paid.
  public var funding: FundingRule? {
    stages.lazy.compactMap { if case .funding(let rule) = $0.rule { rule } else { nil } }.first
  }

  /// The settings of the acceptance; nil where nothing is evaluated.
  public var acceptance: AcceptanceRule? {
    stages.lazy.compactMap { if case .acceptance(let rule) = $0.rule { rule } else { nil } }.first
  }

  /// The rules of training; nil where nobody is trained.
  public var training: TrainingRules? {
    stages.lazy.compactMap { if case .training(let rules) = $0.rule { rules } else { nil } }.first
  }

  /// The settings of the settlement; nil where nothing is settled.
  public var settlement: SettlementRule? {
    stages.lazy.compactMap { if case .settlement(let rule) = $0.rule { rule } else { nil } }.first
  }

  /// The first stage of a kind; nil where the programme has none.
  public func stage(of kind: StageRule.Kind) -> Stage? { stages.first { $0.rule.kind == kind } }

  /// The stage that follows another; nil after the last.
  public func stage(after id: StageID) -> Stage? {
    stages.drop { $0.id != id }.dropFirst().first
  }

  /// The clause that a stage of a kind rests on, for refusals.
  public func clause(of kind: StageRule.Kind) -> String? { stage(of: kind)?.basis.clause }
}
