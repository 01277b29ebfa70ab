import Assessment
import AssessmentScenes
import Messages
import Programmes
import Testing

@Suite("Review 审核")
struct ReviewTests {
  @Test func `a unit of a county is reviewed by its county, a municipal one by its supervisor`()
    throws
  {
    let scene = try aScene(in: .review)
    let county = Act.review(review("A1"))
    let municipal = Act.review(review("A2", by: .supervisingUnit))
    #expect(scene.refusals(of: county, by: .county("泽州县")).isEmpty)
    #expect(scene.refusals(of: municipal, by: .supervisor).isEmpty)
    given(scene).when(.review(review("A2")), by: .county("泽州县")).refused("notYourQueue")
    given(scene).when(.review(review("A1", by: .supervisingUnit)), by: .supervisor)
      .refused("notYourQueue")
  }

  @Test func `a review may begin while applications come in`() throws {
    let pass = review("A1")
    given(try aScene()).when(.review(pass), by: .county("泽州县"))
      .then([.applicationReviewed(pass)])
  }

  @Test func `a review names the open stage and the office that signs`() throws {
    let scene = try aScene(in: .review)
    given(scene).when(.review(review("A1", in: "second")), by: .county("泽州县"))
      .refused("notThisStage")
    given(scene).when(.review(review("A1", by: .cityBureau)), by: .county("泽州县"))
      .refused("notThisStage")
  }

  @Test func `what is not a pass needs words`() throws {
    let scene = try aScene(in: .review)
    for decision in [Review.Decision.return, .reject] {
      given(scene).when(.review(review("A1", decision, opinion: "  ")), by: .county("泽州县"))
        .refused("reasonRequired")
    }
  }

  @Test func `nobody passes a unit that fails a condition or stands under a veto`() throws {
    var scene = try aScene(units: 0)
    try scene.perform(.submit(aSubmission(leaders: 2)), by: .bureau)
    let finding = VetoFinding(application: "A1", veto: "V1", finding: "证书系伪造")
    try scene.perform(.raiseVeto(finding), by: .county("泽州县"))
    given(scene).when(.review(review()), by: .county("泽州县")).refused("conditionNotMet", "veto")
  }

  @Test func `checked facts count, not stated ones`() throws {
    var scene = try aScene(units: 1)
    let verification = Verification(
      application: "A1", values: ["leaders": .number(2)], evidence: "证书原件")
    try scene.perform(.verify(verification), by: .county("泽州县"))
    given(scene).when(.review(review()), by: .county("泽州县")).refused("conditionNotMet")
  }

  @Test func `an office signs once`() throws {
    var scene = try aScene(in: .review)
    try scene.perform(.review(review()), by: .county("泽州县"))
    given(scene).when(.review(review()), by: .county("泽州县")).refused("alreadyReviewed")
  }

  @Test func `a stage of two signatures waits for both`() throws {
    var scene = try aScene(units: 1)
    scene.now = moment("2022-12-09")
    try scene.perform(.advance, by: .bureau)
    try scene.perform(.review(review()), by: .county("泽州县"))
    try scene.perform(.advance, by: .bureau)
    try scene.perform(.review(review(in: "second", by: .cityBureau)), by: .bureau)
    #expect(
      scene.reasons(against: .advance, by: .bureau).map(\.remedy.chinese) == ["待签署：市委组织部"])
    let second = review(in: "second", by: .organisationDepartment)
    try scene.perform(.review(second), by: .organisation)
    #expect(scene.refusals(of: .advance, by: .bureau).isEmpty)
  }

  @Test func `an application that was never completed can be rejected and only rejected`() throws {
    var scene = try aScene(in: .review, units: 1)
    try scene.perform(.review(review("A1", .return)), by: .county("泽州县"))
    given(scene).when(.advance, by: .bureau).refused("stillReturned")
    given(scene).when(.review(review()), by: .county("泽州县")).refused("notInProgress")
    let rejection = review("A1", .reject)
    given(scene).when(.review(rejection), by: .county("泽州县"))
      .then([.applicationReviewed(rejection)])
    try scene.perform(.review(rejection), by: .county("泽州县"))
    #expect(scene["A1"].progress == .rejected("first", clauses: ["意见"]))
    #expect(scene.refusals(of: .advance, by: .bureau).isEmpty)
  }

  @Test func `a stage goes on only when every file is decided, and says which are not`() throws {
    var scene = try aScene(in: .review)
    try scene.perform(.review(review("A1", .return)), by: .county("泽州县"))
    try scene.perform(.review(review("A3", .reject)), by: .county("泽州县"))
    let reasons = scene.reasons(against: .advance, by: .bureau)
    #expect(reasons.map(\.code) == ["stillReturned", "notReviewed", "notReviewed"])
    #expect(reasons.map(\.subject) == ["A1", "A2", "A4"])
  }

  @Test func `facts are checked against evidence, by name and type`() throws {
    let scene = try aScene()
    func verify(_ values: [FactID: FactValue], _ evidence: String = "原件") -> Act {
      .verify(Verification(application: "A1", values: values, evidence: evidence))
    }
    let county = Actor.county("泽州县")
    given(scene).when(verify(["nope": .number(1)]), by: county).refused("notVerifiable")
    given(scene).when(verify(["leaders": .flag(true)]), by: county).refused("notVerifiable")
    given(scene).when(verify(["leaders": .number(3)], ""), by: county).refused("reasonRequired")
    given(scene).when(verify(["leaders": .number(3)]), by: .supervisor).refused("notYourQueue")
    #expect(scene.refusals(of: verify(["leaders": .number(3)]), by: county).isEmpty)
  }

  @Test func `a finding names a known ground and is lifted for a coded reason`() throws {
    var scene = try aScene()
    let unknown = VetoFinding(application: "A1", veto: "V9", finding: "查实")
    given(scene).when(.raiseVeto(unknown), by: .bureau).refused("unknownVeto")
    let lifting = VetoLifted(
      application: "A1", veto: "V1", code: .qualificationError, note: "认定有误")
    given(scene).when(.liftVeto(lifting), by: .bureau).refused("noSuchFinding")
    let finding = VetoFinding(application: "A1", veto: "V1", finding: "查实")
    try scene.perform(.raiseVeto(finding), by: .bureau)
    given(scene).when(.liftVeto(lifting), by: .bureau).then([.vetoLifted(lifting)])
  }
}
