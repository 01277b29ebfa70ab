import Messages
import Programmes
import Quantities

@testable import Scoring

/// A call as plain values, from which both the engine and the slow reference start.
struct World {
  let rubric: Rubric
  let rule: ScoringRule
  /// By application, expert and channel; nil is excused.
  var sheets: [[[ChannelID: [Points]?]]]
  /// By application.
  var measured: [[CriterionID: Points]]
  var panels: [Int] = []

  func marks() throws -> Marks {
    let scheme = try Scheme(rubric: rubric, rule: rule)
    var marks = Marks(scheme: scheme, applications: sheets.count)
    for (application, experts) in sheets.enumerated() {
      for (expert, channels) in experts.enumerated() {
        for channel in scheme.channels {
          if case .some(.some(let points)) = channels[channel.id] {
            marks.enter(points, channel: channel.id, expert: expert, application: application)
          } else {
            marks.excuse(channel: channel.id, expert: expert, application: application)
          }
        }
      }
      if !scheme.measured.isEmpty {
        marks.measure(
          scheme.measured.map { measured[application][$0.id] ?? .zero }, application: application)
      }
    }
    return marks
  }

  func scores() throws -> Scores {
    try Scores(of: marks(), entrants: Entrants(panels: panels))
  }
}

extension World {
  /// A random call; every shape of rubric and rule occurs.
  static func random(_ dice: inout Dice) -> World {
    func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }
    let bonus = roll(0...2) == 0
    var serial = 0
    func someLeaf(measured: Bool) -> Criterion {
      serial += 1
      return leaf(
        CriterionID("C\(serial)"), 100 * roll(1...12),
        in: roll(0...2) == 0 ? "defence" : "documents",
        measured: measured, key: roll(0...5) == 0 ? 300 : nil)
    }
    var groups = (0...roll(0...2)).map { number in
      Rubric.Group(
        id: GroupID("G\(number)"), name: Phrase(same: "G"), points: .zero,
        criteria: (0...roll(0...3)).map { _ in someLeaf(measured: roll(0...2) == 0) })
    }
    // Both channels have at least one judged criterion inside the full mark.
    groups.append(
      group("J", leaf("J1", 800), leaf("J2", 700, in: "defence")))
    if bonus {
      groups.append(group("X", bonus: true, leaf("X1", 300), leaf("X2", 200, measured: true)))
    }
    let base = groups.filter { !$0.isBonus }.flatMap(\.criteria).map(\.points).total
    let shared = roll(0...2) == 0
    let rubric = Rubric(
      id: "r", name: Phrase(same: "r"), fullMark: shared ? Points(hundredths: 10_000) : base,
      channels: aRubric().channels, groups: groups, bonusCap: Points(hundredths: 350),
      basis: proposed)
    let experts = roll(1...7)
    let rule = aRule(
      experts: experts, minimum: 1, levelling: roll(0...3) == 0 ? .secondMean : .none,
      combination: shared
        ? .shares([
          .init(channel: "documents", share: Fraction(3, 5)),
          .init(channel: "defence", share: Fraction(2, 5)),
        ]) : .sum,
      drop: roll(0...2), by: roll(0...1) == 0 ? .total : .criterion, from: roll(1...6),
      discards: roll(0...3) == 0,
      ranking: aRankingRule(
        ties: [.group("J"), .channel("defence"), .criterion("J1"), .untrimmedMean],
        cut: .noneListed))
    return World(rubric: rubric, rule: rule, applications: roll(1...18), dice: &dice)
  }

  /// Random marks in coarse steps, so that ties and equal extremes are common.
  init(rubric: Rubric, rule: ScoringRule, applications: Int, dice: inout Dice) {
    func some(_ criterion: Criterion) -> Points {
      let steps = Int.random(in: 0...4, using: &dice)
      return Points(hundredths: criterion.points.hundredths * steps / 4)
    }
    var sheets: [[[ChannelID: [Points]?]]] = []
    var measured: [[CriterionID: Points]] = []
    for _ in 0..<applications {
      let experts = (0..<rule.panel.size).map { expert -> [ChannelID: [Points]?] in
        let recused = expert > 0 && Int.random(in: 0...5, using: &dice) == 0
        return rubric.channels.reduce(into: [:]) { sheets, channel in
          let criteria = rubric.criteria.filter { $0.isJudged && $0.channel == channel.id }
          sheets[channel.id] = .some(recused ? nil : criteria.map(some))
        }
      }
      sheets.append(experts)
      measured.append(
        rubric.criteria.filter { !$0.isJudged }.reduce(into: [:]) { $0[$1.id] = some($1) })
    }
    self.init(
      rubric: rubric, rule: rule, sheets: sheets, measured: measured,
      panels: (0..<applications).map { _ in Int.random(in: 1...2, using: &dice) })
  }
}
