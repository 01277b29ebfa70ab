import Assessment
import AssessmentScenes
import Messages
import Programmes
import Testing
import WorkingDays

@Suite("JC-3.4 至 JC-3.6 征求意见、公示、授牌")
struct PublicityClauseTests {
  func objection(against id: ApplicationID = "A1") -> Act {
    .registerObjection(
      Objection.Filing(id: "O1", application: id, named: true, grounds: "业绩不实"))
  }

  @Test("JC-3.4 逐家征求意见,不同意的只暂缓该单位", .tags(.clause))
  func opinions() throws {
    let programme = try workstation()
    var scene = try programme.call(of: 10, to: .consultation)
    #expect(scene.call.applicationsInOrder.count(where: \.isListed) == 10)
    let negative = Opinion(application: "A4", department: "tax", answer: .objects, text: "欠税")
    try scene.perform(.recordOpinion(negative), by: .consulted("tax"))
    try scene.play(to: .publicity)
    try scene.perform(.publish, by: .bureau)
    let published = try #require(scene.call.notices.first).applications
    #expect(published == ["A1", "A2", "A3", "A5", "A6", "A7", "A8", "A9", "A10"])
    #expect(scene["A4"].opinionHolds == ["tax"])
    #expect(scene.refusals(of: .publish, by: .bureau) == ["negativeOpinion"])
  }

  @Test(
    "JC-3.5 公示5个工作日,写明起止日期", .tags(.clause),
    arguments: [(true, "2022-12-27", "2023-01-03"), (false, "2022-12-28", "2023-01-04")])
  func days(startCounts: Bool, first: String, last: String) throws {
    let programme = try workstation().countingStartDay(startCounts)
    var scene = try programme.call(of: 1, to: .publicity).at("2022-12-27")
    try scene.perform(.publish, by: .bureau)
    let notice = PublicNotice(
      number: 1, applications: ["A1"], published: day("2022-12-27"), first: day(first),
      last: day(last))
    #expect(scene.call.notices == [notice])
    #expect(try workstation().publicity?.countsStartDay == false)
  }

  @Test("JC-3.6a 公示期满无异议的联合发文授牌", .tags(.clause))
  func noObjection() throws {
    var scene = try workstation().call(of: 1, to: .publicity).at("2022-12-27")
    try scene.perform(.publish, by: .bureau)
    #expect(scene.at("2023-01-04 23:59").refusals(of: .advance, by: .bureau) == ["publicityRuns"])
    scene.now = moment("2023-01-05 00:00")
    try scene.perform(.advance, by: .bureau)
    #expect(scene.refusals(of: .award(scene.decision(on: "A1")), by: .bureau) == [])
  }

  @Test("JC-3.6b 异议经查不成立的也授牌", .tags(.clause))
  func rejectedObjection() throws {
    var scene = try workstation().call(of: 1, to: .publicity).at("2022-12-27")
    try scene.perform(.publish, by: .bureau)
    try scene.perform(objection(), by: .bureau)
    let admitted = ObjectionScreened(objection: "O1", admitted: true, reason: "有据可查")
    try scene.perform(.screenObjection(admitted), by: .bureau)
    scene.now = moment("2023-01-10")
    try scene.perform(.advance, by: .bureau)
    let award = Act.award(scene.decision(on: "A1"))
    #expect(scene.refusals(of: award, by: .bureau) == ["objectionOpen"])
    let rejected = ObjectionConcluded(objection: "O1", upheld: false, findings: "查不属实")
    try scene.perform(.concludeObjection(rejected), by: .bureau)
    #expect(scene.refusals(of: award, by: .bureau) == [])
  }
}
