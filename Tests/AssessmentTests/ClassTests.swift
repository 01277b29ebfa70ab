import Assessment
import AssessmentScenes
import Messages
import Programmes
import Testing
import Training
import WorkingDays

@Suite("Classes 开班与教学")
struct ClassTests {
  /// T1 and T2 are enrolled, S1 for the higher level; nothing is filed.
  private func enrolled(_ variant: TrainingVariant = TrainingVariant()) throws -> Scene {
    var scene = try planned(variant)
    for id in ["T1", "T2"] as [EnrolmentID] { try scene.train(.admitTrainee(anEntry(id))) }
    try scene.train(.admitTrainee(anEntry("S1", course: master)))
    return scene
  }

  static let wrongFilings: [(ClassFiling, [String])] = [
    (aClass(["T1", "T2"], contracts: 1), ["partMissing"]),
    (aClass([]), ["rosterEmpty"]),
    (aClass(["T1", "S1"]), ["rosterWrong"]),
    (aClass(["T1", "T1"]), ["rosterWrong"]),
    (aClass(["T9"]), ["rosterWrong"]),
    (aClass(["T1"], county: nil), ["countyMissing"]),
    (aClass(["T1"], county: "丙县"), ["unknownCounty"]),
    (aClass(["T1"], timetable: Array(timetable.prefix(2))), ["tooFewHours.practice"]),
    (aClass(["T1"], timetable: timetable + [timetable[0]]), ["timetableWrong"]),
    (aClass(["T1"], end: "2021-06-02"), ["timetableWrong"]),
    (aClass(["T1"], end: "2021-11-16"), ["afterDeadline"]),
    (aClass(["T1"], end: "2021-05-01"), ["daysWrong"]),
    (aClass(["T1"], course: Course("钳工", .technician)), ["courseNotPlanned", "rosterWrong"]),
  ]

  @Test(arguments: wrongFilings)
  func `a filing that is incomplete or contradicts itself is refused`(
    filing: ClassFiling, codes: [String]
  ) throws {
    #expect(try enrolled().refusals(.fileClass(filing)) == codes)
  }

  @Test func `a trainee is in one class only, and a class has a number of its own`() throws {
    var scene = try enrolled()
    try scene.train(.fileClass(aClass(["T1"])))
    #expect(scene.refusals(.fileClass(aClass(["T1"], id: "C2"))) == ["rosterWrong"])
    #expect(scene.refusals(.fileClass(aClass(["T2"]))) == ["classNumberTaken"])
    #expect(scene["B1"].training.trainees["T1"]?.classID == "C1")
    #expect(scene["B1"].training.trainees["T1"]?.number == 1)
  }

  @Test func `a provider trains what it has filed`() throws {
    let variant = TrainingVariant(
      lines: .filedCourses, providerRange: RangeRule(.provider, .must("T-2.1")))
    var scene = try bases(variant)
    let plan = TrainingPlan(
      application: "B1", lines: [.init(trade: "焊工", level: .technician, heads: nil)], subtotal: 0)
    try scene.train(.setPlan(plan))
    try scene.train(.admitTrainee(anEntry("T1")))
    #expect(scene.refusals(.fileClass(aClass(["T1"]))) == [])
    let other = aClass(["T1"], course: Course("焊工", .seniorTechnician))
    #expect(scene.refusals(.fileClass(other)) == ["outsideFiledRange", "rosterWrong"])
  }

  @Test func `the city confirms only what the class's own county has stamped`() throws {
    var scene = try enrolled()
    try scene.train(.fileClass(aClass(["T1"])))
    let named = ClassNamed(application: "B1", id: "C1")
    #expect(scene.clauses(.confirmClass(named)) == ["T-5.3b"])
    #expect(scene.refusals(.stampClass(named), by: .county("乙县")) == ["otherCounty"])
    try scene.train(.stampClass(named), by: .county("甲县"))
    #expect(scene.refusals(.stampClass(named), by: .county("甲县")) == ["doneBefore"])
    try scene.train(.confirmClass(named))
    #expect(scene.refusals(.confirmClass(named)) == ["doneBefore"])
  }

  @Test func `the city files alone where no county stamps`() throws {
    var scene = try enrolled(TrainingVariant(countyStamp: false))
    try scene.train(.fileClass(aClass(["T1"])))
    let named = ClassNamed(application: "B1", id: "C1")
    #expect(scene.refusals(.stampClass(named), by: .county("甲县")) == ["noCountyStamp"])
    #expect(scene.refusals(.confirmClass(named)) == [])
  }

  @Test func `a change is filed before the lesson it concerns`() throws {
    var scene = try enrolled()
    try scene.train(.fileClass(aClass(["T1"])))
    let change = { (entry: TimetableLesson) in
      TrainingAct.amendClass(
        ClassAmended(
          application: "B1", id: "C1", lessons: [entry.taught(by: "丁")], reason: "教师生病"))
    }
    #expect(scene.at("2021-06-02").refusals(change(timetable[0])) == ["amendmentLate"])
    #expect(scene.at("2021-06-02").refusals(change(timetable[2])) == [])
    let dropped = ClassAmended(
      application: "B1", id: "C1", lessons: [], dropped: ["L3"], reason: "缩短")
    #expect(scene.refusals(.amendClass(dropped)) == ["tooFewHours.practice"])
    try scene.train(change(timetable[2]))
    #expect(scene["B1"].training.classes["C1"]?.timetable["L3"]?.lesson.teacher == "丁")
  }

  /// A confirmed class of T1 and T2 on its last day.
  private func running() throws -> (Scene, ClassFiling) {
    var scene = try enrolled()
    let filing = aClass(["T1", "T2"])
    let named = ClassNamed(application: "B1", id: "C1")
    try scene.train(.fileClass(filing))
    try scene.train(.stampClass(named), by: .county("甲县"))
    try scene.train(.confirmClass(named))
    scene.now = moment("2021-06-03")
    return (scene, filing)
  }

  @Test func `a lesson is recorded once, within the roster, and not in advance`() throws {
    var (scene, filing) = try running()
    let lesson = scene.held(timetable[0], in: filing)
    let beyond = scene.held(timetable[0], in: filing, signed: RosterNumbers([1, 3]))
    #expect(scene.refusals(.holdLesson(beyond)) == ["lessonWrong"])
    #expect(scene.at("2021-06-03").refusals(.holdLesson(lesson)) == [])
    try scene.train(.holdLesson(lesson))
    #expect(scene.refusals(.holdLesson(lesson)) == ["lessonRecorded"])
    let corrected = scene.held(
      timetable[0], in: filing, signed: RosterNumbers([2]), correction: "漏记")
    try scene.train(.holdLesson(corrected))
    #expect(scene["B1"].training.classes["C1"]?.lessonsInOrder == [corrected])
  }

  @Test func `a lesson of tomorrow was not held`() throws {
    let (scene, filing) = try running()
    let tomorrow = TimetableLesson(timetable[0].lesson, on: day("2021-06-04"))
    #expect(scene.refusals(.holdLesson(scene.held(tomorrow, in: filing))) == ["dayInFuture"])
  }

  @Test func `a class is closed with its hours, its evidence and its plan in order`() throws {
    let scene = try taught()
    let closing = try #require(scene["B1"].training.classes["C1"]?.closing)
    #expect(
      closing
        == ClassClosed(
          application: "B1", id: "C1", failing: nil, remarks: [],
          retainedUntil: day("2026-06-03")))
  }

  @Test func `everything that is missing keeps a class open`() throws {
    let (scene, _) = try running()
    #expect(
      Set(scene.refusals(.closeClass(ClassClosing(application: "B1", id: "C1")))) == [
        "tooFewHours.politics", "tooFewHours.theory", "tooFewHours.practice", "lessonNotHeld",
        "tooFewPhotos.opening", "tooFewSpotChecks",
      ])
  }

  @Test func `a teacher who was not filed is found`() throws {
    var (scene, filing) = try running()
    for entry in [timetable[0], timetable[1], timetable[2].taught(by: "生人")] {
      try scene.train(.holdLesson(scene.held(entry, in: filing)))
    }
    let photos = CeremonyHeld(
      application: "B1", id: "C1", ceremony: .opening, day: day("2021-06-01"), photos: 1)
    try scene.train(.holdCeremony(photos))
    try scene.train(.spotCheck(scene.visit(to: filing, announced: true)), by: .county("甲县"))
    let close = TrainingAct.closeClass(ClassClosing(application: "B1", id: "C1"))
    #expect(scene.refusals(close) == ["teacherChanged", "tooFewSpotChecks"])
    #expect(scene.clauses(close) == ["T-6.2.2", "T-6.2.5"])
  }

  @Test func `a class is neither closed before its end nor without the city's filing`() throws {
    var scene = try enrolled()
    try scene.train(.fileClass(aClass(["T1"])))
    let codes = scene.refusals(.closeClass(ClassClosing(application: "B1", id: "C1")))
    #expect(codes.prefix(2) == ["notConfirmed", "classRuns"])
  }

  @Test func `only the bureau fails a class, and nobody in it is paid for`() throws {
    var (scene, _) = try running()
    let failing = ClassClosing(application: "B1", id: "C1", failing: "未按计划开课")
    #expect(scene.refusals(.closeClass(failing), by: .applicant("B1")) == ["bureauDecides"])
    try scene.train(.closeClass(failing))
    let closed = try #require(scene["B1"].training.classes["C1"])
    #expect(!closed.isSound)
    #expect(closed.closing?.remarks.contains { $0.code == "lessonNotHeld" } == true)
    #expect(scene.refusals(.closeClass(failing)) == ["classClosed"])
  }

  @Test(arguments: [
    ("", []), ("1", [1]), ("1-3,5", [1, 2, 3, 5]), ("1,2,3", [1, 2, 3]), ("1-2,3-4", [1, 2, 3, 4]),
  ])
  func `numbers on a roster are read as runs`(text: String, numbers: [Int]) throws {
    let read = try #require(RosterNumbers(text))
    #expect(read == RosterNumbers(numbers))
    #expect(read.count == numbers.count)
    #expect((0...6).filter(read.contains) == numbers)
    #expect(RosterNumbers(read.description) == read)
  }

  @Test(arguments: ["0", "3-1", "2,1", "1,1", "1-3,2", "-1", "1-", "a", "1,,2", "10000", "1 - 2"])
  func `what is no ascending list of runs is not read`(text: String) {
    #expect(RosterNumbers(text) == nil)
  }
}
