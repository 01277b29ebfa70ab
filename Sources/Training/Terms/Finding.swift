public import Messages

/// Something a rule has to say about a fact, with its weight and its source.
public struct Finding: Sendable, Hashable {
  /// What follows from a finding.
  public enum Weight: String, Sendable, Hashable {
    /// It stands in the way: no admission, no filing, no payment.
    case blocking
    /// A person should look and decide.
    case warning
    /// Nothing is wrong; it explains why a doubtful case was allowed.
    case note
  }

  /// What follows from it.
  public let weight: Weight
  /// Where the rule comes from; a proposal must be shown as one.
  public let basis: Basis
  /// What is wrong and what to do about it.
  public let reason: Reason

  /// Describes one finding.
  public init(_ weight: Weight, basis: Basis, _ reason: Reason) {
    self.weight = weight
    self.basis = basis
    self.reason = reason
  }
}

extension Sequence<Finding> {
  /// The reasons that stand in the way, in their order.
  public var blocking: [Reason] {
    filter { $0.weight == .blocking }.map(\.reason)
  }

  /// The blocking reasons as a rule's no; nil where nothing stands in the way.
  public var refusal: Refusal? {
    blocking.isEmpty ? nil : Refusal(blocking)
  }
}
