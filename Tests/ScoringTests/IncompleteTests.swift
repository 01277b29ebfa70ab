import Messages
import Programmes
import Quantities
import Testing

@testable import Scoring

@Suite struct IncompleteTests {
  private func marks(_ rule: ScoringRule) throws -> Marks {
    let rubric = aRubric(
      group("A", leaf("A1", 5000), leaf("A2", 2000, measured: true)),
      group("B", leaf("B1", 3000, in: "defence")))
    var marks = Marks(scheme: try Scheme(rubric: rubric, rule: rule), applications: 2)
    for application in 0..<2 {
      for expert in 0..<7 {
        marks.enter(
          [Points(hundredths: 4000)], channel: "documents", expert: expert,
          application: application)
        marks.enter(
          [Points(hundredths: 3000)], channel: "defence", expert: expert,
          application: application)
      }
      marks.measure([Points(hundredths: 500)], application: application)
    }
    return marks
  }

  private func gaps(_ marks: Marks, _ entrants: Entrants = .plain) -> [Incomplete.Gap] {
    do {
      _ = try Scores(of: marks, entrants: entrants)
      return []
    } catch {
      return error.gaps
    }
  }

  @Test(
    "JC-3.3a without the defence sheet of one expert of seven there is no ranking",
    .tags(.clause))
  func missingDefence() throws {
    let complete = try marks(aRule())
    var missing = Marks(scheme: complete.scheme, applications: 1)
    for expert in 0..<7 {
      missing.enter(
        [Points(hundredths: 4000)], channel: "documents", expert: expert, application: 0)
      if expert != 3 {
        missing.enter(
          [Points(hundredths: 3000)], channel: "defence", expert: expert, application: 0)
      }
    }
    #expect(
      gaps(missing) == [
        .measured(application: 0), .sheet(application: 0, expert: 3, channel: "defence"),
      ])
    #expect(gaps(complete) == [])
  }

  @Test func `an excused sheet is not a zero`() throws {
    var marks = try marks(aRule())
    marks.excuse(channel: "defence", expert: 3, application: 1)
    let scores = try Scores(of: marks)
    #expect(scores.total(of: 0)?.description == "75.00")
    #expect(scores.total(of: 1)?.description == "75.00")
    #expect(scores.score(of: 1)?.panels.first?.valid == 6)
    #expect(scores.score(of: 1)?.panels.first?.sheets[3].standing == .excused)
  }

  @Test func `too few valid sheets are a refusal`() throws {
    var marks = try marks(aRule(minimum: 6))
    marks.excuse(expert: 0, application: 0)
    #expect(gaps(marks) == [])
    marks.excuse(expert: 1, application: 0)
    let gap = Incomplete.Gap.tooFew(application: 0, channel: nil, valid: 5, minimum: 6)
    #expect(gaps(marks) == [gap])
  }

  @Test func `an excluded application may lack sheets and has no result then`() throws {
    var marks = try marks(aRule())
    for expert in 0..<7 { marks.excuse(expert: expert, application: 0) }
    let veto = Reason("veto", Phrase("否决", "veto"), remedy: Phrase("无", "none"))
    let ranking = Ranking(
      of: try Scores(of: marks, entrants: Entrants(exclusions: [0: veto])))
    #expect(ranking.rows.map(\.application) == [1, 0])
    #expect(ranking.rows.map { $0.total?.description } == ["75.00", nil])
    #expect(ranking.scores.score(of: 0) == nil)
    #expect(ranking.scores.mean(of: .untrimmedMean, application: 0) == nil)
  }

  @Test func `the refusal names application and expert`() {
    let incomplete = Incomplete(gaps: [
      .sheet(application: 4, expert: 2, channel: "defence"), .measured(application: 5),
      .tooFew(application: 6, channel: nil, valid: 2, minimum: 3),
    ])
    let refusal = incomplete.refusal(
      rule: aRule().panel, application: { "WS-\($0)" }, expert: { "E\($1) of \($0)" })
    #expect(refusal.reasons.map(\.code) == ["missingSheet", "missingMeasured", "tooFewSheets"])
    #expect(refusal.reasons.map(\.subject) == ["WS-4", "WS-5", "WS-6"])
    #expect(refusal.reasons.first?.message.chinese == "缺少专家E2 of 4的评分表（defence）")
    #expect(refusal.reasons.last?.message.english == "2 valid sheets, at least 3 needed")
  }

  @Test func `a rubric without judged criteria needs no sheets`() throws {
    let rubric = aRubric(
      group("A", leaf("A1", 6000, measured: true), leaf("A2", 4000, measured: true)))
    var marks = Marks(scheme: try Scheme(rubric: rubric, rule: aRule()), applications: 1)
    #expect(gaps(marks) == [.measured(application: 0)])
    marks.measure([Points(hundredths: 5050), Points(hundredths: 2500)], application: 0)
    #expect(try Scores(of: marks).total(of: 0)?.description == "75.50")
  }
}
