import Messages
import Programmes
import Training
import WorkingDays

extension Matter {
  /// Everyone on a roster is enrolled here, for this course, and in no other class.
  func rosterReasons(_ filing: ClassFiling, _ base: Base) -> [Reason] {
    guard !filing.roster.isEmpty else {
      return [
        Reason(
          "rosterEmpty", subject: filing.id.text, Phrase("花名册为空", "the roster is empty"),
          remedy: Phrase("填写学员名单", "list the trainees"))
      ]
    }
    var seen: Set<EnrolmentID> = []
    return filing.roster.compactMap { id in
      let problem =
        seen.insert(id).inserted
        ? flaw(of: base.record.trainees[id], in: filing)
        : Phrase("在花名册中重复", "stands twice on the roster")
      return problem.map { problem in
        Reason(
          "rosterWrong", subject: "\(filing.id) \(id)", problem,
          remedy: Phrase("请更正花名册", "correct the roster"))
      }
    }
  }

  private func flaw(of trainee: TraineeRecord?, in filing: ClassFiling) -> Phrase? {
    guard let trainee else { return Phrase("未在本基地报名", "is not enrolled at this base") }
    if !trainee.isEnrolled { return Phrase("已退出", "has left") }
    if let other = trainee.classID {
      return Phrase("已编入班次\(other)", "is in the class \(other) already")
    }
    guard trainee.enrollee.course != filing.course else { return nil }
    let course = trainee.enrollee.course.name
    return Phrase(
      "报名的是\(course.chinese)；一个班次只有一个职业（工种）和一个等级",
      "is enrolled for \(course.english); a class has one trade and one level")
  }

  /// Lessons have names of their own, sensible hours, and days within the class.
  func timetableReasons(_ timetable: [TimetableLesson], in filing: ClassFiling) -> [Reason] {
    guard filing.start <= filing.end else {
      return [
        Reason(
          "daysWrong", subject: filing.id.text,
          Phrase("\(filing.start)开班，\(filing.end)结束，先后颠倒", "the class ends before it begins"),
          remedy: Phrase("请核对日期", "check the days"))
      ]
    }
    var seen: Set<LessonID> = []
    return timetable.flatMap { entry -> [Reason] in
      let lesson = entry.lesson
      var flaws: [Phrase] = []
      if !seen.insert(lesson.id).inserted {
        flaws.append(Phrase("课次编号重复", "the number stands twice"))
      }
      if !(1...24).contains(lesson.hours) {
        flaws.append(
          Phrase("课时为\(lesson.hours)，应为1至24", "\(lesson.hours) hours; 1 to 24 are possible"))
      }
      if !(filing.start...filing.end).contains(entry.day) {
        flaws.append(
          Phrase("\(entry.day)不在开班期间", "\(entry.day) is outside the days of the class"))
      }
      return flaws.map { flaw in
        Reason(
          "timetableWrong", subject: "\(filing.id) \(lesson.id)", flaw,
          remedy: Phrase("请更正课程表", "correct the timetable"))
      }
    }
  }

  /// What the floors say about the hours of a list of lessons.
  func hours(of lessons: [Lesson], _ filing: ClassFiling, _ base: Base) -> [Finding] {
    func sum(_ part: LessonPart) -> Int {
      lessons.filter { $0.part == part }.map(\.hours).reduce(0, +)
    }
    let hours = Hours(
      politics: sum(.politics), theory: sum(.theory), practice: sum(.practice))
    guard let hours, let level = base.rules.level(filing.course.level) else { return [] }
    return level.hours.findings(on: hours, filing.id.text)
  }

  /// The county reviews and stamps the filing of a class of its own (县级审查盖章).
  func stamp(_ named: ClassNamed) throws(Refusal) -> [TrainingEvent] {
    let base = try qualifiedBase(named.application)
    let open = try openClass(named.id, of: base)
    guard base.rules.classes.countyStamp != nil else {
      throw Refusal(
        Reason(
          "noCountyStamp", subject: named.id.text,
          Phrase("本项目的开班备案不经县级审查", "the counties stamp nothing under this programme"),
          remedy: Phrase("由市级直接备案", "the city files it")))
    }
    try checkCounty(of: open)
    guard open.stamped == nil else { throw doneBefore(open) }
    return [.classStamped(named)]
  }

  /// The city checks the filing again and files it; nothing lies before it that a county has not stamped.
  func confirm(_ named: ClassNamed) throws(Refusal) -> [TrainingEvent] {
    let base = try qualifiedBase(named.application)
    let open = try openClass(named.id, of: base)
    if let stamp = base.rules.classes.countyStamp, open.stamped == nil {
      throw Refusal(
        Reason(
          "notStamped", clause: stamp.basis.clause, subject: named.id.text,
          Phrase("县（市、区）人社局尚未审查盖章", "the county has not reviewed and stamped it"),
          remedy: Phrase("先由县级审查盖章，再报市级", "have the county stamp it first")))
    }
    guard open.confirmed == nil else { throw doneBefore(open) }
    return [.classConfirmed(named)]
  }

  /// Only inspectors and reviewers of the class's own county act for it.
  func checkCounty(of open: TrainingClass) throws(Refusal) {
    guard actor.role == .countyReviewer else { return }
    let office = open.filing.county.flatMap { programme.routing.county($0)?.office.chinese }
    guard office == nil || office != person?.office else { return }
    throw Refusal(
      Reason(
        "otherCounty", clause: programme.routing.basis.clause, subject: open.id.text,
        Phrase("该班次不属于本县（市、区）", "the class belongs to another county"),
        remedy: Phrase("由\(office ?? "市级")办理", "to be done by \(office ?? "the city")")))
  }

  private func doneBefore(_ open: TrainingClass) -> Refusal {
    Refusal(
      Reason(
        "doneBefore", subject: open.id.text, Phrase("已经办理", "it was done before"),
        remedy: Phrase("无需再办", "nothing is to be done")))
  }

  /// A class of a base that is not closed yet.
  func openClass(_ id: ClassID, of base: Base) throws(Refusal) -> TrainingClass {
    guard let found = base.record.classes[id] else {
      throw Refusal(
        Reason(
          "unknownClass", subject: id.text, Phrase("本基地没有这个班次", "the base has no such class"),
          remedy: Phrase("请核对班次编号", "check the number")))
    }
    guard found.closing == nil else {
      throw Refusal(
        Reason(
          "classClosed", subject: id.text, Phrase("该班次已结班", "the class is closed"),
          remedy: Phrase("已结班的班次不能再登记", "nothing more is recorded for it")))
    }
    return found
  }
}
