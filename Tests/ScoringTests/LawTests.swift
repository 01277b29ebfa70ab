import Programmes
import Quantities
import Testing

@testable import Scoring

@Suite struct LawTests {
  @Test(arguments: 200..<210)
  func `full marks everywhere give exactly the full mark`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    for _ in 0..<20 {
      var world = World.random(&dice)
      let rubric = world.rubric
      for application in world.sheets.indices {
        for expert in world.sheets[application].indices {
          for (channel, sheet) in world.sheets[application][expert] where sheet != nil {
            world.sheets[application][expert][channel] = .some(
              rubric.criteria.filter { $0.isJudged && $0.channel == channel }.map(\.points))
          }
        }
        for criterion in rubric.criteria where !criterion.isJudged {
          world.measured[application][criterion.id] = criterion.points
        }
      }
      let scores = try world.scores()
      let bonus = min(rubric.bonusCap, rubric.bonusCriteria.map(\.points).total)
      for application in world.sheets.indices {
        #expect(scores.base(of: application) == rubric.fullMark)
        #expect(scores.total(of: application) == rubric.fullMark + bonus)
      }
    }
  }

  @Test(arguments: 300..<310)
  func `the order of experts and applications changes nothing`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    for _ in 0..<20 {
      let world = World.random(&dice)
      guard let scores = try? world.scores() else { continue }
      let order = Array(world.sheets.indices).shuffled(using: &dice)
      var other = world
      other.sheets = order.map { world.sheets[$0].shuffled(using: &dice) }
      other.measured = order.map { world.measured[$0] }
      other.panels = order.map { world.panels[$0] }
      func ranks(_ ranking: Ranking) -> [Int: Ranking.Row] {
        Dictionary(uniqueKeysWithValues: ranking.rows.map { ($0.application, $0) })
      }
      let before = ranks(Ranking(of: scores))
      let after = ranks(Ranking(of: try other.scores()))
      for (place, application) in order.enumerated() {
        let (old, new) = (try #require(before[application]), try #require(after[place]))
        #expect(old.rank == new.rank)
        #expect(old.total == new.total)
        #expect(old.listed == new.listed)
        #expect(old.reserve == new.reserve)
        #expect(old.excludedBy == new.excludedBy)
        #expect(old.tieBrokenBy?.step == new.tieBrokenBy?.step)
      }
    }
  }

  @Test func `every small panel keeps the laws of the trimmed mean`() throws {
    let values = [0, 1, 2, 50, 100]
    var rows: [[Int?]] = [[]]
    for _ in 0..<5 { rows = rows.flatMap { row in values.map { row + [$0] } } }
    for scope in [Trim.Scope.total, .criterion] {
      let scores = try Scores(of: totals(rows, rule: aRule(experts: 5, by: scope)))
      for (application, row) in rows.enumerated() {
        let sorted = row.compactMap(\.self).sorted()
        let middle = sorted[1...3].reduce(0, +)
        // 3 divides what is left once a half of it is added: half-up without fractions.
        #expect(scores.total(of: application)?.hundredths == (2 * middle + 3) / 6)
        let total = try #require(scores.total(of: application)).hundredths
        #expect((sorted[1]...sorted[3]).contains(total))
      }
    }
  }

  @Test func `every small ranking shares ranks and skips`() throws {
    var worlds: [[Int]] = [[]]
    for _ in 0..<5 { worlds = worlds.flatMap { row in [7000, 7001, 9000].map { row + [$0] } } }
    for results in worlds {
      let ranking = try ranking(of: results, aRankingRule())
      for row in ranking.rows {
        #expect(row.rank == 1 + results.count { $0 > results[row.application] })
      }
    }
  }

  @Test func `more points never give a lower rank`() throws {
    var dice = Dice(seed: 7)
    for _ in 0..<200 {
      let results = (0..<8).map { _ in Int.random(in: 6000...6010, using: &dice) }
      var better = results
      better[3] += 1
      let before = try ranking(of: results, aRankingRule())
      let after = try ranking(of: better, aRankingRule())
      let (old, new) = (
        before.rows.first { $0.application == 3 }?.rank,
        after.rows.first { $0.application == 3 }?.rank
      )
      #expect(try #require(new) <= #require(old))
    }
  }
}
