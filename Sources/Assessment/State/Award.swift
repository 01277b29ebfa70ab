public import Programmes
public import Quantities
public import WorkingDays

/// The decision to award one unit (授牌).
public struct Award: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The joint document that awards, such as 晋市人社发〔2023〕1号.
  public let document: String
  /// The number on the plaque.
  public let plaque: String
  /// The first day of the construction period; nil for an accreditation.
  public let constructionStart: Day?
  /// The last day of the construction period; nil for an accreditation.
  public let constructionEnd: Day?
  /// The whole grant; nothing for an accreditation.
  public let amount: Money

  /// Describes an award.
  public init(
    application: ApplicationID, document: String, plaque: String, constructionStart: Day?,
    constructionEnd: Day?, amount: Money
  ) {
    self.application = application
    self.document = document
    self.plaque = plaque
    self.constructionStart = constructionStart
    self.constructionEnd = constructionEnd
    self.amount = amount
  }
}

/// One evaluation of a finished project (评估验收).
public struct Acceptance: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The attempt, from 1; a second one follows a rectification.
  public let attempt: Int
  /// The day of the evaluation.
  public let day: Day
  /// The facts found.
  public let facts: [FactID: FactValue]
  /// The points of the judged criteria.
  public let points: [CriterionID: Points]
  /// The total of the acceptance rubric.
  public let total: Points
  /// A finding that fails the project whatever its points (V7).
  public let veto: VetoID?
  /// What follows.
  public let outcome: Outcome

  /// What follows from an evaluation.
  public enum Outcome: Sendable, Hashable, Codable {
    /// The project passes, with this grade; the last tranche is due.
    case passed(grade: String)
    /// The project fails and must put things right by this day.
    case rectify(by: Day)
    /// The project fails for good: plaque revoked, money recovered.
    case failed
  }

  /// Describes an evaluation.
  public init(
    application: ApplicationID, attempt: Int, day: Day, facts: [FactID: FactValue],
    points: [CriterionID: Points], total: Points, veto: VetoID?, outcome: Outcome
  ) {
    self.application = application
    self.attempt = attempt
    self.day = day
    self.facts = facts
    self.points = points
    self.total = total
    self.veto = veto
    self.outcome = outcome
  }
}

/// Money to be recovered from a unit (追缴).
public struct ClawbackOpened: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The amount.
  public let amount: Money
  /// Why.
  public let reason: String

  /// Describes a claim.
  public init(application: ApplicationID, amount: Money, reason: String) {
    self.application = application
    self.amount = amount
    self.reason = reason
  }
}
