import Assessment
import AssessmentScenes
import Funding
import Messages
import Programmes
import Quantities
import Testing
import WorkingDays

@Suite("Visibility 各人所见")
struct VisibilityRoleTests {
  func view(_ scene: Scene, _ actor: Actor) -> CallView? {
    View(of: scene.state, for: .person(actor), under: [Scene.id: scene.rules])[Scene.id]
  }

  /// Whoever is not the author or the auditor gets the same, whatever the points are.
  @Test(arguments: VisibilityWorld.viewers)
  func `before sealing nobody can tell one set of points from another`(viewer: Viewer) throws {
    let world = VisibilityWorld(try VisibilityMoment.aPanelAtWork())
    guard viewer != .person(.expert(2)), viewer != .person(.auditor) else { return }
    let dumps = [3, 40].map { lost in
      var scene = world.scene
      scene.record(VisibilityWorld.sheet(on: "A2", "e2", lost: lost), by: .expert(2))
      return VisibilityWorld.dump(viewer, scene)
    }
    #expect(dumps[0].changes(to: dumps[1], besidesDeviations: false) == [])
  }

  @Test func `the secretary sees that a sheet is in, and what it says once the panel is sealed`()
    throws
  {
    var scene = try VisibilityMoment.aPanelAtWork()
    let open = try #require(view(scene, .secretary))
    #expect(open.sheets(of: "A1") == [])
    #expect(open.completeness(of: "A1").map(\.state) == [.signed, .signed] + missing(4))
    #expect(open.sheetCount == (due: 22, signed: 2))
    scene = try aScene(in: .consultation)
    let sealed = try #require(view(scene, .secretary))
    #expect(sealed.sheets(of: "A1").count == 6)
    #expect(sealed.ranking.map(\.application) == ["A1", "A2", "A3", "A4"])
  }

  private func missing(_ count: Int) -> [SheetStatus.State] {
    Array(repeating: .missing, count: count)
  }

  @Test func `an expert reads the own sheets only, also after sealing`() throws {
    let scene = try aScene(in: .consultation)
    let own = try #require(view(scene, .expert(2)))
    #expect(Set(own.sheets(of: "A1").map(\.expert)) == ["e2"])
    #expect(own.ranking.map(\.rank) == [1, 2, 3, 4])
    #expect(own["A1"]?.statedFacts == nil)
    #expect(own["A1"]?.opinions == nil)
  }

  @Test func `a recused expert loses sight of the application and knows of the recusal`() throws {
    let scene = try VisibilityMoment.aPanelAtWork()
    let recused = try #require(view(scene, .expert(2)))
    #expect(recused.applications.ids == ["A1", "A2", "A4"])
    #expect(recused["A3"] == nil)
    #expect(recused.recusals.map(\.ground) == ["亲属"])
    let colleague = try #require(view(scene, .expert(1)))
    #expect(colleague.applications.count == 4)
    #expect(colleague.recusals == [])
  }

  @Test func `a county sees its own units and no others (JC-3.1)`() throws {
    let world = VisibilityWorld(try aScene())
    #expect(view(world.scene, .county("泽州县"))?.applications.ids == ["A1", "A3"])
    #expect(view(world.scene, .supervisor)?.applications.ids == ["A2", "A4"])
    #expect(view(world.scene, .county("别县"))?.applications.ids == [])
    #expect(view(world.scene, .county("泽州县"))?.counts == [.inProgress: 2])
  }

  @Test func `a unit learns its result with the notice and not before`() throws {
    var world = VisibilityWorld(try aScene(in: .publicity))
    let before = try #require(view(world.scene, .applicant("A1"))?["A1"])
    #expect(before.standing == nil && before.place == nil && before.isListed == nil)
    try world.scene.perform(.publish, by: .bureau)
    let after = try #require(view(world.scene, .applicant("A1"))?["A1"])
    #expect(after.standing?.rank == 1)
    #expect(view(world.scene, .applicant("A1"))?.applications.ids == ["A1"])
    #expect(view(world.scene, .applicant("A1"))?.ranking.count == 1)
  }

  @Test func `the challenged unit learns of the objection, not of the objector`() throws {
    var world = VisibilityWorld(try aScene(in: .publicity))
    try world.scene.perform(.publish, by: .bureau)
    try world.scene.admitObjection(against: "A1")
    let unit = try #require(view(world.scene, .applicant("A1")))
    #expect(unit.objections.map(\.status) == [.admitted])
    #expect(unit.objections.map(\.filing) == [nil])
    #expect(view(world.scene, .applicant("A2"))?.objections == [])
    #expect(view(world.scene, .bureau)?.objections.map(\.filing) == [filing()])
  }

  @Test func `the public sees notices, and no call before its first`() throws {
    var scene = try aScene(in: .publicity)
    func everyone() -> View {
      View(of: scene.state, for: .everyone, under: [Scene.id: scene.rules])
    }
    #expect(everyone().calls.isEmpty)
    try scene.perform(.publish, by: .bureau)
    let call = try #require(everyone()[Scene.id])
    #expect(call.notices.map { $0.entries.map(\.unit) } == [["单位A1", "单位A2"]])
    #expect(call.stage == nil)
    #expect(call.applications.isEmpty)
    #expect(everyone().people == [])
    #expect(everyone().history(scene.history).count == 1)
  }

  @Test func `a role that the person does not hold shows what the public sees`() throws {
    let scene = try aScene(in: .publicity)
    for role in Role.allCases where role != .expert {
      let forged = View(
        of: scene.state, for: .person(Actor("e1", as: role)), under: [Scene.id: scene.rules])
      #expect(forged.actor == nil)
      #expect(forged.calls.isEmpty)
    }
  }

  @Test func `a person with two roles sees one at a time`() throws {
    var scene = try VisibilityMoment.aPanelAtWork()
    scene.enrol(
      Person(id: "e1", name: "e1", roles: [.expert, .countyReviewer], office: "泽州县人社局"))
    #expect(view(scene, .expert(1))?.sheets(of: "A1").count == 2)
    let county = try #require(view(scene, Actor("e1", as: .countyReviewer)))
    #expect(county.applications.ids == ["A1", "A3"])
    #expect(county.sheets(of: "A1") == [])
  }

  @Test func `finance sees who holds an award, with the account that is paid`() throws {
    var scene = try aScene(in: .funding)
    try scene.addAccounts()
    try scene.perform(.orderPayment(scene.request(for: "A1", tranche: 1)), by: .bureau)
    let finance = try #require(view(scene, .finance))
    #expect(finance.applications.ids == ["A1", "A2"])
    #expect(finance["A1"]?.money?.orders.map { $0.payee?.number } == ["vault-1"])
    #expect(finance["A1"]?.statedFacts == nil)
    let county = try #require(view(scene, .county("泽州县")))
    #expect(county["A1"]?.money?.orders.map(\.amount) == [Money(yuan: 120_000)])
    #expect(county["A1"]?.money?.orders.map(\.payee) == [nil])
  }

  @Test func `whoever sees all sheets sees those of a unit that left`() throws {
    var scene = try aScene(in: .consultation)
    let before = try #require(view(scene, .bureau)).sheets(of: "A2")
    #expect(before.count == 6)
    try scene.perform(.withdraw(Withdrawal(application: "A2", reason: "停产")), by: .bureau)
    #expect(view(scene, .bureau)?.sheets(of: "A2") == before)
    #expect(view(scene, .expert(1))?.sheets(of: "A2").map(\.expert) == ["e1", "e1"])
    #expect(view(scene, .bureau)?.completeness(of: "A2") == [])
    #expect(view(scene, .finance)?.sheets(of: "A2") == [])
  }

  @Test func `unsealing hides the results again`() throws {
    var scene = try aScene(in: .publicity)
    let reopening = ReopenRequest(stage: "scoring", code: .sumError, note: "复核")
    try scene.perform(.reopen(reopening), by: .bureau)
    #expect(view(scene, .bureau)?.ranking == [])
    #expect(view(scene, .bureau)?.sheets(of: "A1") == [])
  }

  @Test func `an auditor reads the whole history, an expert only the own acts in it`() throws {
    let scene = try VisibilityMoment.aPanelAtWork()
    let all = View(of: scene.state, for: .person(.auditor), under: [Scene.id: scene.rules])
    #expect(all.history(scene.history).map(\.event) == scene.history.map(\.event))
    #expect(all.history(scene.history).allSatisfy { $0.actor != nil })
    let own = View(of: scene.state, for: .person(.expert(2)), under: [Scene.id: scene.rules])
      .history(scene.history)
    #expect(own.filter { $0.event.word.contains("sheet") } == [])
    #expect(own.last?.event.word == ".expertRecused" || own.last?.event.word == "expertRecused")
    #expect(own.filter { $0.event.word.contains("Reviewed") } == [])
  }

  @Test func `a total that stands out is told without side and size`() throws {
    var scene = try aScene(in: .scoring)
    let even = scorer()
    let low: Scorer = { application, expert, criterion in
      let lost = application == "A1" && expert == 3 ? points(20) : .zero
      return even(application, expert, criterion) - lost
    }
    try scene.score(by: try #require(scene.programme.scoring), low)
    #expect(view(scene, .expert(1))?.deviations == [])
    #expect(
      view(scene, .expert(3))?.deviations.map { [$0.application.text, $0.expert.text] } == [
        ["A1", "e3"]
      ])
    #expect(view(scene, .secretary)?.deviations.count == 1)
    let blockers = try #require(view(scene, .bureau)).blockers(at: scene.now)
    #expect(blockers.map(\.code) == ["deviationUnexplained"])
    #expect(blockers.allSatisfy { !$0.message.chinese.contains("%") })
    let answer = DeviationAnswer(expert: "e3", application: "A1", answer: "材料不足")
    try scene.perform(.answerDeviation(answer), by: .expert(3))
    #expect(view(scene, .expert(3))?.deviations.map(\.answer) == ["材料不足"])
    #expect(view(scene, .secretary)?.deviations.map(\.answer) == [nil])
    #expect(view(scene, .secretary)?.deviations.map(\.isAnswered) == [true])
  }
}
