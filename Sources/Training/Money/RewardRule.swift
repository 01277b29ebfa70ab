public import Messages
public import Quantities

/// What a person is paid once for reaching a level.
public struct RewardRule: Sendable, Hashable {
  /// The amount for one level.
  public struct Reward: Sendable, Hashable {
    /// The level reached.
    public let level: Level
    /// The amount for one person.
    public let amount: Money
    /// Where it comes from.
    public let basis: Basis

    /// Describes the amount for one level.
    public init(_ level: Level, _ amount: Money, basis: Basis) {
      self.level = level
      self.amount = amount
      self.basis = basis
    }
  }

  /// The amounts, one for a level.
  public let rewards: [Reward]
  /// Who is paid; others may train but get nothing.
  public let eligible: [TraineeCategory]

  /// Where the whole of it comes from.
  public let basis: Basis

  /// Describes the rule.
  public init(_ rewards: [Reward], eligible: [TraineeCategory], basis: Basis) {
    self.rewards = rewards
    self.eligible = eligible
    self.basis = basis
  }

  /// Decides claims in their order; a person is paid once for a level, now or `before`.
  public func decisions(
    on claims: [RewardClaim], before: Set<RewardClaim.Key> = []
  ) -> [RewardDecision] {
    var paid = before
    return claims.map { claim in
      let obstacle = obstacle(to: claim, paid: paid)
      let amount = obstacle == nil ? reward(for: claim.level)?.amount : nil
      if amount != nil { paid.insert(claim.key) }
      return RewardDecision(claim: claim, amount: amount ?? .zero, finding: obstacle)
    }
  }

  private func reward(for level: Level) -> Reward? {
    rewards.first { $0.level == level }
  }

  private func obstacle(to claim: RewardClaim, paid: Set<RewardClaim.Key>) -> Finding? {
    guard let reward = reward(for: claim.level) else { return noReward(claim) }
    guard eligible.contains(where: { claim.categories.contains($0.id) }) else {
      return notEligible(claim)
    }
    let term = Term(reward.basis, .must)
    if paid.contains(claim.key) { return paidBefore(claim, term) }
    return claim.certificateNumber.isEmpty ? noCertificate(claim, term) : nil
  }
}
