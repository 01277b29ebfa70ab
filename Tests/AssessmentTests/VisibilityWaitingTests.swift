import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Testing
import WorkingDays

@Suite("Waiting 待办")
struct VisibilityWaitingTests {
  func waiting(_ scene: Scene, _ actor: Actor) -> [Waiting] {
    View(of: scene.state, for: .person(actor), under: [Scene.id: scene.rules])
      .waiting(at: scene.now)
  }

  func duties(_ scene: Scene, _ actor: Actor) -> [Waiting.Duty] {
    waiting(scene, actor).map(\.duty)
  }

  @Test func `a unit is asked to apply until the last day, then to complete what came back`()
    throws
  {
    var scene = try aScene()
    for id in ["A1", "N1"] as [ApplicationID] {
      scene.enrol(Actor.applicant(id).enrolled(for: "单位\(id)"))
    }
    #expect(duties(scene, .applicant("A1")) == [])
    #expect(
      waiting(scene, .applicant("N1")) == [
        Waiting(call: Scene.id, duty: .apply, due: day("2022-12-08"))
      ])
    try scene.perform(.review(review("A1", .return, opinion: "缺页")), by: .county("泽州县"))
    #expect(duties(scene, .applicant("A1")) == [.completeApplication("A1")])
    #expect(duties(scene.at("2022-12-09"), .applicant("N1")) == [])
  }

  @Test func `a reviewer's queue is what the office has not signed`() throws {
    var scene = try aScene(in: .review)
    #expect(duties(scene, .county("泽州县")) == [.review("A1", "first"), .review("A3", "first")])
    try scene.perform(.review(review("A1")), by: .county("泽州县"))
    #expect(duties(scene, .county("泽州县")) == [.review("A3", "first")])
    #expect(duties(scene, .supervisor) == [.review("A2", "first"), .review("A4", "first")])
    #expect(duties(scene, .organisation) == [])
    #expect(duties(scene, .bureau) == [.advance("first")])
    try scene.perform(.review(review("A3")), by: .county("泽州县"))
    for id in ["A2", "A4"] as [ApplicationID] {
      try scene.perform(.review(review(id, by: .supervisingUnit)), by: .supervisor)
    }
    try scene.perform(.advance, by: .bureau)
    #expect(duties(scene, .organisation).count == 4)
    #expect(duties(scene, .bureau).count == 5)
  }

  @Test func `secretary and experts are told what the panel still lacks`() throws {
    var scene = try aScene(in: .scoring)
    let verify = ["A1", "A2", "A3", "A4"].map { Waiting.Duty.verify(ApplicationID($0)) }
    #expect(duties(scene, .secretary) == verify + [.seatPanel(applications: 4)])
    scene = try VisibilityMoment.aPanelAtWork()
    #expect(duties(scene, .secretary) == [.collectSheets(20)])
    #expect(
      duties(scene, .expert(1)) == [
        .score("A2", sheets: 2), .score("A3", sheets: 2), .score("A4", sheets: 2),
      ])
    #expect(
      duties(scene, .expert(2)) == [
        .score("A1", sheets: 2), .score("A2", sheets: 2), .score("A4", sheets: 2),
      ])
    #expect(duties(scene, .expert(4)) == [])
  }

  @Test func `a tie across the cut line waits for the panel's vote`() throws {
    let scene = try RightsScenes().tied
    #expect(duties(scene, .secretary) == [.vote(["A2", "A3"])])
  }

  @Test func `departments answer by their day, and the bureau settles what holds`() throws {
    var scene = try aScene(in: .consultation)
    let due = try #require(scene.call.opinionsDue)
    #expect(
      waiting(scene, .consulted("tax"))
        == ["A1", "A2"].map {
          Waiting(call: Scene.id, duty: .giveOpinion(ApplicationID($0)), due: due)
        })
    try scene.perform(
      .recordOpinion(opinion(on: "A1", .objects, text: "欠税")), by: .consulted("tax"))
    #expect(duties(scene, .consulted("tax")) == [.giveOpinion("A2")])
    #expect(duties(scene, .bureau) == [.settleOpinion("A1", "tax"), .advance("consultation")])
  }

  @Test func `publicity, objections and awards wait for the bureau with their days`() throws {
    var scene = try aScene(in: .publicity)
    #expect(duties(scene, .bureau) == [.publish(units: 2), .advance("publicity")])
    try scene.perform(.publish, by: .bureau)
    try scene.perform(.registerObjection(filing(against: "A1")), by: .bureau)
    let objection = try #require(scene.call.objections["O1"])
    #expect(
      waiting(scene, .bureau) == [
        Waiting(call: Scene.id, duty: .screenObjection("O1", "A1"), due: objection.admitBy),
        Waiting(call: Scene.id, duty: .advance("publicity"), due: nil),
      ])
    let screening = ObjectionScreened(objection: "O1", admitted: true, reason: "有据可查")
    try scene.perform(.screenObjection(screening), by: .bureau)
    #expect(waiting(scene, .bureau).first?.due == objection.concludeBy)
    try scene.publishAndWait()
    try scene.perform(.advance, by: .bureau)
    #expect(
      duties(scene, .bureau) == [.concludeObjection("O1", "A1"), .award("A2"), .advance("award")])
  }

  @Test func `money waits for the unit, the bureau and finance in turn`() throws {
    var scene = try aScene(in: .funding)
    scene.enrol(Actor.applicant("A1").enrolled(for: "单位A1"))
    #expect(duties(scene, .applicant("A1")) == [.addDocument("A1", "account")])
    #expect(duties(scene, .bureau) == [.advance("funding")])
    try scene.addAccounts()
    #expect(
      duties(scene, .bureau) == [
        .orderPayment("A1", tranche: 1), .orderPayment("A2", tranche: 1), .advance("funding"),
      ])
    try scene.perform(.orderPayment(scene.request(for: "A1", tranche: 1)), by: .bureau)
    #expect(duties(scene, .finance) == [.pay("A1-1", "A1")])
    try scene.perform(
      .pay(PaymentMade(payment: "A1-1", application: "A1", voucher: "V1")), by: .finance)
    #expect(duties(scene, .finance) == [.reconcile("A1-1", "A1")])
  }

  @Test func `evaluations wait from the end of construction, claims until the money is back`()
    throws
  {
    var scene = try aScene(in: .funding)
    try scene.addAccounts()
    try scene.play(to: .acceptance)
    #expect(duties(scene, .bureau) == [.advance("acceptance")])
    scene.now = moment("2025-02-01")
    #expect(duties(scene, .bureau).prefix(2) == [.evaluate("A1"), .evaluate("A2")])
    try scene.perform(.evaluate(scene.evaluation(of: "A1", veto: "V7")), by: .bureau)
    let all = Money(yuan: 120_000)
    #expect(duties(scene, .finance).contains(.recover("A1", all)))
    try scene.perform(.evaluate(scene.evaluation(of: "A2")), by: .bureau)
    #expect(
      duties(scene, .bureau) == [.orderPayment("A2", tranche: 2), .advance("acceptance")])
  }

  @Test func `nothing waits in a closed call, nor for those who only look`() throws {
    let scene = try aStory()
    for viewer in VisibilityWorld.viewers {
      let view = View(of: scene.state, for: viewer, under: [Scene.id: scene.rules])
      #expect(view.waiting(at: scene.now) == [])
    }
    let open = try RightsScenes().eventful
    #expect(duties(open, .auditor) == [])
    #expect(duties(open, .admin) == [])
  }

  @Test(arguments: VisibilityMoment.all)
  func `whatever waits for a viewer is the viewer's to do in this stage`(
    moment: VisibilityMoment
  ) throws {
    let world = try moment.world()
    let stage = try #require(world.scene.programme.stage(world.scene.call.stage))
    for viewer in VisibilityWorld.viewers {
      guard case .person(let actor) = viewer else { continue }
      for duty in duties(world.scene, actor) {
        guard let act = duty.act else { continue }
        #expect(Rights.roles(for: act).contains(actor.role), "\(duty) for \(actor)")
        #expect(
          Rights.stages(for: act)?.contains(stage.rule.kind) ?? true, "\(duty) in \(stage.id)")
      }
    }
  }

  @Test func `counts and funnel count what is seen`() throws {
    let scene = try aScene(in: .award)
    let rules = [Scene.id: scene.rules]
    let bureau = try #require(View(of: scene.state, for: .person(.bureau), under: rules)[Scene.id])
    #expect(
      bureau.funnel.map(\.step) == [
        .received, .passed("first"), .passed("second"), .listed, .published, .awarded, .accepted,
      ])
    #expect(bureau.funnel.map(\.count) == [4, 4, 4, 2, 2, 0, 0])
    let county = try #require(
      View(of: scene.state, for: .person(.county("泽州县")), under: rules)[Scene.id])
    #expect(county.funnel.map(\.count) == [2, 2, 2, 1, 1, 0, 0])
    let tax = try #require(
      View(of: scene.state, for: .person(.consulted("tax")), under: rules)[Scene.id])
    #expect(tax.funnel.map(\.step) == [.received, .published])
    #expect(tax.counts == [.inProgress: 2])
  }
}
