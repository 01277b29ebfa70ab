public import Messages
public import Quantities

/// How results become a ranking, a shortlist and reserves (排名, 拟授牌名单, 备选).
public struct RankingRule: Sendable, Hashable {
  /// The least result that passes, without bonus.
  public let passLine: Points
  /// How many may be selected.
  public let quota: Quota
  /// How many of those below the cut are named as reserves.
  public let reserves: Int
  /// What decides between equal results, in this order (law 6).
  public let ties: [TieStep]
  /// What happens to a tie that is left across the cut line.
  public let cutLineTie: CutLineTie
  /// The most that may be listed from one county; nil for no limit.
  public let countyCap: Int?
  /// The most that may be listed of one kind of applicant.
  public let kindCaps: [ApplicantKindID: Int]
  /// Where pass line and tie rules come from.
  public let basis: Basis

  /// How many are to be selected; the lower bound is an intention and never lowers the pass line.
  public struct Quota: Sendable, Hashable {
    /// Below this number a warning is given (JC-5.1).
    public let minimum: Int
    /// Above this number no one is listed.
    public let maximum: Int
    /// Where it comes from.
    public let basis: Basis

    /// Describes a quota.
    public init(minimum: Int, maximum: Int, basis: Basis) {
      self.minimum = minimum
      self.maximum = maximum
      self.basis = basis
    }
  }

  /// One step of the declared order between equal results.
  public enum TieStep: Sendable, Hashable {
    /// The higher mean of a group of criteria.
    case group(GroupID)
    /// The higher mean of one criterion.
    case criterion(CriterionID)
    /// The higher mean of a channel.
    case channel(ChannelID)
    /// The higher mean before extremes are dropped.
    case untrimmedMean
  }

  /// What happens to applications that stay equal across the cut line.
  public enum CutLineTie: String, Sendable, Hashable {
    /// The ranking is refused until the panel's vote is recorded as an act.
    case panelVote
    /// None of them is listed, so that the quota holds.
    case noneListed
  }

  /// Describes the ranking.
  public init(
    passLine: Points, quota: Quota, reserves: Int, ties: [TieStep], cutLineTie: CutLineTie,
    countyCap: Int? = nil, kindCaps: [ApplicantKindID: Int] = [:], basis: Basis
  ) {
    self.passLine = passLine
    self.quota = quota
    self.reserves = reserves
    self.ties = ties
    self.cutLineTie = cutLineTie
    self.countyCap = countyCap
    self.kindCaps = kindCaps
    self.basis = basis
  }
}
