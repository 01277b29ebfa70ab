import Messages
import Programmes
import Quantities
import Testing

@testable import Scoring

@Suite struct ReferenceTests {
  @Test(arguments: 0..<25)
  func `the engine says what the definition says`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    for _ in 0..<40 {
      let world = World.random(&dice)
      let reference = Reference(world: world)
      guard let expected = reference.results() else {
        #expect(throws: Incomplete.self) { try world.scores() }
        continue
      }
      let scores = try world.scores()
      let indices = world.sheets.indices
      #expect(indices.map { scores.total(of: $0)?.hundredths } == expected.map(\.total))
      #expect(indices.map { scores.base(of: $0)?.hundredths } == expected.map(\.base))
      let ranking = Ranking(of: scores)
      let ranks = ranking.rows.sorted { $0.application < $1.application }.compactMap(\.rank)
      #expect(ranks == reference.ranks())
    }
  }

  @Test(arguments: 100..<105)
  func `the explanation adds up to the result`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    for _ in 0..<40 {
      let world = World.random(&dice)
      let reference = Reference(world: world)
      guard let scores = try? world.scores() else { continue }
      for application in world.sheets.indices {
        let score = try #require(scores.score(of: application))
        let exact = try #require(reference.exact(application))
        #expect(score.exact * Fraction(100) == exact)
        #expect(
          scores.mean(of: .untrimmedMean, application: application)
            == reference.untrimmed(application) * Fraction(1, 100))
        #expect(
          scores.mean(of: .group("J"), application: application)
            == reference.plain(
              world.rubric.groups.first { $0.id == "J" }?.criteria ?? [], application)
            * Fraction(1, 100))
        try expectShownSheetsMakeTheMean(score, world.rule.trim)
      }
    }
  }

  /// What is shown as counted is what was averaged.
  private func expectShownSheetsMakeTheMean(_ score: Score, _ trim: Trim) throws {
    for panel in score.panels {
      let dropped = panel.sheets.count { if case .dropped = $0.standing { true } else { false } }
      let droppedCells = panel.sheets.map(\.dropped.count).reduce(0, +)
      switch trim.scope {
      case .total:
        let counted = panel.sheets.filter { $0.standing == .counted }.compactMap(\.total)
        #expect(panel.mean == Fraction(counted.total.hundredths, 100 * counted.count))
        #expect(dropped == panel.valid - trim.kept(of: panel.valid))
        #expect(droppedCells == 0)
      case .criterion:
        let width = Set(panel.sheets.flatMap(\.dropped.keys)).count
        #expect(dropped == 0)
        #expect(droppedCells == width * (panel.valid - trim.kept(of: panel.valid)))
      }
    }
  }
}
