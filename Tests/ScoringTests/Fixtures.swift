import Messages
import Programmes
import Quantities
import Testing

@testable import Scoring

let proposed = Basis.proposed("a test")

func points(_ text: String) throws -> Points { try #require(Points(text)) }

func leaf(
  _ id: CriterionID, _ full: Int, in channel: ChannelID = "documents", measured: Bool = false,
  step: Int = 1, key: Int? = nil
) -> Criterion {
  let marking: Criterion.Marking =
    measured ? .measured([]) : .judged(step: Points(hundredths: step))
  return Criterion(
    id: id, name: Phrase("指标\(id)", "criterion \(id)"), points: Points(hundredths: full),
    channel: channel, marking: marking, keyMinimum: key.map(Points.init(hundredths:)),
    guidance: Phrase(same: ""), basis: .clause("JC-3.3a"))
}

func group(_ id: GroupID, bonus: Bool = false, _ criteria: Criterion...) -> Rubric.Group {
  Rubric.Group(
    id: id, name: Phrase("组\(id)", "group \(id)"), points: criteria.map(\.points).total,
    isBonus: bonus, criteria: criteria)
}

func aRubric(
  fullMark: Int? = nil, bonusCap: Int = 0, _ groups: Rubric.Group...
) -> Rubric {
  let base = groups.filter { !$0.isBonus }.flatMap(\.criteria).map(\.points).total
  return Rubric(
    id: "r", name: Phrase("评分标准", "rubric"),
    fullMark: fullMark.map(Points.init(hundredths:)) ?? base,
    channels: [
      Channel(id: "documents", name: Phrase("材料评审", "documents")),
      Channel(id: "defence", name: Phrase("答辩", "defence")),
    ],
    groups: groups, bonusCap: Points(hundredths: bonusCap), basis: proposed)
}

func aRule(
  experts: Int = 7, minimum: Int = 3, levelling: PanelRule.Levelling = .none,
  combination: ScoringRule.Combination = .sum, drop each: Int = 1, by scope: Trim.Scope = .total,
  from: Int = 5, discards: Bool = false, ranking: RankingRule = aRankingRule()
) -> ScoringRule {
  ScoringRule(
    rubric: "r",
    panel: PanelRule(
      size: experts, minimumSheets: minimum, levelling: levelling, basis: proposed),
    combination: combination, trim: Trim(each: each, scope: scope, from: from, basis: proposed),
    deviation: DeviationRule(
      explainAbove: Fraction(1, 5), minuteAbove: Fraction(3, 10), discards: discards,
      basis: proposed),
    ranking: ranking)
}

func aRankingRule(
  line: Int = 6000, quota: ClosedRange<Int> = 5...10, reserves: Int = 3,
  ties: [RankingRule.TieStep] = [], cut: RankingRule.CutLineTie = .panelVote,
  countyCap: Int? = nil, kindCaps: [ApplicantKindID: Int] = [:]
) -> RankingRule {
  RankingRule(
    passLine: Points(hundredths: line),
    quota: .init(minimum: quota.lowerBound, maximum: quota.upperBound, basis: .clause("JC-5.1")),
    reserves: reserves, ties: ties, cutLineTie: cut, countyCap: countyCap, kindCaps: kindCaps,
    basis: proposed)
}

/// One criterion of 100 points: each row holds the totals of one application's experts; nil is excused.
func totals(_ rows: [[Int?]], rule: ScoringRule? = nil) throws -> Marks {
  let experts = rows.map(\.count).max() ?? 1
  let scheme = try Scheme(
    rubric: aRubric(group("A", leaf("A1", 10_000))), rule: rule ?? aRule(experts: experts))
  var marks = Marks(scheme: scheme, applications: rows.count)
  for (application, row) in rows.enumerated() {
    for expert in 0..<scheme.rule.panel.size {
      if expert < row.count, let value = row[expert] {
        marks.enter(
          [Points(hundredths: value)], channel: "documents", expert: expert,
          application: application)
      } else {
        marks.excuse(expert: expert, application: application)
      }
    }
  }
  return marks
}

/// Results given as they are: one expert, one criterion.
func ranking(
  of results: [Int], _ rule: RankingRule, entrants: Entrants = .plain, votes: [[Int]] = []
) throws -> Ranking {
  let marks = try totals(
    results.map { [$0] }, rule: aRule(experts: 1, minimum: 1, drop: 0, ranking: rule))
  return Ranking(of: try Scores(of: marks, entrants: entrants), votes: votes)
}

/// A small generator of the same numbers on every machine (splitmix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
