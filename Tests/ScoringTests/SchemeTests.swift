import Messages
import Programmes
import Quantities
import Testing

@testable import Scoring

@Suite struct SchemeTests {
  private func codes(_ rubric: Rubric, _ rule: ScoringRule) -> [String] {
    do {
      _ = try Scheme(rubric: rubric, rule: rule)
      return []
    } catch {
      return error.reasons.map(\.code)
    }
  }

  private let small = aRubric(group("A", leaf("A1", 6000), leaf("B1", 4000, in: "defence")))

  private func shares(_ list: (ChannelID, Fraction)...) -> ScoringRule {
    aRule(combination: .shares(list.map { .init(channel: $0.0, share: $0.1) }))
  }

  @Test func `the largest rubric that fits 16 bits is counted exactly`() throws {
    #expect(codes(aRubric(group("A", leaf("A1", 32_768))), aRule()) == ["rubricTooLarge"])
    let scheme = try Scheme(
      rubric: aRubric(group("A", leaf("A1", 32_767))), rule: aRule(experts: 30, drop: 0))
    var marks = Marks(scheme: scheme, applications: 1)
    for expert in 0..<30 {
      marks.enter(
        [Points(hundredths: 32_767)], channel: "documents", expert: expert, application: 0)
    }
    #expect(try Scores(of: marks).total(of: 0)?.description == "327.67")
  }

  @Test func `criteria must add up to the full mark`() {
    #expect(codes(aRubric(fullMark: 9999, group("A", leaf("A1", 10_000))), aRule()) == ["fullMark"])
  }

  @Test func `every channel has one share and all shares are the whole`() {
    let half = Fraction(1, 2)
    #expect(codes(small, shares(("documents", half), ("defence", half))) == [])
    #expect(codes(small, shares(("documents", half), ("defence", Fraction(1, 3)))) == ["shares"])
    #expect(codes(small, shares(("documents", .one))) == ["shares"])
    #expect(codes(small, shares(("documents", half), ("documents", half))) == ["shares"])
    #expect(
      codes(small, shares(("documents", half), ("defence", half), ("site", .zero))) == ["shares"])
    let odd = Fraction(1, 100_003)
    let list: [ScoringRule.Combination.Share] = [
      .init(channel: "documents", share: odd), .init(channel: "defence", share: .one - odd),
    ]
    #expect(codes(small, aRule(experts: 7, combination: .shares(list))) == [])
    #expect(codes(small, aRule(experts: 30, combination: .shares(list))) == ["inexact"])
  }

  @Test func `a tie step that compares nothing is refused`() {
    let rule = aRule(
      ranking: aRankingRule(ties: [
        .group("Z"), .criterion("A1"), .channel("site"), .untrimmedMean, .criterion("Z"),
      ]))
    #expect(codes(small, rule) == ["tieStep", "tieStep", "tieStep"])
  }

  @Test(arguments: [(0, 1, 0), (31, 1, 0), (7, 0, 0), (7, 1, -1), (7, 1, 31)])
  func `an impossible panel is refused`(experts: Int, minimum: Int, each: Int) {
    #expect(codes(small, aRule(experts: experts, minimum: minimum, drop: each)) == ["panel"])
  }

  @Test func `the sheet of a channel lists its judged criteria`() throws {
    let scheme = try Scheme(rubric: small, rule: aRule())
    #expect(scheme.sheet(of: "documents").map(\.id) == ["A1"])
    #expect(scheme.sheet(of: "defence").map(\.id) == ["B1"])
    #expect(scheme.channels.map(\.id) == ["documents", "defence"])
  }
}
