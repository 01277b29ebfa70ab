import Assessment
import AssessmentScenes
import Messages
import Programmes
import Quantities
import Training
import WorkingDays

let welder = Course("焊工", .technician)
let master = Course("焊工", .seniorTechnician)

/// A call whose bases B1 and B2 are accredited, on 2021-05-10.
func bases(_ variant: TrainingVariant = TrainingVariant()) throws -> Scene {
  var scene = Scene(aTrainingProgramme(variant))
  for id in ["B1", "B2"] as [ApplicationID] {
    try scene.perform(.submit(aBase(id)), by: .bureau)
    scene.enrol(Actor.applicant(id).enrolled(for: "学院\(id)"))
  }
  try scene.play(to: .training)
  scene.now = moment("2021-05-10")
  return scene
}

func aBase(_ id: ApplicationID, code: String? = nil) -> Submission {
  Submission(
    application: id, unit: "学院\(id)", creditCode: code ?? "CODE-\(id)", kind: "college",
    affiliation: .county("甲县"), facts: [:], attachments: [], copies: 1)
}

/// The bases, and B1 with a plan of two technicians and one senior technician.
func planned(_ variant: TrainingVariant = TrainingVariant(), heads: Int = 2) throws -> Scene {
  var scene = try bases(variant)
  try scene.train(.setPlan(aPlan(heads)))
  return scene
}

func aPlan(
  _ heads: Int = 2, base: ApplicationID = "B1", subtotal: Int? = nil, reason: String? = nil
) -> TrainingPlan {
  TrainingPlan(
    application: base,
    lines: [
      .init(trade: "焊工", level: .technician, heads: heads, industry: "装备"),
      .init(trade: "焊工", level: .seniorTechnician, heads: 1, industry: "装备"),
    ], subtotal: subtotal ?? heads + 1, reason: reason)
}

/// A person with everything that the small rules ask for.
func anEntry(
  _ enrolment: EnrolmentID, at base: ApplicationID = "B1", person: TraineeID? = nil,
  course: Course = welder, categories: Set<TraineeCategoryID> = ["worker"],
  issued: String = "2018-06-01", attestations: Set<Attestation> = [], photos: Int = 3,
  signed: Bool = true, identity: String = "000000199001010018"
) -> TraineeEntry {
  let held = Course(course.trade, course.level == .technician ? .senior : .technician)
  return TraineeEntry(
    Enrollee(
      enrolment: enrolment, application: base, person: person ?? TraineeID("P-\(enrolment)"),
      record: "vault-\(enrolment)", course: course, categories: categories,
      background: Background(
        certificates: [Certificate(held, issued: day(issued))], attestations: attestations),
      employer: "某厂", parts: ["photo": photos], isSignedByEmployer: signed),
    row: RosterRow(enrolment.text, identity: identity))
}

let timetable: [TimetableLesson] = [
  TimetableLesson(
    Lesson("L1", .politics, content: "工匠精神", teacher: "甲", hours: 1), on: day("2021-06-01")),
  TimetableLesson(
    Lesson("L2", .theory, content: "焊接理论", teacher: "乙", hours: 1), on: day("2021-06-02")),
  TimetableLesson(
    Lesson("L3", .practice, content: "平焊", teacher: "丙", hours: 2), on: day("2021-06-03")),
]

func aClass(
  _ roster: [EnrolmentID], id: ClassID = "C1", of base: ApplicationID = "B1",
  course: Course = welder, county: CountyID? = "甲县", timetable: [TimetableLesson] = timetable,
  contracts: Int? = nil, end: String = "2021-06-03"
) -> ClassFiling {
  ClassFiling(
    id: id, application: base, county: county, course: course, roster: roster,
    timetable: timetable, start: day("2021-06-01"), end: day(end),
    parts: ["contract": contracts ?? roster.count])
}

func aResult(
  _ enrolment: EnrolmentID, of base: ApplicationID = "B1", passed: Bool = true,
  number: String? = nil, evaluated: String? = "2021-06-10", correction: String? = nil
) -> TraineeResult {
  TraineeResult(
    application: base, enrolment: enrolment, isPassed: passed, evaluated: evaluated.map(day),
    certificates: passed
      ? [IssuedCertificate(.levelCertificate, number: number ?? "证-\(enrolment)", by: .provider)]
      : [],
    correction: correction)
}

/// Everybody on B1's plan is enrolled, taught and closed; results are still to come, on 2021-06-10.
func taught(_ variant: TrainingVariant = TrainingVariant(), heads: Int = 2) throws -> Scene {
  var scene = try planned(variant, heads: heads)
  let technicians = (1...heads).map { EnrolmentID("T\($0)") }
  for id in technicians { try scene.train(.admitTrainee(anEntry(id))) }
  try scene.train(.admitTrainee(anEntry("S1", course: master)))
  scene.now = moment("2021-05-20")
  try scene.teach(aClass(technicians))
  try scene.train(.closeClass(ClassClosing(application: "B1", id: "C1")))
  try scene.train(
    .withdrawTrainee(TraineeLeft(application: "B1", enrolment: "S1", code: .ownWish, note: "放弃")))
  scene.now = moment("2021-06-10")
  return scene
}

/// Results are in: so many technicians of B1 passed.
func examined(
  passed: Int = 2, of heads: Int = 2, _ variant: TrainingVariant = TrainingVariant(),
  advance: Money? = nil
) throws -> Scene {
  var scene = try taught(variant, heads: heads)
  if let advance {
    try scene.train(
      .grantAdvance(AdvanceGranted(application: "B1", amount: advance, document: "预1")))
    try scene.pay(.advance, of: "B1", order: "B1-预")
  }
  for number in 1...heads {
    try scene.train(.recordResult(aResult(EnrolmentID("T\(number)"), passed: number <= passed)))
  }
  return scene
}

/// As `examined`, in the stage of settlement; B2 has an empty year behind it.
func settling(
  passed: Int = 2, of heads: Int = 2, _ variant: TrainingVariant = TrainingVariant(),
  advance: Money? = nil
) throws -> Scene {
  var scene = try examined(passed: passed, of: heads, variant, advance: advance)
  scene.record(
    .training(
      .qualificationCancelled(
        QualificationCancelled(
          application: "B2", creditCode: "CODE-B2", ground: .unfinishedPlan, clause: nil,
          from: scene.now.day, barredThrough: nil))), by: .bureau)
  try scene.perform(.advance, by: .bureau)
  return scene
}
