public import Messages

/// A pass/fail rule over facts and documents, tied to a clause (申报条件).
public struct Condition: Sendable, Hashable {
  /// The identifier, usually the clause.
  public let id: ConditionID
  /// What is asked, in one sentence.
  public let name: Phrase
  /// The rule.
  public let rule: Rule
  /// For whom it holds.
  public let scope: Scope
  /// What failing it means.
  public let failure: Failure
  /// Where it comes from.
  public let basis: Basis

  /// What failing a condition means.
  public enum Failure: String, Sendable, Hashable {
    /// The file is incomplete: it goes back to the applicant, who may complete it in time (补正).
    case incomplete
    /// The unit is not eligible: the application is refused.
    case ineligible
  }

  /// Describes a condition.
  public init(
    id: ConditionID, name: Phrase, rule: Rule, scope: Scope, failure: Failure, basis: Basis
  ) {
    self.id = id
    self.name = name
    self.rule = rule
    self.scope = scope
    self.failure = failure
    self.basis = basis
  }
}

/// What excludes an application whatever its points (一票否决).
public struct Veto: Sendable, Hashable {
  /// The identifier, such as `V1`.
  public let id: VetoID
  /// The ground, in a few words.
  public let name: Phrase
  /// A rule that raises the veto by itself; nil for a veto that only a person's finding raises.
  public let rule: Rule?
  /// Where it comes from.
  public let basis: Basis

  /// Describes a veto.
  public init(id: VetoID, name: Phrase, rule: Rule?, basis: Basis) {
    self.id = id
    self.name = name
    self.rule = rule
    self.basis = basis
  }
}
