import Messages
import Programmes
import Training
import WorkingDays

extension Matter {
  /// Files a class: one course, a roster, a timetable and the whole package.
  func file(_ filing: ClassFiling) throws(Refusal) -> [TrainingEvent] {
    let base = try qualifiedBase(filing.application)
    guard base.record.plan != nil else { throw Refusal(noPlan(base)) }
    var reasons = classNumberReasons(filing) + countyReasons(filing, base)
    reasons += targetReasons(base)
    reasons += planReasons(filing, base) + rosterReasons(filing, base)
    reasons += timetableReasons(filing.timetable, in: filing)
    reasons +=
      base.rules.classes.filing.gaps(
        in: filing.parts, trainees: filing.roster.count, filing.id.text
      ).blocking
    reasons += hours(of: filing.timetable.map(\.lesson), filing, base).blocking
    if let late = try finding(of: .trainingEnd, on: filing.end, filing.id.text, base.rules) {
      reasons += [late].blocking
    }
    if !reasons.isEmpty { throw Refusal(reasons) }
    return [.classFiled(filing)]
  }

  /// Files a change of the timetable before the lessons concerned are given.
  func amend(_ amendment: ClassAmended) throws(Refusal) -> [TrainingEvent] {
    let base = try base(amendment.application)
    let open = try openClass(amendment.id, of: base)
    try require(amendment.reason, Phrase("变更理由", "reason for the change"))
    let touched = amendment.lessons.map(\.lesson.id) + amendment.dropped
    var reasons = touched.filter { open.lessons[$0] != nil }.map { lesson in
      Reason(
        "lessonHeld", subject: "\(open.id) \(lesson)",
        Phrase("该课已上，不能再变更", "the lesson was given and cannot be changed"),
        remedy: Phrase("变更须在上课前备案", "a change is filed before the lesson"))
    }
    reasons += tooLate(amendment, open)
    var changed = open
    changed.amend(amendment)
    let timetable = changed.timetableInOrder
    reasons += timetableReasons(timetable, in: open.filing)
    reasons += hours(of: timetable.map(\.lesson), open.filing, base).blocking
    if !reasons.isEmpty { throw Refusal(reasons) }
    return [.classAmended(amendment)]
  }

  private func tooLate(_ amendment: ClassAmended, _ open: TrainingClass) -> [Reason] {
    let before = amendment.lessons.map(\.lesson.id) + amendment.dropped
    let days = before.compactMap { open.timetable[$0]?.day } + amendment.lessons.map(\.day)
    guard let first = days.min(), first < today else { return [] }
    return [
      Reason(
        "amendmentLate", subject: open.id.text,
        Phrase("变更涉及\(first)的课，已过上课日", "the change concerns a lesson of \(first), which is past"),
        remedy: Phrase("变更须在上课前备案", "a change is filed before the lesson"))
    ]
  }

  private func classNumberReasons(_ filing: ClassFiling) -> [Reason] {
    guard let base = call.classes[filing.id] else { return [] }
    return [
      Reason(
        "classNumberTaken", subject: filing.id.text,
        Phrase("班次编号已被使用（\(base)）", "the number is taken (\(base))"),
        remedy: Phrase("换一个班次编号", "choose another number"))
    ]
  }

  /// A county is named where one is asked for, and it is one of the city's.
  private func countyReasons(_ filing: ClassFiling, _ base: Base) -> [Reason] {
    let record = TrainingClass(filing, filed: command.at).record
    let asked = base.rules.classes.delivery.filter { $0.check == .countyNamed }
    let stamp = base.rules.classes.countyStamp.map { DeliveryRule(.countyNamed, $0) }
    guard let county = filing.county else {
      return (asked.isEmpty ? [stamp].compactMap(\.self) : asked)
        .flatMap { $0.findings(on: record) }.blocking
    }
    guard programme.routing.county(county) == nil else { return [] }
    return [
      Reason(
        "unknownCounty", clause: programme.routing.basis.clause, subject: filing.id.text,
        Phrase("没有“\(county)”这个县（市、区）", "there is no county “\(county)”"),
        remedy: Phrase(
          "可填：\(programme.routing.counties.map { Phrase(same: $0.id.text) }.joined.chinese)",
          "choose from: \(programme.routing.counties.map { Phrase(same: $0.id.text) }.joined.english)"
        ))
    ]
  }

  /// A class belongs to the plan and, where that is asked, to what the provider has filed.
  private func planReasons(_ filing: ClassFiling, _ base: Base) -> [Reason] {
    if let range = base.rules.classes.providerRange {
      return [range.finding(on: filing.course, in: base.courses, filing.id.text)]
        .compactMap(\.self).blocking
    }
    guard base.record.plan?.covers(filing.course) == false else { return [] }
    return [
      Reason(
        "courseNotPlanned", clause: base.rules.plan.basis.clause, subject: filing.id.text,
        Phrase(
          "计划中没有\(filing.course.name.chinese)", "\(filing.course.name.english) is not planned"),
        remedy: Phrase("按计划所列的职业（工种）和等级开班", "train what is planned"))
    ]
  }
}
