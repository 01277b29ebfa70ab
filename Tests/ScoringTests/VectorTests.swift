import Messages
import Programmes
import Quantities
import Scoring
import Testing

// Expected values: Python's decimal module with ROUND_HALF_UP and fractions.Fraction.
@Suite struct VectorTests {
  private let seven: [Int?] = [8850, 9100, 8500, 7900, 9000, 8650, 6000]

  private func total(_ rows: [[Int?]], _ rule: ScoringRule) throws -> [String] {
    let scores = try Scores(of: totals(rows, rule: rule))
    return rows.indices.compactMap { scores.total(of: $0)?.description }
  }

  @Test func `seven totals have a mean, a trimmed mean and a mean without the one that stands out`()
    throws
  {
    #expect(try total([seven], aRule(drop: 0)) == ["82.86"])
    #expect(try total([seven], aRule()) == ["85.80"])
    #expect(try total([seven], aRule(drop: 0, discards: true)) == ["86.67"])
  }

  @Test func `discarding comes before trimming`() throws {
    // Of 88.5 91 85 79 90 86.5 the extremes 91 and 79 go: 350 / 4.
    #expect(try total([seven], aRule(discards: true)) == ["87.50"])
  }

  @Test func `each total stands so far from the mean, and the farthest must be explained`() throws {
    let score = try #require(try Scores(of: totals([seven])).score(of: 0))
    let sheets = try #require(score.panels.first).sheets
    #expect(
      sheets.map { $0.deviation?.percent } == [
        "+6.81", "+9.83", "+2.59", "-4.66", "+8.62", "+4.40", "-27.59",
      ])
    #expect(
      sheets.map { $0.deviation?.consequence } == [
        Deviation.Consequence.none, Deviation.Consequence.none, Deviation.Consequence.none,
        Deviation.Consequence.none, Deviation.Consequence.none, Deviation.Consequence.none,
        .explain,
      ])
    #expect(
      sheets.map(\.standing) == [
        .counted, .dropped(.highest), .counted, .counted, .counted, .counted, .dropped(.lowest),
      ])
    #expect(score.exact == Fraction(429, 5))
  }

  @Test func `a limit is exceeded only beyond it`() throws {
    // The mean is 70.00: 84.00 and 56.00 are exactly 20 % off, 49.00 is exactly 30 %.
    let rows: [[Int?]] = [
      [8400, 5600, 7000, 7000, 7000, 7000], [8401, 10_000, 4900, 5600, 8000, 5099],
    ]
    let scores = try Scores(of: totals(rows, rule: aRule(experts: 6)))
    let flags = (0..<2).map {
      scores.score(of: $0)?.panels.first?.sheets.map { $0.deviation?.consequence }
    }
    let none = Deviation.Consequence.none
    #expect(flags[0] == [none, none, none, none, none, none])
    #expect(flags[1] == [.explain, .minute, .explain, none, none, .explain])
  }

  @Test func `five totals`() throws {
    let row: [Int?] = [8000, 8000, 8000, 9500, 6000]
    #expect(try total([row], aRule(experts: 5, drop: 0)) == ["79.00"])
    #expect(try total([row], aRule(experts: 5)) == ["80.00"])
  }

  @Test func `a half is rounded up`() throws {
    #expect(try total([[8412, 8413]], aRule(experts: 2, minimum: 2)) == ["84.13"])
  }

  @Test(arguments: [
    ([8640], [8235], "84.78"), ([8580, 8581], [7999, 8000], "83.48"),
  ])
  func `two channels count by their shares and are rounded once`(
    documents: [Int], defence: [Int], expected: String
  ) throws {
    let shares = ScoringRule.Combination.shares([
      .init(channel: "documents", share: Fraction(3, 5)),
      .init(channel: "defence", share: Fraction(2, 5)),
    ])
    let scheme = try Scheme(
      rubric: aRubric(
        fullMark: 10_000, group("A", leaf("A1", 10_000)),
        group("B", leaf("B1", 10_000, in: "defence"))),
      rule: aRule(experts: documents.count, minimum: 1, combination: shares))
    var marks = Marks(scheme: scheme, applications: 1)
    for expert in documents.indices {
      marks.enter(
        [Points(hundredths: documents[expert])], channel: "documents", expert: expert,
        application: 0)
      marks.enter(
        [Points(hundredths: defence[expert])], channel: "defence", expert: expert, application: 0)
    }
    #expect(try Scores(of: marks).total(of: 0)?.description == expected)
  }

  @Test func `trimming can change who wins`() throws {
    let rows: [[Int?]] = [[9000, 9000, 9000, 9000, 6000], [8600, 8600, 8600, 8600, 8600]]
    let plain = Ranking(of: try Scores(of: totals(rows, rule: aRule(experts: 5, drop: 0))))
    let trimmed = Ranking(of: try Scores(of: totals(rows, rule: aRule(experts: 5))))
    #expect(plain.rows.map(\.application) == [1, 0])
    #expect(plain.rows.map { $0.total?.description } == ["86.00", "84.00"])
    #expect(trimmed.rows.map(\.application) == [0, 1])
    #expect(trimmed.rows.map { $0.total?.description } == ["90.00", "86.00"])
  }

  @Test func `the results of two panels become comparable`() throws {
    // Panel means 82 and 78, overall 80.
    let rows: [[Int?]] = [[8500], [7900], [8100], [7500]]
    let rule = aRule(experts: 1, minimum: 1, levelling: .secondMean, drop: 0)
    let scores = try Scores(of: totals(rows, rule: rule), entrants: Entrants(panels: [1, 1, 2, 2]))
    #expect(
      (0..<4).map { scores.total(of: $0)?.description } == ["82.93", "77.07", "83.08", "76.92"])
    #expect(
      (0..<4).map { scores.score(of: $0)?.coefficient } == [
        "0.975610", "0.975610", "1.025641", "1.025641",
      ])
  }

  @Test func `results that round to the same are equal`() throws {
    // 81.345 and 81.354.
    let rows: [[Int?]] = [
      [8134, 8135, nil, nil, nil], [8135, 8135, 8136, 8135, 8136],
    ]
    let rule = aRule(experts: 5, minimum: 2, drop: 0)
    let ranking = Ranking(of: try Scores(of: totals(rows, rule: rule)))
    #expect(ranking.rows.map { $0.total?.description } == ["81.35", "81.35"])
    #expect(ranking.rows.map(\.rank) == [1, 1])
  }
}
