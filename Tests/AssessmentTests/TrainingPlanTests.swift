import Assessment
import AssessmentScenes
import Funding
import Messages
import Programmes
import Quantities
import Testing
import Training
import WorkingDays

@Suite("Accreditation and plan 基地认定与培训计划")
struct TrainingPlanTests {
  @Test func `whoever passed the reviews is proposed and accredited without construction or money`()
    throws
  {
    let scene = try bases()
    #expect(scene.call.applicationsInOrder.map(\.isListed) == [true, true])
    let award = try #require(scene["B1"].award)
    #expect(award.constructionStart == nil)
    #expect(award.amount == .zero)
    #expect(scene["B1"].account?.obligated == .zero)
  }

  @Test func `a unit that failed a review is not proposed`() throws {
    var scene = Scene(aTrainingProgramme())
    for id in ["B1", "B2"] as [ApplicationID] { try scene.perform(.submit(aBase(id)), by: .bureau) }
    scene.now = moment("2021-04-21")
    try scene.perform(.advance, by: .bureau)
    for (id, decision) in [("B1", .pass), ("B2", .reject)] as [(ApplicationID, Review.Decision)] {
      let review = Review(
        application: id, stage: "recommendation", office: .countyReviewer, decision: decision,
        opinion: "意见")
      try scene.perform(.review(review), by: .county("甲县"))
    }
    given(scene).when(.advance, by: .bureau).then([
      .stageAdvanced(StageAdvanced(from: "recommendation", to: "award")),
      .unitsProposed(UnitsProposed(applications: ["B1"])),
    ])
  }

  @Test func `an accreditation must be decided before training begins`() throws {
    var scene = Scene(aTrainingProgramme())
    try scene.perform(.submit(aBase("B1")), by: .bureau)
    try scene.play(to: .award)
    given(scene).when(.advance, by: .bureau).refused("notAwarded")
  }

  @Test func `a plan is set as it was printed`() throws {
    let scene = try bases()
    #expect(try scene.trained(.setPlan(aPlan())) == [.planSet(aPlan())])
  }

  @Test
  func `plans never go beyond the notice's heads, and no class begins before they reach them`()
    throws
  {
    let variant = TrainingVariant(target: [.technician: 4, .seniorTechnician: 2])
    var scene = try planned(variant)
    #expect(scene.refusals(.setPlan(aPlan(3, base: "B2"))) == ["planMissesTarget"])
    let early = scene.reasons(
      against: .training(.fileClass(aClass([]))), by: .applicant("B1"))
    #expect(early.contains { $0.code == "planMissesTarget" && $0.clause == "T-A0" })
    try scene.train(.setPlan(aPlan(2, base: "B2")))
    #expect(!scene.refusals(.fileClass(aClass([]))).contains("planMissesTarget"))
    // Heads move from one base to the other: first fewer here, then more there.
    try scene.train(.setPlan(aPlan(1, reason: "调整")))
    #expect(scene.refusals(.setPlan(aPlan(3, base: "B2", reason: "调整"))) == [])
  }

  private static func plan(
    _ lines: [TrainingPlan.Line], subtotal: Int? = nil, reason: String? = nil
  ) -> TrainingPlan {
    TrainingPlan(
      application: "B1", lines: lines,
      subtotal: subtotal ?? lines.compactMap(\.heads).reduce(0, +), reason: reason)
  }

  static let wrongPlans: [(TrainingPlan, [String])] = [
    (plan([]), ["planEmpty"]),
    (aPlan(2, subtotal: 4), ["subtotalWrong"]),
    (plan([.init(trade: "焊工", level: .technician, heads: 0)]), ["headsWrong"]),
    (plan([.init(trade: nil, level: .technician, heads: 1)]), ["tradeMissing"]),
    (plan([.init(trade: "焊工", level: .senior, heads: 1)]), ["levelNotTrained"]),
    (plan([.init(trade: "木工", level: .technician, heads: 1)]), ["tradeOutsideCatalogue"]),
    (
      plan([
        .init(trade: "焊工", level: .technician, heads: 1),
        .init(trade: "焊工", level: .technician, heads: 2),
      ]), ["lineRepeated"]
    ),
  ]

  @Test(arguments: wrongPlans)
  func `a plan that cannot be right is refused`(plan: TrainingPlan, codes: [String]) throws {
    #expect(try bases().refusals(.setPlan(plan)) == codes)
  }

  @Test func `a plan without trades names levels and heads`() throws {
    let scene = try bases(TrainingVariant(lines: .heads))
    let plan = TrainingPlanTests.plan([.init(trade: nil, level: .technician, heads: 60)])
    #expect(scene.refusals(.setPlan(plan)) == [])
  }

  @Test func `a plan of filed courses has no heads`() throws {
    let scene = try bases(TrainingVariant(lines: .filedCourses))
    let line = { TrainingPlan.Line(trade: "焊工", level: .technician, heads: $0) }
    #expect(scene.refusals(.setPlan(TrainingPlanTests.plan([line(nil)]))) == [])
    #expect(scene.refusals(.setPlan(TrainingPlanTests.plan([line(1)]))) == ["headsWrong"])
  }

  @Test func `a later plan needs a reason and replaces the first until a class is filed`() throws {
    var scene = try planned()
    #expect(scene.refusals(.setPlan(aPlan(5))) == ["reasonRequired"])
    try scene.train(.setPlan(aPlan(5, reason: "调整")))
    #expect(scene["B1"].training.plan?.heads == 6)
    try scene.train(.admitTrainee(anEntry("T1")))
    try scene.train(.fileClass(aClass(["T1"])))
    #expect(scene.refusals(.setPlan(aPlan(4, reason: "调整"))) == ["trainingStarted"])
  }

  @Test func `a unit that is not accredited has no plan`() throws {
    var scene = try bases()
    scene.record(.applicationSubmitted(aBase("B3")), by: .bureau)
    #expect(scene.refusals(.setPlan(aPlan(base: "B3"))) == ["notAwarded"])
  }

  @Test func `a call leaves its training when every base has a plan and is done with it`() throws {
    let scene = try examined()
    #expect(scene.refusals(of: .advance, by: .bureau) == ["planMissing"])
    #expect(scene.reasons(against: .advance, by: .bureau).map(\.subject) == ["学院B2"])
  }
}
