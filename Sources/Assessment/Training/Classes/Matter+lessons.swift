import Messages
import Programmes
import Training
import WorkingDays

extension Matter {
  /// Records a lesson as it was given; whether it was what was filed is found when the class is closed.
  func hold(_ held: LessonHeld) throws(Refusal) -> [TrainingEvent] {
    let base = try base(held.application)
    let open = try openClass(held.id, of: base)
    let subject = "\(held.id) \(held.lesson.id)"
    try checkNotLater(held.day, subject)
    let reasons = lessonFlaws(held, open).map { flaw in
      Reason(
        "lessonWrong", subject: subject, flaw,
        remedy: Phrase("请核对签到簿和教学记录", "check the sheet and the teaching record"))
    }
    if !reasons.isEmpty { throw Refusal(reasons) }
    if open.lessons[held.lesson.id] != nil, (held.correction ?? "").allSatisfy(\.isWhitespace) {
      throw Refusal(
        Reason(
          "lessonRecorded", subject: subject,
          Phrase("该课已登记，未填写更正理由", "the lesson is recorded; no reason for a correction is given"),
          remedy: Phrase("确需更正的，填写更正理由", "give the reason if it has to be corrected")))
    }
    return [.lessonHeld(held)]
  }

  private func lessonFlaws(_ held: LessonHeld, _ open: TrainingClass) -> [Phrase] {
    var flaws: [Phrase] = []
    let heads = open.filing.roster.count
    if let last = held.signed.last, last > heads {
      flaws.append(
        Phrase("签到序号\(last)超出花名册（\(heads)人）", "number \(last) is not on the roster of \(heads)"))
    }
    if !(1...24).contains(held.lesson.hours) {
      flaws.append(
        Phrase(
          "课时为\(held.lesson.hours)，应为1至24", "\(held.lesson.hours) hours; 1 to 24 are possible"))
    }
    if !(0...10_000).contains(held.footageItems) || !(0...10_000).contains(held.footageMinutes) {
      flaws.append(Phrase("影像数量应为0至10000", "footage lies between 0 and 10,000"))
    }
    return flaws
  }

  /// Records a ceremony.
  func hold(_ ceremony: CeremonyHeld) throws(Refusal) -> [TrainingEvent] {
    let base = try base(ceremony.application)
    _ = try openClass(ceremony.id, of: base)
    try checkNotLater(ceremony.day, ceremony.id.text)
    guard (0...10_000).contains(ceremony.photos) else {
      throw Refusal(
        Reason(
          "photosWrong", subject: ceremony.id.text,
          Phrase("照片数量应为0至10000", "pictures lie between 0 and 10,000"),
          remedy: Phrase("请核对照片数量", "check the number")))
    }
    return [.ceremonyHeld(ceremony)]
  }

  /// Records a visit of inspectors.
  func spotCheck(_ check: ClassSpotChecked) throws(Refusal) -> [TrainingEvent] {
    let (application, _) = try awardedApplication(check.application)
    let base = try base(application.id)
    let open = try openClass(check.id, of: base)
    try checkCounty(of: open)
    try checkNotLater(check.day, check.id.text)
    try require(check.found, Phrase("抽查情况", "findings"))
    guard (0...open.filing.roster.count).contains(check.present) else {
      throw Refusal(
        Reason(
          "presentWrong", subject: check.id.text,
          Phrase(
            "出勤\(check.present)人，花名册\(open.filing.roster.count)人",
            "\(check.present) present, \(open.filing.roster.count) on the roster"),
          remedy: Phrase("请核对出勤人数", "check the number")))
    }
    return [.classSpotChecked(check)]
  }

  /// Closes a class whose hours, evidence and plan are in order, or one that has failed for good.
  func close(_ closing: ClassClosing) throws(Refusal) -> [TrainingEvent] {
    let base = try base(closing.application)
    let open = try openClass(closing.id, of: base)
    let findings = try closingFindings(open, base)
    let blocking = early(open) + findings.hard.blocking
    if let reason = closing.failing {
      try checkFailing(closing, reason)
    } else if !blocking.isEmpty {
      throw Refusal(blocking)
    }
    return [
      .classClosed(
        ClassClosed(
          application: closing.application, id: closing.id, failing: closing.failing,
          remarks: (findings.hard + findings.late).remarks,
          retainedUntil: base.rules.archive.kept(from: lastDay(of: open))))
    ]
  }

  /// What the rules say about a class; lateness is recorded and left to the authority.
  private func closingFindings(
    _ open: TrainingClass, _ base: Base
  ) throws(Refusal) -> (hard: [Finding], late: [Finding]) {
    let lessons = open.lessonsInOrder.map(\.lesson)
    let late = try finding(
      of: .trainingEnd, on: lastDay(of: open), open.id.text, base.rules)
    return (
      hours(of: lessons, open.filing, base) + base.rules.classes.findings(on: open.record),
      [late].compactMap(\.self)
    )
  }

  private func lastDay(of open: TrainingClass) -> Day {
    open.lessons.values.map(\.day).reduce(open.filing.end, max)
  }

  private func early(_ open: TrainingClass) -> [Reason] {
    var reasons: [Reason] = []
    if open.confirmed == nil {
      reasons.append(
        Reason(
          "notConfirmed", clause: programme.clause(of: .training), subject: open.id.text,
          Phrase("开班备案未经市级确认", "the filing was not confirmed by the city"),
          remedy: Phrase("先办理备案确认", "have the filing confirmed first")))
    }
    if today < open.filing.end {
      reasons.append(
        Reason(
          "classRuns", subject: open.id.text,
          Phrase("班次至\(open.filing.end)结束", "the class runs until \(open.filing.end)"),
          remedy: Phrase("结束后办理结班", "close it after that day")))
    }
    return reasons
  }

  private func checkFailing(_ closing: ClassClosing, _ reason: String) throws(Refusal) {
    try require(reason, Phrase("不合格结班的理由", "reason for failing the class"))
    guard actor.role != .cityBureau else { return }
    throw Refusal(
      Reason(
        "bureauDecides", subject: closing.id.text,
        Phrase("班次不合格由市人社局决定", "only the city bureau fails a class"),
        remedy: Phrase("请整改后结班，或报市人社局", "put things right, or ask the bureau")))
  }
}
