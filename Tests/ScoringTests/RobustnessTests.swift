import Quantities
import Testing

@testable import Scoring

@Suite struct RobustnessTests {
  @Test func `it shows whose sheets the shortlist hangs on`() throws {
    // Without expert 2 the first has 80 and the second 85; without the others the order stays.
    let rows: [[Int?]] = [[8000, 8000, 10_000], [8500, 8500, 8500]]
    let rule = aRule(
      experts: 3, minimum: 2, drop: 0, ranking: aRankingRule(quota: 1...1))
    let ranking = Ranking(of: try Scores(of: totals(rows, rule: rule)))
    #expect(ranking.listed == [0])
    #expect(
      ranking.robustness
        == Robustness(
          withoutExpert: [.none, .none, .flips(entering: [1], leaving: [0])],
          margin: Points(hundredths: 167)))
  }

  @Test func `it says when an expert cannot be missed or a vote would be needed`() throws {
    let rule = aRule(experts: 2, minimum: 2, drop: 0, ranking: aRankingRule(quota: 1...1))
    let rows: [[Int?]] = [[8000, 9000], [8000, 8000]]
    let strict = Ranking(of: try Scores(of: totals(rows, rule: rule)))
    let gaps = Incomplete(gaps: [
      .tooFew(application: 0, channel: nil, valid: 1, minimum: 2),
      .tooFew(application: 1, channel: nil, valid: 1, minimum: 2),
    ])
    #expect(strict.robustness.withoutExpert == [.incomplete(gaps), .incomplete(gaps)])
    let loose = aRule(experts: 2, minimum: 1, drop: 0, ranking: aRankingRule(quota: 1...1))
    let ranking = Ranking(of: try Scores(of: totals(rows, rule: loose)))
    #expect(ranking.robustness.withoutExpert == [.none, .vote([0, 1])])
  }

  @Test func `there is no margin without two sides`() throws {
    #expect(try ranking(of: [9000, 5000], aRankingRule()).robustness.margin == nil)
  }
}
