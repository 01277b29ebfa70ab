/// One reason why a rule says no: which rule, from which clause, and what would remove it.
public struct Reason: Sendable, Hashable {
  /// A stable word for programs, such as `afterDeadline`.
  public let code: String
  /// The clause of the notice, such as `JC-4.1`, or nil for a rule of the software itself.
  public let clause: String?
  /// What is wrong.
  public let message: Phrase
  /// What to do about it.
  public let remedy: Phrase
  /// The application, unit, sheet or other thing concerned, where there is one.
  public let subject: String?

  /// Describes one reason.
  public init(
    _ code: String, clause: String? = nil, subject: String? = nil, _ message: Phrase,
    remedy: Phrase
  ) {
    self.code = code
    self.clause = clause
    self.subject = subject
    self.message = message
    self.remedy = remedy
  }

  /// One line for a terminal: subject, message, clause, remedy.
  public func line(in language: Language) -> String {
    let about = subject.map { "\($0): " } ?? ""
    let source = clause.map { " [\($0)]" } ?? ""
    return "\(about)\(message[language])\(source) → \(remedy[language])"
  }
}

/// A rule said no.
///
/// Carries all reasons, never just the first (law 9).
public struct Refusal: Error, Sendable, Hashable {
  /// At least one reason.
  public let reasons: [Reason]

  /// A refusal for several reasons.
  public init(_ reasons: [Reason]) {
    precondition(!reasons.isEmpty, "a refusal must say why")
    self.reasons = reasons
  }

  /// A refusal for one reason.
  public init(_ reason: Reason) {
    self.init([reason])
  }
}
