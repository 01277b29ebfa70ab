import Messages
import Programmes
import Training
import WorkingDays

extension Matter {
  /// Enrolments of the same person that stand in the way, in this and every other call.
  func earlierEnrolments(_ enrollee: Enrollee, _ base: Base) -> [Finding] {
    guard let rule = base.rules.enrolment.oneCertificate,
      let earlier = register.enrolments[enrollee.person], !earlier.isEmpty
    else { return [] }
    let asked = Enrolment(
      enrollee.subject, person: enrollee.person, year: today.year, course: enrollee.course,
      provider: ProviderID(base.subject))
    let clash = rule.findings(on: earlier.map { $0.enrolment(of: enrollee.person) } + [asked])
      .filter { $0.reason.subject == enrollee.subject }
    if !clash.isEmpty { return clash }
    return earlier.filter { $0.course == enrollee.course }.prefix(1).map { before in
      Finding(
        rule.term.force == .must ? .blocking : .warning, basis: rule.term.basis,
        Reason(
          "courseTakenBefore", clause: rule.term.basis.clause, subject: enrollee.subject,
          Phrase(
            "\(before.year)年度已在\(before.unit)报名同一职业（工种）和等级（\(before.enrolment)）",
            "was enrolled in the same course in \(before.year) at \(before.unit) "
              + "(\(before.enrolment))"),
          remedy: Phrase("同一职业（工种）和等级只补贴一次", "one trade and level is paid for once")))
    }
  }

  /// What the plan says about one more head; only a limit that binds stands in the way.
  func planFindings(_ enrollee: Enrollee, _ base: Base) -> [Finding] {
    guard let tolerance = base.rules.plan.tolerance, let plan = base.record.plan else { return [] }
    let (level, heads) = (enrollee.course.level, base.record.heads)
    let finding =
      switch tolerance.per {
      case .base:
        tolerance.finding(
          heads: heads.values.reduce(1, +), planned: plan.heads, base.subject)
      case .level:
        tolerance.finding(
          heads: heads[level, default: 0] + 1, planned: plan.heads(at: level),
          "\(base.subject) \(level.name.chinese)")
      }
    return [finding].compactMap(\.self)
  }

  /// A base whose credit is below standard enrols nobody.
  func credit(_ base: Base) -> [Reason] {
    guard base.record.isBelowStandard(.credit) else { return [] }
    let clause = base.rules.supervision?.exit(on: .lowCredit)?.basis.clause
    return [
      Reason(
        "creditBelowStandard", clause: clause, subject: base.subject,
        Phrase("信用评价不达标，停止招生", "the credit rating is below standard; enrolment is closed"),
        remedy: Phrase("信用恢复后再招生", "enrol again once the rating meets the standard"))
    ]
  }

  /// The number of an enrolment is its own in the whole call, and a person has a record and a digest.
  func numberReasons(_ enrollee: Enrollee) -> [Reason] {
    var reasons: [Reason] = []
    if let base = call.trainees[enrollee.enrolment] {
      reasons.append(
        Reason(
          "enrolmentNumberTaken", subject: enrollee.subject,
          Phrase("报名编号已被使用（\(base)）", "the number is taken (\(base))"),
          remedy: Phrase("换一个报名编号", "choose another number")))
    }
    if enrollee.person.text.isEmpty || enrollee.record.isEmpty || enrollee.employer.isEmpty {
      reasons.append(
        Reason(
          "personIncomplete", subject: enrollee.subject,
          Phrase("缺少人员标识、个人资料或所在单位", "the person's key, record or employer is missing"),
          remedy: Phrase("补齐后再报名", "complete them first")))
    }
    return reasons
  }

  /// A base trains what its plan names.
  func courseReasons(_ enrollee: Enrollee, _ base: Base) -> [Reason] {
    guard let plan = base.record.plan else { return [noPlan(base)] }
    guard !plan.covers(enrollee.course) else { return [] }
    let course = enrollee.course.name
    return [
      Reason(
        "courseNotPlanned", clause: base.rules.plan.basis.clause, subject: enrollee.subject,
        Phrase(
          "\(base.subject)的计划中没有\(course.chinese)",
          "\(course.english) is not in the plan of \(base.subject)"),
        remedy: Phrase(
          "可报：\(plan.lines.map(\.name).joined.chinese)",
          "planned are: \(plan.lines.map(\.name).joined.english)"))
    ]
  }

  /// Without a plan nothing begins.
  func noPlan(_ base: Base) -> Reason {
    Reason(
      "planMissing", clause: base.rules.plan.basis.clause, subject: base.subject,
      Phrase("尚未下达培训计划", "no plan is set"),
      remedy: Phrase("先下达计划", "set the plan first"))
  }
}

extension TrainingRegister.Enrolled {
  fileprivate func enrolment(of person: TraineeID) -> Enrolment {
    Enrolment(
      self.enrolment.text, person: person, year: year, course: course,
      provider: ProviderID(unit))
  }
}
