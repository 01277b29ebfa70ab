/// Something wrong in what a person gave us: where it is, what is wrong, what was expected.
///
/// Input is checked whole; every problem found is reported and nothing is taken over (law 10).
public struct Problem: Error, Sendable, Hashable {
  /// Whether the problem refuses the input or only asks for a look.
  public enum Severity: Sendable, Hashable {
    /// The input is refused.
    case error
    /// The input is taken; a person should look.
    case warning
  }

  /// Where it stands.
  public let place: Place
  /// The heading of the table column or the key of the programme file, where there is one.
  public let field: String?
  /// What is wrong and what was expected.
  public let message: Phrase
  /// Whether it refuses the input.
  public let severity: Severity

  /// Describes one problem.
  public init(
    at place: Place, field: String? = nil, _ message: Phrase, severity: Severity = .error
  ) {
    self.place = place
    self.field = field
    self.message = message
    self.severity = severity
  }

  /// One line for a terminal: place, severity, field, message.
  public func line(in language: Language) -> String {
    let kind =
      switch severity {
      case .error: Phrase("错误", "error")
      case .warning: Phrase("提示", "warning")
      }
    let subject = field.map { " [\($0)]" } ?? ""
    return "\(place): \(kind[language])\(subject): \(message[language])"
  }
}

/// Everything that is wrong with one input; thrown where the input cannot be used at all.
public struct Problems: Error, Sendable, Hashable {
  /// The problems in the order of the input, at least one of them an error.
  public let all: [Problem]

  /// Collects problems.
  public init(_ all: [Problem]) {
    self.all = all
  }
}

extension Sequence<Problem> {
  /// Whether any problem refuses the input.
  public var refuse: Bool {
    contains { $0.severity == .error }
  }
}
