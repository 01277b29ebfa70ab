import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Testing
import Training
import WorkingDays

@Suite("WF-5.3、WF-8.2、DZ-5.2 基地的责任、备案和退出")
struct TrainingBaseClauseTests {
  private static let base: ApplicationID = "B1"
  private static let welder = Course("焊工", .technician)

  /// An accredited base in the middle of its training, without the stages before.
  private func scene(_ programme: Programme, on day: String) throws -> Scene {
    var scene = Scene(programme)
    scene.now = moment(day)
    let county = try #require(programme.routing.counties.first)
    scene.record(
      .applicationSubmitted(
        Submission(
          application: Self.base, unit: "示例学院", creditCode: "CODE-B1",
          kind: try #require(programme.applicants.kinds.first?.id), affiliation: .county(county.id),
          facts: [:], attachments: [], copies: 1)), by: .bureau)
    scene.record(
      .awarded(
        Award(
          application: Self.base, document: "示例1号", plaque: "P1", constructionStart: nil,
          constructionEnd: nil, amount: .zero)), by: .bureau)
    let training = try #require(programme.stage(of: .training))
    scene.record(
      .stageAdvanced(StageAdvanced(from: scene.call.stage, to: training.id)), by: .bureau)
    return scene
  }

  private func close(_ sanctions: Set<Sanction>, amount: Int?) -> TrainingAct {
    .closeCase(
      CaseClosed(
        application: Self.base, id: "A1", sanctions: sanctions,
        amount: amount.map { Money(fen: $0) }, document: "示例2号"))
  }

  @Test("WF-5.3a 基地对报名资格负责，造假记在基地名下", .tags(.clause))
  func liability() throws {
    var scene = try scene(weifang(), on: "2020-12-01")
    #expect(try weifang().rules().enrolment.liability?.clause == "WF-5.3a")
    try scene.train(
      .openCase(
        CaseOpened(
          application: Self.base, id: "A1", ground: .seriousFraud, isSevere: false,
          found: "学员证书系伪造")))
    let entry = try #require(scene[Self.base].training.casesInOrder.first)
    #expect(entry.opening.found == "学员证书系伪造")
    #expect(entry.closing == nil)
  }

  @Test("WF-5.3b 县级盖章之后市级才能备案", .tags(.clause))
  func filing() throws {
    var scene = try scene(weifang(), on: "2020-09-29")
    let county = try #require(try weifang().routing.counties.first?.id)
    let day = Day(of: "2020-10-09")
    scene.record(
      .training(
        .classFiled(
          ClassFiling(
            id: "K1", application: Self.base, county: county, course: Self.welder, roster: [],
            timetable: [], start: day, end: day, parts: [:]))), by: .bureau)
    let named = ClassNamed(application: Self.base, id: "K1")
    #expect(scene.refusals(.confirmClass(named)) == ["notStamped"])
    #expect(scene.clauses(.confirmClass(named)) == ["WF-5.3b"])
    try scene.train(.stampClass(named), by: .county(county))
    try scene.train(.confirmClass(named))
    #expect(scene[Self.base].training.classes["K1"]?.confirmed == scene.now)
  }

  /// Rates a base below standard, and closes the case with the measures of the notice.
  private func disqualified(
    _ programme: Programme, _ aspect: BaseRated.Aspect, on day: String
  ) throws -> Scene {
    var scene = try scene(programme, on: day)
    try scene.train(
      .rateBase(
        BaseRated(
          application: Self.base, aspect: aspect, year: 2020, grade: "不达标",
          meetsStandard: false)))
    let findings = scene.call.supervision(under: programme, on: scene.now.day)
    #expect(findings.contains { $0.reason.code == "ratingBelowStandard" })
    try scene.train(
      .openCase(
        CaseOpened(
          application: Self.base, id: "A1", ground: aspect.ground, isSevere: false, found: "不达标")))
    try scene.train(close([.cancellation, .recovery], amount: 12_300))
    return scene
  }

  @Test("WF-8.2 信用不达标：取消资格、停止招生、追回补贴", .tags(.clause))
  func credit() throws {
    let scene = try disqualified(weifang(), .credit, on: "2020-09-29")
    let plan = TrainingPlan(
      application: Self.base, lines: [.init(trade: nil, level: .technician, heads: 1)], subtotal: 1)
    #expect(scene[Self.base].training.cancellation?.ground == .lowCredit)
    #expect(scene[Self.base].training.cancellation?.clause == "WF-8.2")
    #expect(scene[Self.base].clawback?.amount == Money(fen: 12_300))
    #expect(scene.refusals(.setPlan(plan)) == ["qualificationCancelled"])
  }

  @Test(
    "DZ-5.2 绩效或信用不达标：取消资格、追缴", .tags(.clause),
    arguments: [(BaseRated.Aspect.credit, ExitGround.lowCredit), (.performance, .failedReview)])
  func disqualification(aspect: BaseRated.Aspect, ground: ExitGround) throws {
    let scene = try disqualified(dezhou(), aspect, on: "2021-10-10")
    #expect(scene[Self.base].training.cancellation?.ground == ground)
    #expect(scene[Self.base].training.cancellation?.clause == "DZ-5.2")
    #expect(scene[Self.base].clawback?.amount == Money(fen: 12_300))
  }
}

extension Day {
  /// A day that a test spells out.
  fileprivate init(of text: String) { self = Day(text) ?? Day(number: 0) }
}
