import Messages
import Programmes
import Quantities
import Testing

@testable import Scoring

/// The workstation rubric and its example: A 8+3+4, B 8+5, C 3+5+4, D 5+4+8, E 4+3, F 2.5+2+4+3.
@Suite struct WorkedExampleTests {
  private func rubric() -> Rubric {
    aRubric(
      group(
        "A", leaf("A1", 1000, measured: true), leaf("A2", 500, measured: true), defence("A3", 500)),
      group("B", leaf("B1", 800, measured: true), leaf("B2", 700, measured: true)),
      group(
        "C", leaf("C1", 600, measured: true), leaf("C2", 800, measured: true),
        leaf("C3", 600, measured: true)),
      group(
        "D", leaf("D1", 600, step: 50), leaf("D2", 600, measured: true),
        leaf("D3", 800, measured: true)),
      group("E", leaf("E1", 600, step: 50), defence("E2", 400)),
      group("F", defence("F1", 300), defence("F2", 300), defence("F3", 500), defence("F4", 400)))
  }

  private func defence(_ id: CriterionID, _ full: Int) -> Criterion {
    leaf(id, full, in: "defence", step: 50)
  }

  @Test func `a panel of one mind gives the sum of the example`() throws {
    let scheme = try Scheme(rubric: rubric(), rule: aRule(experts: 5))
    #expect(scheme.measured.map(\.points).total == Points(hundredths: 6400))
    #expect(scheme.judged.map(\.points).total == Points(hundredths: 3600))
    var marks = Marks(scheme: scheme, applications: 1)
    let given: [CriterionID: Int] = [
      "A1": 800, "A2": 300, "A3": 400, "B1": 800, "B2": 500, "C1": 300, "C2": 500, "C3": 400,
      "D1": 500, "D2": 400, "D3": 800, "E1": 400, "E2": 300, "F1": 250, "F2": 200, "F3": 400,
      "F4": 300,
    ]
    func points(_ criterion: Criterion) -> Points { Points(hundredths: given[criterion.id] ?? 0) }
    marks.measure(scheme.measured.map(points), application: 0)
    for expert in 0..<5 {
      for channel in scheme.channels {
        try marks.enter(
          Sheet(
            application: "WS-1", expert: "E\(expert)", channel: channel.id,
            entries: scheme.sheet(of: channel.id).map {
              .init(criterion: $0.id, points: points($0), reason: "证据不足")
            }), expert: expert, application: 0)
      }
    }
    let scores = try Scores(of: marks)
    let score = try #require(scores.score(of: 0))
    #expect(score.total.description == "75.50")
    #expect(score.objective.description == "48.00")
    #expect(score.panels.first?.sheets.first?.total?.description == "75.50")
    #expect(
      score.panels.first?.sheets.first?.judged == [
        "documents": Points(hundredths: 900), "defence": Points(hundredths: 1850),
      ])
    let groups = ["A", "B", "C", "D", "E", "F"].map { GroupID($0) }
    let means = groups.map { scores.mean(of: .group($0), application: 0) }
    #expect(
      means == [
        Fraction(15), Fraction(13), Fraction(12), Fraction(17), Fraction(7), Fraction(23, 2),
      ])
    #expect(scores.mean(of: .channel("defence"), application: 0) == Fraction(37, 2))
    #expect(scores.mean(of: .criterion("F1"), application: 0) == Fraction(5, 2))
  }
}
