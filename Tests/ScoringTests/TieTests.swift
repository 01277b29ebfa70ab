import Messages
import Programmes
import Quantities
import Testing

@testable import Scoring

@Suite struct TieTests {
  @Test func `a great many equals are settled like a few`() throws {
    // 300 applications of 60.00, split between two criteria in 101 ways.
    let rule = aRule(
      experts: 1, minimum: 1, drop: 0, ranking: aRankingRule(ties: [.criterion("A1")]))
    let rubric = aRubric(group("A", leaf("A1", 6000), leaf("A2", 6000)))
    var marks = Marks(scheme: try Scheme(rubric: rubric, rule: rule), applications: 300)
    let first = (0..<300).map { 100 * ($0 * 37 % 101 % 61) }
    for (application, value) in first.enumerated() {
      marks.enter(
        [Points(hundredths: value), Points(hundredths: 6000 - value)], channel: "documents",
        expert: 0, application: application)
    }
    let rows = Ranking(of: try Scores(of: marks)).rows
    #expect(Set(rows.map(\.application)) == Set(0..<300))
    for row in rows {
      #expect(row.rank == 1 + first.count { $0 > first[row.application] })
      #expect(row.tieBrokenBy?.own == Fraction(first[row.application], 100))
    }
  }

  @Test func `a mean that two decimals cannot hold is also given as a fraction`() {
    let rubric = aRubric(group("A", leaf("A1", 1000)))
    let tie = TieBreak(
      step: .rule(.untrimmedMean), against: 1, own: Fraction(46, 3), other: Fraction(1533, 100))
    #expect(
      tie.phrase(in: rubric)
        == Phrase(
          "去极值前平均分15.33(46/3)高于15.33",
          "mean before extremes are dropped: 15.33(46/3) is above 15.33"))
    let vote = TieBreak(step: .vote, against: 1, own: Fraction(2), other: .one)
    #expect(vote.phrase(in: rubric) == Phrase("评审组表决第2位", "place 2 by the panel's vote"))
  }

  @Test func `a step is named by what it compares, or by its identifier`() {
    let rubric = aRubric(group("A", leaf("A1", 1000)))
    let steps: [RankingRule.TieStep] = [
      .group("A"), .criterion("A1"), .channel("defence"), .group("Y"), .criterion("Y"),
      .channel("Y"),
    ]
    #expect(
      steps.map { $0.name(in: rubric).chinese } == [
        "「组A」平均分", "「指标A1」平均分", "「答辩」环节平均分", "「Y」平均分", "「Y」平均分", "「Y」环节平均分",
      ])
  }

  @Test func `which of two equal extremes is dropped decides no tie`() throws {
    // Both applications have the totals 50 50 60 70 80; the panel order of the two fifties differs.
    let rule = aRule(
      experts: 5, ranking: aRankingRule(line: 0, ties: [.criterion("A1")]))
    let rubric = aRubric(group("A", leaf("A1", 5000), leaf("A2", 5000)))
    let sheets = [[5000, 0], [0, 5000], [3000, 3000], [3500, 3500], [4000, 4000]]
    var marks = Marks(scheme: try Scheme(rubric: rubric, rule: rule), applications: 2)
    for (application, order) in [[0, 1, 2, 3, 4], [1, 0, 2, 3, 4]].enumerated() {
      for (expert, sheet) in order.enumerated() {
        marks.enter(
          sheets[sheet].map(Points.init(hundredths:)), channel: "documents", expert: expert,
          application: application)
      }
    }
    #expect(Ranking(of: try Scores(of: marks)).rows.map(\.rank) == [1, 1])
  }

  @Test func `equals of one kind that share its last place are all left out by that rule`() throws {
    let entrants = Entrants(kinds: ["firm", "firm", "school"])
    let ranking = try ranking(
      of: [8000, 8000, 8000],
      aRankingRule(quota: 1...3, cut: .noneListed, kindCaps: ["firm": 1]), entrants: entrants)
    #expect(ranking.listed == [2])
    #expect(ranking.rows.map(\.excludedBy) == [.cutLineTie, .cutLineTie, nil])
  }
}
