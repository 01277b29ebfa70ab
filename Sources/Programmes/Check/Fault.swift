public import Messages

/// Something in a programme that does not fit together.
public struct Fault: Sendable, Hashable {
  /// Where it stands.
  public let path: ProgrammePath
  /// What is wrong and what was expected.
  public let message: Phrase
  /// Whether it refuses the programme or only asks for a look.
  public let severity: Problem.Severity

  /// Describes a fault.
  public init(
    at path: ProgrammePath, _ message: Phrase, severity: Problem.Severity = .error
  ) {
    self.path = path
    self.message = message
    self.severity = severity
  }
}
