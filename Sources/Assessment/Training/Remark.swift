public import Messages
public import Training

/// A finding as it is recorded: what a rule had to say when something was decided.
public struct Remark: Sendable, Hashable, Codable {
  /// What follows from it.
  public let weight: Finding.Weight
  /// A stable word for programs.
  public let code: String
  /// The clause of the notice, where there is one.
  public let clause: String?
  /// The thing concerned, where there is one.
  public let subject: String?
  /// What was found.
  public let message: Phrase

  /// Keeps a finding.
  public init(_ finding: Finding) {
    self.init(
      finding.weight, finding.reason.code, clause: finding.reason.clause,
      subject: finding.reason.subject, finding.reason.message)
  }

  /// Describes what was found.
  public init(
    _ weight: Finding.Weight, _ code: String, clause: String? = nil, subject: String? = nil,
    _ message: Phrase
  ) {
    self.weight = weight
    self.code = code
    self.clause = clause
    self.subject = subject
    self.message = message
  }
}

extension Sequence<Finding> {
  /// The findings as they are recorded, in their order.
  var remarks: [Remark] { map { Remark($0) } }
}
