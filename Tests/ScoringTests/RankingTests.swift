import Messages
import Programmes
import Quantities
import Testing

@testable import Scoring

@Suite struct RankingTests {
  private func veto(_ text: String) -> Reason {
    Reason("veto", Phrase(text, text), remedy: Phrase("无", "none"))
  }

  @Test(
    "JC-3.3b eleven of twelve pass, ten are listed, the eleventh is a reserve", .tags(.clause))
  func listFollowsTheScores() throws {
    let results = (0..<11).map { 9000 - 100 * $0 } + [5999]
    let ranking = try ranking(of: results, aRankingRule())
    #expect(ranking.rows.map(\.rank) == Array(1...12))
    #expect(ranking.listed == Array(0..<10))
    #expect(ranking.reserves == [10])
    #expect(ranking[10].reserve == 1)
    #expect(ranking[10].excludedBy == .quota(10))
    #expect(ranking[11].passed == false)
    #expect(
      ranking[11].excludedBy
        == .passLine(base: Points(hundredths: 5999), line: Points(hundredths: 6000)))
    #expect(ranking.warnings == [])
  }

  @Test("JC-5.1 too few pass: a warning, and the line stays", .tags(.clause))
  func underMinimum() throws {
    let ranking = try ranking(of: [9000, 8000, 7000, 6000, 5999, 5000], aRankingRule())
    #expect(ranking.listed == [0, 1, 2, 3])
    #expect(ranking.warnings.map(\.code) == ["UNDER_MIN(5)"])
    #expect(ranking.warnings.first?.clause == "JC-5.1")
  }

  @Test func `equals share a rank and the next rank skips`() throws {
    let ranking = try ranking(of: [7000, 8000, 8000, 6500], aRankingRule())
    #expect(ranking.rows.map(\.rank) == [1, 1, 3, 4])
    #expect(ranking.rows.map(\.tieBrokenBy) == [nil, nil, nil, nil])
  }

  /// Three criteria: A counts first, then the defence; one expert.
  private func tied(_ rows: [[Int]]) throws -> Ranking {
    let rule = aRule(
      experts: 1, minimum: 1, drop: 0,
      ranking: aRankingRule(line: 0, ties: [.group("A"), .channel("defence")]))
    let rubric = aRubric(
      group("A", leaf("A1", 2000)),
      group("B", leaf("B1", 6000), leaf("B2", 2000, in: "defence")))
    var marks = Marks(scheme: try Scheme(rubric: rubric, rule: rule), applications: rows.count)
    for (application, row) in rows.enumerated() {
      let points = row.map(Points.init(hundredths:))
      marks.enter(
        Array(points[0...1]), channel: "documents", expert: 0, application: application)
      marks.enter([points[2]], channel: "defence", expert: 0, application: application)
    }
    return Ranking(of: try Scores(of: marks))
  }

  @Test func `every broken tie says which step broke it and by which values`() throws {
    let ranking = try tied([
      [1000, 5000, 1000], [1500, 4000, 1500], [1000, 4500, 1500], [1000, 4500, 1500],
    ])
    #expect(ranking.rows.map(\.application) == [1, 2, 3, 0])
    #expect(ranking.rows.map(\.rank) == [1, 2, 2, 4])
    #expect(
      ranking.rows.map(\.tieBrokenBy) == [
        TieBreak(
          step: .rule(.group("A")), against: 2, own: Fraction(15), other: Fraction(10)),
        TieBreak(step: .rule(.group("A")), against: 1, own: Fraction(10), other: Fraction(15)),
        TieBreak(step: .rule(.group("A")), against: 1, own: Fraction(10), other: Fraction(15)),
        TieBreak(
          step: .rule(.channel("defence")), against: 3, own: Fraction(10), other: Fraction(15)),
      ])
    let words = ranking.rows.compactMap { $0.tieBrokenBy?.phrase(in: ranking.scores.scheme.rubric) }
    #expect(words.first?.chinese == "「组A」平均分15.00高于10.00")
    #expect(words.last?.english == "mean of the channel “defence”: 10.00 is below 15.00")
  }

  @Test func `a tie across the cut line waits for the panel's vote`() throws {
    let rule = aRankingRule(quota: 1...2, reserves: 2)
    let results = [9000, 8000, 8000, 8000, 7000]
    let open = try ranking(of: results, rule)
    #expect(open.listed == [0])
    #expect(open.awaitingVote == [1, 2, 3])
    #expect(open.reserves == [])
    #expect(
      open.rows.map(\.excludedBy) == [
        nil, .awaitingVote, .awaitingVote, .awaitingVote, .undecided,
      ])
    let voted = try ranking(of: results, rule, votes: [[3, 1, 2]])
    #expect(voted.awaitingVote == [])
    #expect(voted.rows.map(\.application) == [0, 3, 1, 2, 4])
    #expect(voted.rows.map(\.rank) == [1, 2, 3, 4, 5])
    #expect(voted.listed == [0, 3])
    #expect(voted.reserves == [1, 2])
    #expect(
      voted[2].tieBrokenBy
        == TieBreak(step: .vote, against: 3, own: Fraction(2), other: Fraction(1)))
  }

  @Test func `a vote that leaves an equal out decides nothing`() throws {
    let ranking = try ranking(
      of: [9000, 8000, 8000, 8000], aRankingRule(quota: 1...2), votes: [[3, 1]])
    #expect(ranking.awaitingVote == [1, 2, 3])
  }

  @Test func `a tie that fits needs no vote`() throws {
    let ranking = try ranking(of: [9000, 8000, 8000, 7000], aRankingRule(quota: 1...3))
    #expect(ranking.listed == [0, 1, 2])
    #expect(ranking.awaitingVote == [])
  }

  @Test func `where the rule lists none of the equals, no one behind them is listed either`()
    throws
  {
    let rule = aRankingRule(quota: 1...2, reserves: 1, cut: .noneListed)
    let ranking = try ranking(of: [9000, 8000, 8000, 7000], rule, votes: [[1, 2]])
    #expect(ranking.listed == [0])
    #expect(ranking.reserves == [1, 2])
    #expect(ranking.rows.map(\.reserve) == [nil, 1, 1, nil])
    #expect(
      ranking.rows.map(\.excludedBy) == [nil, .cutLineTie, .cutLineTie, .quota(2)])
  }

  @Test func `a veto beats any total`() throws {
    let reason = veto("弄虚作假")
    let ranking = try ranking(
      of: [9900, 8000, 5000], aRankingRule(), entrants: Entrants(exclusions: [0: reason]))
    #expect(ranking.rows.map(\.application) == [1, 2, 0])
    #expect(ranking.rows.map(\.rank) == [1, 2, nil])
    #expect(ranking[2].excludedBy == .veto(reason))
    #expect(ranking[2].passed == false)
    #expect(ranking[2].total == Points(hundredths: 9900))
  }

  @Test func `caps skip applications and name themselves`() throws {
    let rule = aRankingRule(
      quota: 1...3, reserves: 2, countyCap: 1, kindCaps: ["school": 1])
    let entrants = Entrants(
      kinds: ["firm", "school", "firm", "school", "firm", "firm"],
      counties: ["高平市", "泽州县", "高平市", nil, nil, nil])
    let ranking = try ranking(
      of: [9000, 8900, 8800, 8700, 8600, 8500], rule, entrants: entrants)
    #expect(ranking.listed == [0, 1, 4])
    #expect(ranking.reserves == [5])
    #expect(
      ranking.rows.map(\.excludedBy) == [
        nil, nil, .countyCap("高平市", 1), .kindCap("school", 1), nil, .quota(3),
      ])
  }

  @Test func `equals that share the last place of a county wait for a vote`() throws {
    let entrants = Entrants(counties: ["高平市", "高平市", "泽州县"])
    let rule = aRankingRule(quota: 1...3, countyCap: 1)
    let open = try ranking(of: [8000, 8000, 7000], rule, entrants: entrants)
    #expect(open.awaitingVote == [0, 1])
    let voted = try ranking(of: [8000, 8000, 7000], rule, entrants: entrants, votes: [[1, 0]])
    #expect(voted.listed == [1, 2])
    #expect(voted[1].excludedBy == .countyCap("高平市", 1))
    let none = try ranking(
      of: [8000, 8000, 7000], aRankingRule(quota: 1...3, cut: .noneListed, countyCap: 1),
      entrants: entrants)
    #expect(none.listed == [2])
    #expect(none.rows.map(\.excludedBy) == [.cutLineTie, .cutLineTie, nil])
  }

  @Test func `a bonus lifts the rank but not over the pass line, and a key item stops any total`()
    throws
  {
    let rubric = aRubric(
      bonusCap: 500, group("A", leaf("A1", 9000), leaf("A2", 1000, key: 500)),
      group("X", bonus: true, leaf("X1", 300), leaf("X2", 400, measured: true)))
    let rule = aRule(experts: 2, minimum: 2, drop: 0, ranking: aRankingRule())
    var marks = Marks(scheme: try Scheme(rubric: rubric, rule: rule), applications: 3)
    let rows = [[5900, 50, 300], [9000, 499, 0], [5500, 500, 100]]
    for (application, row) in rows.enumerated() {
      for expert in 0..<2 {
        marks.enter(
          row.map(Points.init(hundredths:)), channel: "documents", expert: expert,
          application: application)
      }
      marks.measure([Points(hundredths: 400)], application: application)
    }
    let ranking = Ranking(of: try Scores(of: marks))
    #expect(ranking.rows.map(\.application) == [1, 2, 0])
    #expect(ranking.rows.map { $0.total?.description } == ["98.99", "65.00", "64.50"])
    #expect(ranking.listed == [2])
    #expect(
      ranking[0].excludedBy
        == .keyItem("A2", mean: Fraction(499, 100), minimum: Points(hundredths: 500)))
    #expect(
      ranking[2].excludedBy
        == .passLine(base: Points(hundredths: 5950), line: Points(hundredths: 6000)))
    #expect(ranking.scores.score(of: 0)?.bonus == Fraction(5))
  }

  @Test func `every ground has a sentence in both languages`() {
    let rubric = aRubric(group("A", leaf("A1", 1000)))
    let line = Points(hundredths: 6000)
    let grounds: [Exclusion] = [
      .veto(veto("否决")), .passLine(base: .zero, line: line),
      .keyItem("A1", mean: Fraction(14, 3), minimum: Points(hundredths: 500)),
      .countyCap("高平市", 2), .kindCap("school", 3), .cutLineTie, .awaitingVote, .undecided,
      .quota(10),
    ]
    #expect(
      grounds.map { $0.phrase(in: rubric).chinese } == [
        "否决", "得分0.00低于合格线60.00", "关键指标「指标A1」平均4.67分，低于5.00分", "高平市名额2个已满",
        "school类名额3个已满", "在入围线上并列，按规则均不入围", "在入围线上并列，待评审组表决",
        "待前列并列申报表决后确定", "名额10个已满",
      ])
    #expect(
      grounds.map(\.isFailure) == [true, true, true, false, false, false, false, false, false])
  }
}
