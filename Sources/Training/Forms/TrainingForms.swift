public import Messages

/// The forms that a notice attaches; a form that it does not have is nil and is not printed.
public struct TrainingForms: Sendable, Hashable {
  /// The table of plans by base.
  public let plan: PlainForm?
  /// The roster of trainees (花名册、报名人员汇总表).
  public let roster: RosterForm?
  /// The statistics of trained and passed (情况统计表).
  public let statistics: StatisticsForm?
  /// The form of one person (报名表).
  public let person: PersonForm?
  /// The pledge on years of work (工作年限承诺证明).
  public let pledge: PlainForm?

  /// Lists the forms.
  public init(
    plan: PlainForm? = nil, roster: RosterForm? = nil, statistics: StatisticsForm? = nil,
    person: PersonForm? = nil, pledge: PlainForm? = nil
  ) {
    self.plan = plan
    self.roster = roster
    self.statistics = statistics
    self.person = person
    self.pledge = pledge
  }
}

/// A form of which only the title differs from city to city.
public struct PlainForm: Sendable, Hashable {
  /// The title as printed.
  public let title: Phrase
  /// Where it comes from.
  public let basis: Basis

  /// Describes a form.
  public init(_ title: Phrase, basis: Basis) {
    self.title = title
    self.basis = basis
  }
}
