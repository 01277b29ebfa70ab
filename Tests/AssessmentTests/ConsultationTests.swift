import Assessment
import AssessmentScenes
import Messages
import Programmes
import Testing
import WorkingDays

@Suite("Consultation 征求意见")
struct ConsultationTests {
  @Test func `a department answers for itself, the bureau for any`() throws {
    let scene = try aScene(in: .consultation)
    let answer = opinion(from: "tax")
    given(scene).when(.recordOpinion(answer), by: .consulted("superior")).refused("notYours")
    given(scene).when(.recordOpinion(answer), by: .consulted("tax"))
      .then([.opinionRecorded(answer)])
    given(scene).when(.recordOpinion(answer), by: .bureau).then([.opinionRecorded(answer)])
    given(scene).when(.recordOpinion(opinion(from: "police")), by: .bureau)
      .refused("unknownDepartment")
    given(scene).when(.recordOpinion(opinion(on: "A3")), by: .bureau).refused("notListed")
  }

  @Test func `a negative answer needs its ground`() throws {
    given(try aScene(in: .consultation)).when(.recordOpinion(opinion(.objects)), by: .bureau)
      .refused("reasonRequired")
  }

  @Test func `silence is recorded when the time is up and not before`() throws {
    let scene = try aScene(in: .consultation)
    let silent = Act.recordOpinion(opinion(.silent))
    given(scene.at("2022-12-16 23:59")).when(silent, by: .bureau).refused("stillDue")
    #expect(scene.at("2022-12-17 00:00").refusals(of: silent, by: .bureau).isEmpty)
  }

  @Test func `the call waits for every answer until the day is over, then silence consents`() throws
  {
    var scene = try aScene(in: .consultation)
    try scene.agree(to: "A1")
    try scene.perform(.recordOpinion(opinion(on: "A2")), by: .bureau)
    given(scene.at("2022-12-16 23:59")).when(.advance, by: .bureau).refused("opinionMissing")
    let silence = opinion(on: "A2", from: "superior", .silent, text: "至2022-12-16未答复")
    given(scene.at("2022-12-17 00:00")).when(.advance, by: .bureau).then([
      .opinionRecorded(silence),
      .stageAdvanced(StageAdvanced(from: "consultation", to: "publicity")),
    ])
  }

  @Test func `where silence blocks, the unit waits for an answer`() throws {
    let scene = try aScene(in: .consultation, aProgramme(silence: .blocks)).at("2023-01-16")
    given(scene).when(.advance, by: .bureau)
      .refused("opinionMissing", "opinionMissing", "opinionMissing", "opinionMissing")
  }

  @Test func `a negative opinion holds only its own unit`() throws {
    var scene = try aScene(in: .consultation)
    try scene.perform(.recordOpinion(opinion(.objects, text: "欠税")), by: .consulted("tax"))
    try scene.play(to: .publicity)
    try scene.perform(.publish, by: .bureau)
    #expect(scene.call.notices.map(\.applications) == [["A2"]])
    given(scene).when(.publish, by: .bureau).refused("negativeOpinion")
  }

  @Test func `a settled objection lets the unit follow in a notice of its own`() throws {
    var scene = try aScene(in: .consultation)
    try scene.perform(.recordOpinion(opinion(.objects, text: "欠税")), by: .consulted("tax"))
    try scene.play(to: .publicity)
    try scene.perform(.publish, by: .bureau)
    let settled = OpinionSettled(application: "A1", department: "tax", reason: "已补缴")
    given(scene).when(
      .settleOpinion(OpinionSettled(application: "A2", department: "tax", reason: "无")), by: .bureau
    ).refused("noSuchHold")
    try scene.perform(.settleOpinion(settled), by: .bureau)
    try scene.perform(.publish, by: .bureau)
    #expect(scene.call.notices.map(\.applications) == [["A2"], ["A1"]])
    #expect(scene.call.notices.map(\.number) == [1, 2])
  }

  @Test func `a new objection after a settlement holds the unit again`() throws {
    var scene = try aScene(in: .consultation)
    let objection = Act.recordOpinion(opinion(.objects, text: "欠税"))
    try scene.perform(objection, by: .consulted("tax"))
    try scene.perform(
      .settleOpinion(OpinionSettled(application: "A1", department: "tax", reason: "已补缴")),
      by: .bureau)
    #expect(scene["A1"].opinionHolds.isEmpty)
    try scene.perform(objection, by: .consulted("tax"))
    #expect(scene["A1"].opinionHolds == ["tax"])
  }
}
