public import Quantities

/// What became of a claim.
public struct RewardDecision: Sendable, Hashable {
  /// The claim.
  public let claim: RewardClaim
  /// What is paid, zero where something stands in the way.
  public let amount: Money
  /// What stands in the way, where anything does.
  public let finding: Finding?
}

extension Sequence<RewardDecision> {
  /// All that is paid.
  public var total: Money { map(\.amount).total }
}
