public import Messages

/// What a rule says about one application, and why.
public struct Verdict: Sendable, Hashable {
  /// The answer to a rule.
  public enum Answer: Sendable, Hashable {
    /// The rule holds.
    case yes
    /// The rule does not hold.
    case no
    /// A fact that would decide it is missing; for a condition this is as good as no.
    case unknown
  }

  /// One question that was asked on the way, with what was expected and what was found.
  public struct Finding: Sendable, Hashable {
    /// What was looked at, such as 技能带头人人数.
    public let subject: Phrase
    /// What the rule wants: 不少于3人.
    public let expected: Phrase
    /// What the application has: 2人.
    public let actual: Phrase
    /// The answer.
    public let answer: Answer

    /// Describes one question and its answer.
    public init(subject: Phrase, expected: Phrase, actual: Phrase, answer: Answer) {
      self.subject = subject
      self.expected = expected
      self.actual = actual
      self.answer = answer
    }

    /// One sentence: `技能带头人人数:要求不少于3人,现为2人` and its English.
    public var message: Phrase {
      Phrase(
        "\(subject.chinese)：要求\(expected.chinese)，现为\(actual.chinese)",
        "\(subject.english): required \(expected.english), found \(actual.english)")
    }
  }

  /// The answer.
  public let answer: Answer
  /// The questions that led to it, in the order of the rule.
  public let findings: [Finding]
  /// The facts that were asked for but are missing, in the order of the rule.
  public let missing: [FactID]

  /// Joins an answer and its grounds.
  public init(answer: Answer, findings: [Finding], missing: [FactID] = []) {
    self.answer = answer
    self.findings = findings
    self.missing = missing
  }

  /// Whether the rule holds.
  public var holds: Bool { answer == .yes }

  /// The questions whose answer is not yes: what would have to change.
  public var shortfalls: [Finding] { findings.filter { $0.answer != .yes } }
}
