import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Testing
import WorkingDays

@Suite("Visibility 拒绝理由")
struct VisibilityReasonsTests {
  func reasons(_ act: Act, by actor: Actor, in scene: Scene) -> [Reason] {
    let command = Command(act, in: Scene.id, by: actor, at: scene.now)
    let view = View(of: scene.state, for: .person(actor), under: [Scene.id: scene.rules])
    do throws(Refusal) {
      _ = try Decision.decide(command, in: scene.state, by: scene.rules)
      return []
    } catch {
      return view.reasons(of: error, to: command)
    }
  }

  /// Acts of people who may do such a thing, aimed at an application by its name.
  static let attempts: [(Actor, @Sendable (ApplicationID) -> Act)] = [
    (.applicant("A1"), { .withdraw(Withdrawal(application: $0, reason: "停产")) }),
    (
      .applicant("A1"),
      { .addDocument(DocumentAdded(application: $0, attachment: attachment("account"))) }
    ),
    (.county("泽州县"), { .review(review($0)) }),
    (
      .county("泽州县"),
      { .verify(Verification(application: $0, values: ["leaders": .number(3)], evidence: "原件")) }
    ),
    (.county("泽州县"), { .raiseVeto(VetoFinding(application: $0, veto: "V1", finding: "伪造")) }),
    (.expert(4), { .recuse(Recusal(expert: "e4", application: $0, ground: "亲属")) }),
    (
      .expert(4),
      { .answerDeviation(DeviationAnswer(expert: "e4", application: $0, answer: "属实")) }
    ),
    (
      .expert(4),
      { .submitSheet(ScoreSheet(application: $0, expert: "e4", channel: "documents", marks: [])) }
    ),
    (.consulted("tax"), { .recordOpinion(opinion(on: $0)) }),
    (.finance, { .pay(PaymentMade(payment: "P", application: $0, voucher: "V")) }),
    (.finance, { .recover(MoneyRecovered(application: $0, amount: Money(yuan: 1), voucher: "R")) }),
  ]

  /// A2 belongs to another office, is not on the list and holds no award; Z9 was never handed in.
  @Test(arguments: VisibilityMoment.all)
  func `an application out of sight is answered like one that does not exist`(
    moment: VisibilityMoment
  ) throws {
    let scene = try moment.world().scene
    for (actor, act) in Self.attempts {
      let view = View(of: scene.state, for: .person(actor), under: [Scene.id: scene.rules])
      guard view[Scene.id]?["A2"] == nil else { continue }
      let hidden = reasons(act("A2"), by: actor, in: scene)
      let absent = reasons(act("Z9"), by: actor, in: scene)
      #expect(hidden.map(\.code) == absent.map(\.code), "\(actor) \(act("A2"))")
      #expect(hidden.map(\.message) == absent.map(\.message), "\(actor) \(act("A2"))")
    }
  }

  @Test func `a reason names no other unit to an applicant`() throws {
    var scene = try aScene()
    scene.enrol(Actor.applicant("N1").enrolled(for: "单位N1"))
    let same = Submission(
      application: "N1", unit: "单位N1", creditCode: "credit-A2", kind: "enterprise",
      affiliation: .county("泽州县"), facts: ["leaders": .number(3)],
      attachments: [attachment("form")], copies: 3)
    let told = reasons(.submit(same), by: .applicant("N1"), in: scene)
    #expect(told.map(\.code) == ["unitAppliesTwice"])
    #expect(told.allSatisfy { !$0.message.chinese.contains("A2") })
  }

  @Test func `a clock that runs behind is told without the moment of others' acts`() throws {
    let scene = try VisibilityMoment.aPanelAtWork().at("2022-12-06")
    let withdrawal = Act.submitSheet(scene.sheets(of: "A2", expert: 1)[0])
    let told = reasons(withdrawal, by: .expert(1), in: scene)
    #expect(told.map(\.code) == ["beforeLastAct"])
    #expect(told.allSatisfy { !$0.message.chinese.contains("2022") })
  }

  @Test func `why an application is out is told to those who read the reviews`() throws {
    var scene = try VisibilityMoment.aPanelAtWork()
    try scene.perform(.withdraw(Withdrawal(application: "A2", reason: "停产")), by: .bureau)
    let sheet = Act.submitSheet(scene.sheets(of: "A2", expert: 1)[0])
    #expect(reasons(sheet, by: .expert(1), in: scene).map(\.message.chinese) == ["已撤回"])
    #expect(reasons(sheet, by: .secretary, in: scene).map(\.message.chinese) == ["已撤回：停产"])
  }

  @Test(arguments: ["enrolmentNumberTaken", "courseTakenBefore", "personEnrolledTwice"])
  func `a base is not told where else a person is enrolled`(code: String) throws {
    var scene = try aScene(in: .award)
    scene.enrol(Actor.applicant("A1").enrolled(for: "单位A1"))
    let refusal = Refusal(
      Reason(code, subject: "E7", phrase("已在单位B9报名"), remedy: phrase("核对")))
    let command = Command(
      .advance, in: Scene.id, by: .applicant("A1"), at: scene.now)
    func told(_ actor: Actor) -> [String] {
      View(of: scene.state, for: .person(actor), under: [Scene.id: scene.rules])
        .reasons(of: refusal, to: command).map(\.message.chinese)
    }
    #expect(told(.applicant("A1")).allSatisfy { !$0.contains("B9") })
    #expect(told(.bureau) == ["已在单位B9报名"])
  }

  @Test func `reasons of role and stage stay as they are`() throws {
    let scene = try aScene()
    #expect(reasons(.publish, by: .expert(1), in: scene).map(\.code) == ["noRight"])
    #expect(reasons(.publish, by: .bureau, in: scene).map(\.code) == ["wrongStage"])
  }
}
