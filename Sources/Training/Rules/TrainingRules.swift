import Messages

/// How people are trained under a programme: who enters, how classes run, what a pass is worth.
///
/// Money is apart, in `SettlementRule`.
public struct TrainingRules: Sendable, Hashable {
  /// The levels that are trained, each with its class hours.
  public let levels: [LevelRule]
  /// The industries that the training is meant for; nil where none is named.
  public let industries: IndustryRule?
  /// What a plan states and how far it may be exceeded.
  public let plan: PlanRule
  /// Who enters, and with which papers.
  public let enrolment: EnrolmentRule
  /// How classes are filed and run.
  public let classes: ClassRule
  /// What must be on file about a pass.
  public let results: [ResultRule]
  /// The deadlines and windows.
  public let timetable: Timetable
  /// What a base keeps of a class, and how long.
  public let archive: ArchiveRule
  /// How bases are supervised; nil where the notice says nothing.
  public let supervision: SupervisionRule?
  /// What is printed.
  public let forms: TrainingForms

  /// Joins the rules of training.
  public init(
    levels: [LevelRule], industries: IndustryRule? = nil, plan: PlanRule,
    enrolment: EnrolmentRule, classes: ClassRule, results: [ResultRule], timetable: Timetable,
    archive: ArchiveRule, supervision: SupervisionRule? = nil, forms: TrainingForms
  ) {
    self.levels = levels
    self.industries = industries
    self.plan = plan
    self.enrolment = enrolment
    self.classes = classes
    self.results = results
    self.timetable = timetable
    self.archive = archive
    self.supervision = supervision
    self.forms = forms
  }
}

extension TrainingRules {
  /// The rule of a level; nil where the level is not trained.
  public func level(_ level: Level) -> LevelRule? { levels.first { $0.level == level } }

  /// Whether a level is trained.
  public func trains(_ level: Level) -> Bool { self.level(level) != nil }

  /// The trades of the catalogue with their levels.
  public var catalogue: TradeCatalogue { enrolment.entry.trades.catalogue }
}
