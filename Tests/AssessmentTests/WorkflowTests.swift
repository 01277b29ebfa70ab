import Assessment
import AssessmentScenes
import Messages
import Programmes
import Testing
import WorkingDays

@Suite("Workflow 流程")
struct WorkflowTests {
  func reopening(_ stage: StageID, note: String = "发现错误") -> Act {
    .reopen(ReopenRequest(stage: stage, code: .qualificationError, note: note))
  }

  @Test func `no act may claim a moment before one that is recorded`() throws {
    var scene = try aScene(units: 1)
    scene.now = moment("2022-12-06")
    try scene.perform(.submit(aSubmission("A9", unit: "单位九")), by: .bureau)
    given(scene.at("2022-12-05 23:59")).when(.submit(aSubmission("A8", unit: "单位八")), by: .bureau)
      .refused("beforeLastAct")
    #expect(scene.refusals(of: .submit(aSubmission("A8", unit: "单位八")), by: .bureau) == [])
  }

  @Test func `a call runs from its opening to its close`() throws {
    var scene = try aScene(in: .award)
    try scene.addAccounts()
    try scene.playToTheEnd()
    #expect(scene.call.isClosed)
    #expect(scene.call.applicationsInOrder.filter { $0.award != nil }.map(\.id) == ["A1", "A2"])
  }

  @Test func `a call without applications can be closed too`() throws {
    var scene = try aScene(units: 0)
    try scene.playToTheEnd()
    #expect(scene.call.isClosed)
  }

  @Test func `applications stay open until midnight`() throws {
    let scene = try aScene()
    given(scene.at("2022-12-08 23:59")).when(.advance, by: .bureau).refused("windowOpen")
    given(scene.at("2022-12-09 00:00")).when(.advance, by: .bureau)
      .then([.stageAdvanced(StageAdvanced(from: "intake", to: "first"))])
  }

  @Test func `the rules freeze when scoring opens`() throws {
    var scene = try aScene()
    let amendment = ProgrammeAmended(digest: "d2", reason: "更正笔误")
    let amend = Act.amendProgramme(amendment, aProgramme(quota: 5))
    given(scene).when(amend, by: .bureau).then([.programmeAmended(amendment)])
    try scene.perform(amend, by: .bureau)
    #expect(scene.call.programmeDigest == "d2")
    try scene.play(to: .scoring)
    #expect(scene.call.isFrozen)
    given(scene).when(amend, by: .bureau).refused("wrongStage")
    try scene.perform(reopening("first"), by: .bureau)
    given(scene).when(amend, by: .bureau).refused("rulesFrozen")
  }

  @Test func `an amendment keeps the programme and the present stage, and has a reason`() throws {
    let scene = try aScene()
    func amend(_ programme: Programme, _ reason: String = "更正") -> Act {
      .amendProgramme(ProgrammeAmended(digest: "d2", reason: reason), programme)
    }
    given(scene).when(amend(aProgramme(), ""), by: .bureau).refused("reasonRequired")
    let other = Programme(
      id: "other", title: phrase("别的"), notice: aNotice(), applicants: aProgramme().applicants,
      facts: [], documents: [], conditions: [], vetoes: [], routing: aProgramme().routing,
      stages: aProgramme().stages, rubrics: [])
    given(scene).when(amend(other), by: .bureau).refused("otherProgramme")
  }

  @Test func `only an earlier stage is reopened, with words`() throws {
    let scene = try aScene(in: .scoring)
    given(scene).when(reopening("scoring"), by: .bureau).refused("notEarlier")
    given(scene).when(reopening("publicity"), by: .bureau).refused("notEarlier")
    given(scene).when(reopening("nowhere"), by: .bureau).refused("notEarlier")
    given(scene).when(reopening("first", note: ""), by: .bureau).refused("reasonRequired")
  }

  @Test func `reopening a review voids its decisions, the later ones and the ranking`() throws {
    var scene = try aScene(in: .publicity)
    try scene.perform(.publish, by: .bureau)
    given(scene).when(reopening("second"), by: .bureau).then([
      .stageReopened(
        StageReopened(
          stage: "second", code: .qualificationError, note: "发现错误", voids: ["second"],
          unseals: true))
    ])
    try scene.perform(reopening("second"), by: .bureau)
    #expect(scene.call.ranking == nil)
    for application in scene.call.applicationsInOrder {
      #expect(Set(application.reviews.keys) == ["first"])
      #expect(application.place == .none)
      #expect(application.opinions.isEmpty)
      #expect(application.notice == nil)
    }
    #expect(scene.call.notices.count == 1)
    #expect(scene.call.sheets.count == 24)
  }

  @Test func `a unit rejected in a reopened review is back in the race`() throws {
    var scene = try aScene(in: .review)
    try scene.perform(.review(review("A1", .reject)), by: .county("泽州县"))
    for id in ["A2", "A3", "A4"] as [ApplicationID] {
      let municipal = id != "A3"
      let office: Role = municipal ? .supervisingUnit : .countyReviewer
      try scene.perform(
        .review(review(id, by: office)), by: municipal ? .supervisor : .county("泽州县"))
    }
    try scene.perform(.advance, by: .bureau)
    #expect(!scene["A1"].isInProgress)
    try scene.perform(reopening("first"), by: .bureau)
    #expect(scene["A1"].isInProgress)
  }

  @Test func `a seal after a reopening starts the list anew`() throws {
    var scene = try aScene(in: .publicity)
    try scene.perform(
      .removeUnit(UnitRemoved(application: "A1", veto: nil, reason: "欠税")), by: .bureau)
    #expect(scene["A3"].replaces == "A1")
    try scene.perform(reopening("scoring"), by: .bureau)
    #expect(scene["A3"].replaces == nil)
    try scene.perform(.advance, by: .bureau)
    #expect(scene["A3"].place == .listed)
    #expect(scene["A3"].opinionsDue == nil)
    #expect(!scene["A1"].isListed)
  }

  @Test func `nothing before the award is reopened once a unit holds one`() throws {
    var scene = try aScene(in: .award)
    try scene.awardAll()
    given(scene).when(reopening("scoring"), by: .bureau).refused("alreadyAwarded", "alreadyAwarded")
    try scene.perform(.advance, by: .bureau)
    #expect(scene.refusals(of: reopening("award"), by: .bureau).isEmpty)
  }

  @Test func `an act outside its stages says where the call stands and where it is possible`()
    throws
  {
    let reasons = try aScene().reasons(against: .publish, by: .bureau)
    #expect(reasons.map(\.code) == ["wrongStage"])
    #expect(reasons.first?.message.chinese == "现处于「intake」环节，不能办理此事")
    #expect(reasons.first?.remedy.chinese == "可办理的环节：publicity、award、funding、acceptance")
  }

  @Test func `an open objection against a unit that left is not forgotten`() throws {
    var scene = try aScene(in: .publicity)
    try scene.perform(.publish, by: .bureau)
    try scene.admitObjection()
    try scene.perform(.withdraw(Withdrawal(application: "A1", reason: "停产")), by: .bureau)
    for id in ["A3", "A4"] as [ApplicationID] {
      let removal = UnitRemoved(application: id, veto: nil, reason: "停产")
      try scene.perform(.removeUnit(removal), by: .bureau)
    }
    try scene.addAccounts()
    try scene.play(to: .acceptance)
    try scene.acceptAll()
    given(scene).when(.advance, by: .bureau).refused("objectionOpen")
    try scene.conclude(upheld: false)
    #expect(scene.refusals(of: .advance, by: .bureau).isEmpty)
  }
}
