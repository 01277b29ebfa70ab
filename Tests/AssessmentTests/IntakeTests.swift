import Assessment
import AssessmentScenes
import Messages
import Programmes
import Testing
import WorkingDays

@Suite("Intake 申报")
struct IntakeTests {
  @Test func `an application is recorded as it came in`() throws {
    let submission = aSubmission()
    given(try aScene(units: 0)).when(.submit(submission), by: .bureau)
      .then([.applicationSubmitted(submission)])
  }

  @Test(arguments: [
    ("2022-12-01 23:59", ["beforeOpening"]), ("2022-12-02 00:00", []),
    ("2022-12-08 23:59", []), ("2022-12-09 00:00", ["afterDeadline"]),
  ])
  func `the window opens and closes at midnight`(time: String, refusals: [String]) throws {
    let scene = try aScene(units: 0).at(time)
    #expect(scene.refusals(of: .submit(aSubmission()), by: .bureau) == refusals)
  }

  @Test func `the last millisecond of the last day is in time`() throws {
    var scene = try aScene(units: 0)
    scene.now = day("2022-12-08").end
    #expect(scene.refusals(of: .submit(aSubmission()), by: .bureau).isEmpty)
  }

  @Test func `everything that is wrong is said at once`() throws {
    let submission = aSubmission(
      kind: "shop", affiliation: .county("火星县"), attachments: [])
    given(try aScene(units: 0).at("2022-12-09")).when(.submit(submission), by: .bureau)
      .refused("afterDeadline", "kindNotAdmitted", "unknownCounty", "documentMissing")
  }

  @Test func `another kind of applicant needs a recorded reason`() throws {
    let scene = try aScene(units: 0)
    given(scene).when(.submit(aSubmission(kind: "shop")), by: .bureau).refused("kindNotAdmitted")
    given(scene).when(.submit(aSubmission(kind: "shop", kindReason: "")), by: .bureau)
      .refused("kindNotAdmitted")
    let reasoned = aSubmission(kind: "shop", kindReason: "会议认定")
    given(scene).when(.submit(reasoned), by: .bureau).then([.applicationSubmitted(reasoned)])
  }

  @Test func `a municipal unit needs a programme with supervising units`() throws {
    let municipal = aSubmission(affiliation: .municipal(supervisor: supervisingUnit))
    given(try aScene(aProgramme(supervisingUnits: false), units: 0))
      .when(.submit(municipal), by: .bureau).refused("noSupervisingUnits")
  }

  @Test func `a condition of completeness refuses at once, one of eligibility in the review`()
    throws
  {
    let few = aSubmission(leaders: 2)
    let strict = aProgramme(conditions: [aCondition(failure: .incomplete)])
    given(try aScene(strict, units: 0)).when(.submit(few), by: .bureau).refused("conditionNotMet")
    given(try aScene(units: 0)).when(.submit(few), by: .bureau).then([.applicationSubmitted(few)])
  }

  @Test func `too few paper copies send the file back`() throws {
    let short = aSubmission(copies: 2)
    let returned = Review(
      application: "A1", stage: "intake", office: .cityBureau, decision: .return,
      opinion: "纸质材料应为3份，实收2份", clauses: ["X-intake"])
    given(try aScene(units: 0)).when(.submit(short), by: .bureau)
      .then([.applicationSubmitted(short), .applicationReviewed(returned)])
  }

  @Test func `a returned application is handed in again and becomes version 2`() throws {
    var scene = try aScene(units: 0)
    try scene.perform(.submit(aSubmission(copies: 2)), by: .bureau)
    #expect(scene["A1"].progress == .returned(["X-intake", "纸质材料应为3份，实收2份"]))
    try scene.perform(.submit(aSubmission()), by: .bureau)
    #expect(scene["A1"].version == 2)
    #expect(scene["A1"].isInProgress)
    #expect(scene["A1"].reviews.isEmpty)
    #expect(scene.call.order == ["A1"])
  }

  @Test func `an accepted application is not handed in again`() throws {
    given(try aScene()).when(.submit(aSubmission()), by: .bureau).refused("notReturned")
  }

  @Test func `a unit applies once, until it withdraws`() throws {
    var scene = try aScene()
    let second = Act.submit(aSubmission("A9", unit: "A1"))
    given(scene).when(second, by: .bureau).refused("unitAppliesTwice")
    try scene.perform(
      .withdraw(Withdrawal(application: "A1", reason: "另报")), by: .bureau)
    #expect(scene.refusals(of: second, by: .bureau).isEmpty)
  }

  @Test func `a number belongs to the unit that used it first`() throws {
    given(try aScene()).when(.submit(aSubmission("A1", unit: "别家")), by: .bureau)
      .refused("numberTaken")
  }

  @Test func `an applicant acts for its own unit only`() throws {
    var scene = try aScene()
    scene.enrol(Actor.applicant("A1").enrolled(for: "单位A1"))
    given(scene).when(.submit(aSubmission("A7")), by: .applicant("A1")).refused("notYours")
    given(scene)
      .when(.withdraw(Withdrawal(application: "A2", reason: "理由")), by: .applicant("A1"))
      .refused("notYours")
    let own = Withdrawal(application: "A1", reason: "理由")
    given(scene).when(.withdraw(own), by: .applicant("A1")).then([.applicationWithdrawn(own)])
  }

  @Test func `a document that is due with the application cannot come later`() throws {
    let scene = try aScene()
    let late = DocumentAdded(application: "A1", attachment: attachment("form"))
    given(scene).when(.addDocument(late), by: .bureau).refused("notAddable")
    let account = DocumentAdded(application: "A1", attachment: attachment("account"))
    given(scene).when(.addDocument(account), by: .bureau).then([.documentAdded(account)])
  }

  @Test func `a finding and a later document outlive a new version`() throws {
    var scene = try aScene(units: 1)
    let account = DocumentAdded(application: "A1", attachment: attachment("account"))
    let finding = VetoFinding(application: "A1", veto: "V1", finding: "证书系伪造")
    try scene.perform(.addDocument(account), by: .bureau)
    try scene.perform(.raiseVeto(finding), by: .bureau)
    try scene.perform(.review(review("A1", .return)), by: .county("泽州县"))
    try scene.perform(.submit(aSubmission()), by: .bureau)
    #expect(scene["A1"].vetoes == ["V1": finding])
    #expect(scene["A1"].documents == ["form", "account"])
  }
}
