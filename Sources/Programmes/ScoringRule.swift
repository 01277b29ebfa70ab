public import Messages
public import Quantities

/// How a panel scores and how the ranking follows from its sheets (专家评审).
///
/// Everything here is frozen when scoring opens (law 7).
public struct ScoringRule: Sendable, Hashable {
  /// The rubric that is scored.
  public let rubric: RubricID
  /// The panel.
  public let panel: PanelRule
  /// How sheets become one result.
  public let combination: Combination
  /// Which extremes are dropped.
  public let trim: Trim
  /// Which sheets stand out.
  public let deviation: DeviationRule
  /// How results become a ranking.
  public let ranking: RankingRule

  /// Describes the scoring.
  public init(
    rubric: RubricID, panel: PanelRule, combination: Combination, trim: Trim,
    deviation: DeviationRule, ranking: RankingRule
  ) {
    self.rubric = rubric
    self.panel = panel
    self.combination = combination
    self.trim = trim
    self.deviation = deviation
    self.ranking = ranking
  }

  /// How the sheets of several channels become one result.
  public enum Combination: Sendable, Hashable {
    /// The weights of the channels stand in the rubric: an expert's total is the sum over all channels.
    case sum
    /// Each channel is scored out of the full mark and counts by its share; the shares add up to one.
    case shares([Share])

    /// The share of one channel.
    public struct Share: Sendable, Hashable {
      /// The channel.
      public let channel: ChannelID
      /// Its part of the result, above 0 and at most 1.
      public let share: Fraction

      /// Gives a channel its share.
      public init(channel: ChannelID, share: Fraction) {
        self.channel = channel
        self.share = share
      }
    }
  }
}

/// How many experts a panel has and how many sheets make a result valid.
public struct PanelRule: Sendable, Hashable {
  /// The number of experts, odd.
  public let size: Int
  /// The least number of valid sheets per application; below it the ranking is refused (law 5).
  public let minimumSheets: Int
  /// How results of several panels become comparable.
  public let levelling: Levelling
  /// Why every expert signs the pledge of recusal and secrecy before scoring; nil where none is asked.
  public let pledge: Basis?
  /// Where it comes from.
  public let basis: Basis

  /// How the results of several panels become comparable.
  public enum Levelling: String, Sendable, Hashable {
    /// They are compared as they are.
    case none
    /// Each result is multiplied by overall mean / own panel's mean (二次平均法).
    case secondMean
  }

  /// Describes a panel.
  public init(
    size: Int, minimumSheets: Int, levelling: Levelling, pledge: Basis? = nil, basis: Basis
  ) {
    self.size = size
    self.minimumSheets = minimumSheets
    self.levelling = levelling
    self.pledge = pledge
    self.basis = basis
  }
}

/// Which extreme sheets are dropped before the mean (去掉最高分和最低分).
public struct Trim: Sendable, Hashable {
  /// How many are dropped at each end; 0 for none.
  public let each: Int
  /// What is compared: whole totals, or each criterion by itself.
  public let scope: Scope
  /// From how many valid sheets on anything is dropped; with fewer the plain mean counts.
  public let from: Int
  /// Where it comes from.
  public let basis: Basis

  /// What is compared when extremes are dropped.
  public enum Scope: String, Sendable, Hashable {
    /// The experts' totals; a dropped expert is dropped whole.
    case total
    /// The points of each criterion by itself.
    case criterion
  }

  /// Describes the trimming.
  public init(each: Int, scope: Scope, from: Int, basis: Basis) {
    self.each = each
    self.scope = scope
    self.from = from
    self.basis = basis
  }
}

/// Which sheets stand out from the panel's mean, and what follows (评分偏离).
public struct DeviationRule: Sendable, Hashable {
  /// Above this share of the mean the expert must confirm or amend in writing.
  public let explainAbove: Fraction
  /// Above this share of the mean the minutes say so as well.
  public let minuteAbove: Fraction
  /// Whether sheets above `explainAbove` are left out of the mean.
  public let discards: Bool
  /// Where it comes from.
  public let basis: Basis

  /// Describes the rule for deviations.
  public init(explainAbove: Fraction, minuteAbove: Fraction, discards: Bool, basis: Basis) {
    self.explainAbove = explainAbove
    self.minuteAbove = minuteAbove
    self.discards = discards
    self.basis = basis
  }
}
