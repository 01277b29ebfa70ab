import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Testing
import Training
import WorkingDays

@Suite("Enrolment 报名录取")
struct EnrolmentTests {
  @Test func `an admission names the route and the clause that opened it`() throws {
    let entry = anEntry("T1")
    #expect(
      try planned().trained(.admitTrainee(entry), by: .applicant("B1")) == [
        .traineeAdmitted(
          TraineeAdmitted(
            enrollee: entry.enrollee, route: "certificate", clause: "T-4.1", remarks: []))
      ])
  }

  static let refused: [(TraineeEntry, [String])] = [
    (anEntry("T1", issued: "2018-06-02"), ["certificateTooYoung", "bureauApprovalMissing"]),
    (anEntry("T1", categories: ["official"]), ["categoryExcluded"]),
    (anEntry("T1", photos: 2), ["partMissing"]),
    (anEntry("T1", signed: false), ["employerSignOffMissing"]),
    (anEntry("T1", identity: "000000199001010019"), ["identityNumberWrong"]),
    (anEntry("T1", course: Course("钳工", .technician)), ["courseNotPlanned"]),
    (anEntry("T1", at: "B2"), ["planMissing"]),
  ]

  @Test(arguments: refused)
  func `whoever does not fit is refused with every reason`(
    entry: TraineeEntry, codes: [String]
  ) throws {
    #expect(try planned().refusals(.admitTrainee(entry)) == codes)
  }

  @Test func `several things that are wrong are all said at once`() throws {
    let entry = anEntry("T1", categories: ["official"], photos: 0, signed: false)
    #expect(
      try planned().clauses(.admitTrainee(entry)) == ["T-3.2", "T-2.4", "T-2.3"])
  }

  @Test func `an explicit inclusion wins and is noted`() throws {
    let entry = anEntry("T1", categories: ["teacher", "official"])
    let events = try planned().trained(.admitTrainee(entry))
    guard case .traineeAdmitted(let admission) = events.first else {
      Issue.record("not admitted")
      return
    }
    #expect(admission.remarks.map(\.code) == ["includedAlthoughExcluded"])
    #expect(admission.remarks.map(\.weight) == [.note])
  }

  @Test func `the exceptional route opens by the bureau's own approval only`() throws {
    var scene = try planned()
    let entry = anEntry("T1", issued: "2020-01-01", attestations: [.bureauApproval])
    #expect(
      scene.refusals(.admitTrainee(entry)) == ["certificateTooYoung", "bureauApprovalMissing"])
    let approval = ExceptionApproved(
      application: "B1", person: entry.enrollee.person, course: welder, document: "批1",
      reason: "技术能手")
    try scene.train(.approveException(approval))
    #expect(scene.refusals(.approveException(approval)) == ["approvedBefore"])
    let events = try scene.trained(.admitTrainee(entry))
    guard case .traineeAdmitted(let admission) = events.first else {
      Issue.record("not admitted")
      return
    }
    #expect(admission.route == "case")
    #expect(admission.clause == "T-4.4")
  }

  @Test func `enrolment happens within its window, both days included`() throws {
    let window = Window(day("2021-04-20")...day("2021-05-20"), .must("T-3.4a"))
    let scene = try planned(TrainingVariant(window: window))
    let act = TrainingAct.admitTrainee(anEntry("T1"))
    #expect(scene.at("2021-05-20 23:59").refusals(act) == [])
    #expect(scene.at("2021-05-21 00:00").refusals(act) == ["afterWindow"])
  }

  @Test func `one person gets one certificate a year, at any base and in any trade`() throws {
    var scene = try planned()
    try scene.train(.setPlan(aPlan(base: "B2")))
    try scene.train(.admitTrainee(anEntry("T1", person: "P")))
    let again = TrainingAct.admitTrainee(anEntry("S1", at: "B2", person: "P", course: master))
    #expect(scene.refusals(again) == ["personEnrolledTwice"])
    let leaving = TraineeLeft(
      application: "B1", enrolment: "T1", code: .enrolledTwice, note: "本人选择另一基地")
    try scene.train(.withdrawTrainee(leaving))
    #expect(scene.refusals(again) == [])
  }

  @Test func `the same course in an earlier year of another call is found`() throws {
    var scene = try planned()
    try scene.train(.admitTrainee(anEntry("T1", person: "P")))
    let other: CallID = "2022"
    var later = Scene(aTrainingProgramme())
    for past in scene.history {
      later.record(past.event, by: past.actor, in: past.call == nil ? nil : other)
    }
    later.enrol(Actor.applicant("B1").enrolled(for: "学院B1"))
    try later.perform(.submit(aBase("B1")), by: .bureau)
    try later.play(to: .training)
    later.now = moment("2022-05-10")
    try later.train(.setPlan(aPlan()))
    #expect(
      later.refusals(.admitTrainee(anEntry("T1", person: "P", issued: "2015-01-01")))
        == ["courseTakenBefore"])
    #expect(
      later.refusals(
        .admitTrainee(anEntry("T1", person: "P", course: master, issued: "2015-01-01"))) == [])
  }

  @Test func `the number of an enrolment is its own in the whole call`() throws {
    var scene = try planned()
    try scene.train(.admitTrainee(anEntry("T1", person: "P")))
    #expect(
      scene.refusals(.admitTrainee(anEntry("T1", person: "Q"))) == ["enrolmentNumberTaken"])
  }

  @Test func `heads beyond a soft limit are admitted with a warning`() throws {
    var scene = try planned(heads: 4)
    for number in 1...6 { try scene.train(.admitTrainee(anEntry(EnrolmentID("T\(number)")))) }
    let last = try #require(scene["B1"].training.trainees["T6"]?.admission.remarks)
    #expect(last == [])
    let events = try scene.trained(.admitTrainee(anEntry("T7")))
    guard case .traineeAdmitted(let admission) = events.first else {
      Issue.record("not admitted")
      return
    }
    #expect(admission.remarks.map(\.code) == ["planExceeded"])
  }

  @Test func `heads beyond a hard limit are refused`() throws {
    let limit = PlanRule.Tolerance(.one, per: .level, .must("T-8.3"))
    var scene = try planned(TrainingVariant(tolerance: limit), heads: 1)
    try scene.train(.admitTrainee(anEntry("T1")))
    #expect(scene.refusals(.admitTrainee(anEntry("T2"))) == ["planExceeded"])
    #expect(scene.refusals(.admitTrainee(anEntry("S1", course: master))) == [])
  }

  @Test func `a base enrols for itself only`() throws {
    let scene = try planned()
    #expect(
      scene.refusals(.admitTrainee(anEntry("T1")), by: .applicant("B2")) == ["notYours"])
  }

  @Test func `the identity number is looked at and recorded nowhere`() throws {
    var scene = try planned()
    let entry = anEntry("T1")
    try scene.train(.admitTrainee(entry))
    #expect(!"\(scene.history)".contains(entry.row.identity))
  }
}
