public import Messages
public import Programmes
import Quantities

/// A rubric and its scoring rule, laid out for counting: which column holds which criterion.
///
/// It is made once when scoring opens and frozen with the programme (law 7).
public struct Scheme: Sendable, Hashable {
  /// The rubric.
  public let rubric: Rubric
  /// The rule by which sheets become a ranking.
  public let rule: ScoringRule
  /// The criteria that experts score, in the order of the columns.
  public let judged: [Criterion]
  /// The criteria that are computed from facts, in the order of the rubric.
  public let measured: [Criterion]
  /// The channels in which experts hand in sheets, in the order of the rubric.
  public let channels: [Channel]
  /// The columns of each channel's sheet; they stand together.
  let sheets: [Range<Int>]
  /// The full points of each column in hundredths.
  let limits: [Int16]
  /// The common denominator of all results.
  let scale: Scale
  /// What is averaged together: all channels, or each by itself.
  let pools: [Pool]
  /// The sums that are kept beside the totals.
  let tallies: [Tally]
  /// The tally of the bonus; nil without bonus criteria.
  let bonus: Int?
  /// The tally of each step between equal results.
  let ties: [Int]
  /// The tally of each key item.
  let keys: [Key]

  /// A key item (★): the mean of its criterion must reach the minimum.
  struct Key: Sendable, Hashable {
    let criterion: CriterionID
    let minimum: Points
    let tally: Int
  }

  /// The most experts that an application may have; beyond it exact results need more than 64 bits.
  public static let mostExperts = 30

  /// Lays out a rubric, or refuses one that cannot be counted exactly.
  public init(rubric: Rubric, rule: ScoringRule) throws(Refusal) {
    let faults = Scheme.faults(of: rubric, rule)
    guard faults.isEmpty else { throw Refusal(faults) }
    let layout = Layout(rubric: rubric, rule: rule)
    guard let scale = Scale(experts: rule.panel.size, pools: layout.pools) else {
      throw Refusal(Scheme.inexact(rubric))
    }
    self.rubric = rubric
    self.rule = rule
    self.scale = scale
    self.judged = layout.judged
    self.measured = layout.measured
    self.channels = layout.channels
    self.sheets = layout.sheets
    self.limits = layout.judged.map { Int16($0.points.hundredths) }
    self.pools = layout.pools
    var tallies: [Tally] = []
    func place(_ tally: Tally) -> Int {
      tallies.append(tally)
      return tallies.count - 1
    }
    let extra = layout.bonusTally
    self.bonus = extra.isEmpty ? nil : place(extra)
    self.ties = rule.ranking.ties.map { place(layout.tally(for: $0)) }
    self.keys = rubric.criteria.compactMap { criterion in
      criterion.keyMinimum.map { minimum in
        Key(
          criterion: criterion.id, minimum: minimum,
          tally: place(layout.tally(for: .criterion(criterion.id))))
      }
    }
    self.tallies = tallies
  }

  /// The criteria of a channel's sheet, in the order in which `Marks` takes their points.
  public func sheet(of channel: ChannelID) -> [Criterion] {
    judged.filter { $0.channel == channel }
  }
}
