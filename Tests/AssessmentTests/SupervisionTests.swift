import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Testing
import Training
import WorkingDays

@Suite("Supervision 监督与退出")
struct SupervisionTests {
  private func aCase(_ ground: ExitGround? = .seriousFraud, severe: Bool = false) throws -> Scene {
    var scene = try planned()
    try scene.train(
      .openCase(
        CaseOpened(
          application: "B1", id: "K1", ground: ground, isSevere: severe, found: "名册不实")),
      by: .county("甲县"))
    return scene
  }

  private func closing(
    _ sanctions: Set<Sanction>, amount: Money? = nil, head: String? = nil, leader: String? = nil
  ) -> TrainingAct {
    .closeCase(
      CaseClosed(
        application: "B1", id: "K1", sanctions: sanctions, amount: amount, officeHead: head,
        leader: leader, document: "处1"))
  }

  @Test func `a cancellation with recovery bars the unit for its years`() throws {
    var scene = try aCase()
    scene.now = moment("2021-11-20")
    let events = try scene.train(closing([.cancellation, .recovery], amount: Money(yuan: 100)))
    #expect(
      Array(events.dropFirst()) == [
        .clawbackOpened(
          ClawbackOpened(application: "B1", amount: Money(yuan: 100), reason: "案件K1：处1")),
        .training(
          .qualificationCancelled(
            QualificationCancelled(
              application: "B1", creditCode: "CODE-B1", ground: .seriousFraud, clause: "T-5.4.4",
              from: day("2021-11-20"), barredThrough: day("2024-11-19")))),
      ])
    #expect(scene.refusals(.admitTrainee(anEntry("T1"))) == ["qualificationCancelled"])
    #expect(scene.refusals(closing([.criticism])) == ["noOpenCase"])
  }

  static let wrongClosings: [(Set<Sanction>, Money?, [String])] = [
    ([.recovery], nil, ["recoveryAmount"]), ([.criticism], Money(yuan: 1), ["recoveryAmount"]),
    ([.recovery], .zero, ["recoveryAmount"]), ([.criticism], nil, []),
    ([.rectification, .recovery], Money(yuan: 1), []), ([], nil, []),
  ]

  @Test(arguments: wrongClosings)
  func `measures and amount belong together`(
    sanctions: Set<Sanction>, amount: Money?, codes: [String]
  ) throws {
    #expect(try aCase().refusals(closing(sanctions, amount: amount)) == codes)
  }

  @Test func `a severe case is closed with criticism and named persons`() throws {
    let scene = try aCase(severe: true)
    #expect(
      scene.refusals(closing([.rectification]))
        == ["criticismMissing", "officeHeadMissing", "leaderMissing"])
    #expect(scene.refusals(closing([.criticism], head: "示例甲", leader: "示例乙")) == [])
  }

  @Test func `a cancellation needs a ground of the notice`() throws {
    #expect(try aCase(nil).refusals(closing([.cancellation])) == ["groundRequired"])
    let opening = CaseOpened(
      application: "B1", id: "K1", ground: .dishonesty, isSevere: false, found: "失信")
    #expect(try planned().refusals(.openCase(opening)) == ["groundUnknown"])
  }

  @Test func `an unfinished plan ends the qualification without a bar`() throws {
    var scene = try aCase(.unfinishedPlan)
    try scene.train(closing([.cancellation]))
    #expect(scene["B1"].training.cancellation?.barredThrough == nil)
    #expect(scene.state.register.bars(on: "CODE-B1", day: scene.now.day) == [])
  }

  @Test(arguments: [("2024-11-19", ["barred"]), ("2024-11-20", [])])
  func `a later call hears a barred unit again after the last day`(
    today: String, codes: [String]
  ) throws {
    var scene = try aCase()
    scene.now = moment("2021-11-20")
    try scene.train(closing([.cancellation]))
    let window = IntakeRule(
      opens: day("2024-11-01"), closes: day("2024-12-31"), closingDayCounts: true, copies: 1)
    let programme = aTrainingProgramme()
    let later = Programme(
      id: programme.id, title: programme.title, notice: programme.notice,
      applicants: programme.applicants, facts: [], documents: [], conditions: [], vetoes: [],
      routing: programme.routing,
      stages: [stage("intake", .intake(window))] + programme.stages.dropFirst(), rubrics: [])
    var next = Scene(later)
    for past in scene.history {
      next.record(past.event, by: past.actor, in: past.call == nil ? nil : "2021")
    }
    next.now = moment(today)
    let submit = Act.submit(aBase("N1", code: "CODE-B1"))
    #expect(next.refusals(of: submit, by: .bureau) == codes)
    #expect(
      next.reasons(against: submit, by: .bureau).map(\.clause) == codes.map { _ in "T-5.4.4" })
    #expect(next.refusals(of: .submit(aBase("N2")), by: .bureau) == [])
  }

  @Test func `a credit rating below standard closes enrolment and asks for a case`() throws {
    var scene = try planned()
    let low = BaseRated(
      application: "B1", aspect: .credit, year: 2021, grade: "不达标", meetsStandard: false)
    try scene.train(.rateBase(low))
    #expect(scene.clauses(.admitTrainee(anEntry("T1"))) == ["T-8.2"])
    let findings = scene.call.supervision(under: scene.programme, on: scene.now.day)
    #expect(
      findings.map(\.reason.code)
        == ["ratingBelowStandard", "tooFewInspections", "tooFewInspections"])
    try scene.train(
      .rateBase(
        BaseRated(
          application: "B1", aspect: .credit, year: 2021, grade: "达标", meetsStandard: true)))
    #expect(scene.refusals(.admitTrainee(anEntry("T1"))) == [])
  }

  @Test func `an inspection that was recorded is no longer missing`() throws {
    var scene = try planned()
    for id in ["B1", "B2"] as [ApplicationID] {
      try scene.train(
        .inspectBase(
          BaseInspected(
            application: id, day: day("2021-05-01"), isRandom: true, inspectors: "示例甲、示例乙",
            found: "无问题")), by: .county("甲县"))
    }
    #expect(scene.call.supervision(under: scene.programme, on: scene.now.day) == [])
  }
}
