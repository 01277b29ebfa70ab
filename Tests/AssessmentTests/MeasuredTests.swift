import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Testing

/// Objective points come from facts that somebody stated and somebody checked.
struct MeasuredTests {
  /// The small programme, in which 40 points are given for a site that has a floor area.
  private func programme(measuring fact: FactID) -> Programme {
    let small = aProgramme()
    let measured = Criterion(
      id: "B1", name: phrase("B1"), points: points(40), channel: "defence",
      marking: .measured([Measure(points: points(40), scale: .whole(.atLeast(fact, 1)))]),
      guidance: phrase(""), basis: noted)
    let rubric = Rubric(
      id: "selection", name: phrase("评分标准"), fullMark: points(100),
      channels: selectionRubric.channels,
      groups: [
        selectionRubric.groups[0],
        Rubric.Group(id: "B", name: phrase("客观"), points: points(40), criteria: [measured]),
      ], bonusCap: .zero, basis: noted)
    return Programme(
      id: small.id, title: small.title, notice: small.notice, applicants: small.applicants,
      facts: small.facts, documents: small.documents, conditions: small.conditions,
      vetoes: small.vetoes, routing: small.routing, stages: small.stages,
      rubrics: [rubric, acceptanceRubric])
  }

  private func aScoredPanel(measuring fact: FactID) throws -> Scene {
    var scene = try aScene(in: .scoring, programme(measuring: fact), units: 1)
    try scene.verifyAll()
    try scene.seatPanel()
    for expert in 1...3 { try scene.signSheets(of: "A1", expert: expert) }
    return scene
  }

  @Test func `a fact that nobody stated is missing, not zero`() throws {
    given(try aScoredPanel(measuring: "area")).when(.advance, by: .bureau)
      .refused("factsMissing")
  }

  @Test func `a stated and checked fact earns its points`() throws {
    var scene = try aScoredPanel(measuring: "leaders")
    try scene.perform(.advance, by: .bureau)
    let row = try #require(scene.call.ranking?.rows.first)
    #expect(row.total == points(100))
  }
}
