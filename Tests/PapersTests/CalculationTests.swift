import Messages
import Papers
import Programmes
import Quantities
import Scoring
import Testing

@Suite struct CalculationTests {
  /// Test vector T6: trimmed, A = 90, 90, 90, 90, 60 (90.00) is before B = 86 five times (86.00).
  @Test func `T6 the calculator ranks from sheets alone`() throws {
    let paper = try Self.paper
    #expect(
      paper.row("ranking", where: "application", is: "A") == [
        "number": "1", "rank": "1", "application": "A", "unit": "甲", "bonus": "0.00",
        "total": "90.00", "passed": "是", "conclusion": "拟授牌", "tieBrokenBy": "",
      ])
    #expect(paper.row("ranking", where: "application", is: "B")?["total"] == "86.00")
    #expect(paper.row("ranking", where: "application", is: "B")?["conclusion"] == "备选1")
  }

  @Test func `a single channel is named on every sheet`() throws {
    let ranking = try Self.paper.parsed()["ranking"] as? [[String: Any]]
    let sheets = ranking?.first?["sheets"] as? [[String: Any]] ?? []
    #expect(sheets.compactMap { $0["expert"] as? String } == ["张1", "张2", "张3", "张4", "张5"])
    #expect(sheets.compactMap { $0["channel"] as? String } == Array(repeating: "site", count: 5))
    #expect(sheets.compactMap { $0["dropped"] as? Bool } == [true, false, false, false, true])
  }

  private static var paper: Paper {
    get throws {
      let sample = ScoringRule.sample
      let rule = ScoringRule(
        rubric: "acceptance",
        panel: PanelRule(size: 5, minimumSheets: 3, levelling: .none, basis: sample.panel.basis),
        combination: .sum, trim: sample.trim, deviation: sample.deviation,
        ranking: RankingRule(
          passLine: 60, quota: .init(minimum: 1, maximum: 1, basis: .clause("JC-5.1")), reserves: 1,
          ties: [.untrimmedMean], cutLineTie: .noneListed, basis: sample.ranking.basis))
      var marks = Marks(scheme: try Scheme(rubric: .acceptance, rule: rule), applications: 2)
      let totals: [[Points]] = [[90, 90, 90, 90, 60], [86, 86, 86, 86, 86]]
      for (application, totals) in totals.enumerated() {
        for (expert, total) in totals.enumerated() {
          marks.enter([total], channel: "site", expert: expert, application: application)
        }
      }
      let experts = (1...5).map { Phrase(same: "张\($0)") }
      return Calculation.paper(
        of: Ranking(of: try Scores(of: marks)), title: Phrase("测算", "Calculation"),
        entrants: [
          Entrant(application: "A", unit: "甲", experts: experts),
          Entrant(application: "B", unit: "乙", experts: experts),
        ], digest: Story.digest)
    }
  }
}
