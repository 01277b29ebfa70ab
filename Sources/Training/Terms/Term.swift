public import Messages

/// Where a rule stands in the notice and how strictly it binds.
public struct Term: Sendable, Hashable {
  /// How strictly a rule binds.
  public enum Force: String, Sendable, Hashable, CaseIterable {
    /// 应、须、不得: what falls short is refused.
    case must
    /// 一般、原则上: what falls short is shown, and a person decides.
    case should
  }

  /// The clause, or why the rule is proposed.
  public let basis: Basis
  /// How strictly it binds.
  public let force: Force

  /// A rule with its source.
  public init(_ basis: Basis, _ force: Force) {
    self.basis = basis
    self.force = force
  }

  /// A clause that says 应 or 须.
  public static func must(_ clause: String) -> Term { Term(.clause(clause), .must) }
  /// A clause that says 一般 or 原则上.
  public static func should(_ clause: String) -> Term { Term(.clause(clause), .should) }

  /// What breaking this rule amounts to.
  func finding(
    _ code: String, _ subject: String, _ message: Phrase, remedy: Phrase
  ) -> Finding {
    Finding(
      force == .must ? .blocking : .warning, basis: basis,
      Reason(code, clause: basis.clause, subject: subject, message, remedy: remedy))
  }
}
