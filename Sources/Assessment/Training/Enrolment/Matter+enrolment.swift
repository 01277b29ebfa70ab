import Messages
import Programmes
import Training
import WorkingDays

extension Matter {
  /// Approves one case that a base has reported (一事一议).
  func approve(_ approval: ExceptionApproved) throws(Refusal) -> [TrainingEvent] {
    let base = try qualifiedBase(approval.application)
    try require(approval.document, Phrase("批复文号", "number of the document"))
    try require(approval.reason, Phrase("批准理由", "reason"))
    guard base.exception(for: approval.person, approval.course) == nil else {
      throw Refusal(
        Reason(
          "approvedBefore", subject: base.subject,
          Phrase("该人员已获批准", "the case was approved before"),
          remedy: Phrase("无需再批", "nothing is to be done")))
    }
    return [.exceptionApproved(approval)]
  }

  /// Admits a person by the first open route, or says everything that stands in the way.
  func admit(_ entry: TraineeEntry) throws(Refusal) -> [TrainingEvent] {
    let enrollee = entry.enrollee
    let base = try qualifiedBase(enrollee.application)
    var findings = try windowFindings(enrollee, base)
    findings += [
      base.rules.enrolment.finding(onSignOff: enrollee.isSignedByEmployer, enrollee.subject)
    ].compactMap(\.self)
    findings += base.rules.enrolment.roster.flatMap { $0.findings(on: entry.row) }
    let admission = base.rules.enrolment.entry.admission(of: trainee(enrollee, base))
    var route: EntryRoute?
    switch admission {
    case .admitted(let open, let notes):
      route = open
      findings += notes
    case .refused(let shortfalls): findings += shortfalls
    }
    findings += base.rules.enrolment.papers.gaps(
      in: enrollee.parts, route: route?.id, enrollee.subject)
    findings += earlierEnrolments(enrollee, base) + planFindings(enrollee, base)
    let reasons =
      credit(base) + numberReasons(enrollee) + courseReasons(enrollee, base) + findings.blocking
    guard reasons.isEmpty, let route else { throw Refusal(reasons) }
    return [
      .traineeAdmitted(
        TraineeAdmitted(
          enrollee: enrollee, route: route.id, clause: route.basis.clause,
          remarks: findings.remarks))
    ]
  }

  /// Records that a person leaves before there is a result.
  func withdraw(_ leaving: TraineeLeft) throws(Refusal) -> [TrainingEvent] {
    let base = try base(leaving.application)
    let trainee = try trainee(leaving.enrolment, of: base)
    try require(leaving.note, Phrase("退出说明", "explanation"))
    guard trainee.recorded == nil else {
      throw Refusal(
        Reason(
          "resultRecorded", subject: leaving.enrolment.text,
          Phrase("已登记考核结果，不能退出", "a result is recorded; the person cannot leave"),
          remedy: Phrase("如有错误，请更正考核结果", "correct the result if it is wrong")))
    }
    return [.traineeLeft(leaving)]
  }

  /// A trainee of a base who has not left.
  func trainee(_ id: EnrolmentID, of base: Base) throws(Refusal) -> TraineeRecord {
    guard let trainee = base.record.trainees[id] else {
      throw Refusal(
        Reason(
          "unknownTrainee", subject: id.text,
          Phrase("本基地没有这个报名编号", "the base has no such enrolment"),
          remedy: Phrase("请核对报名编号", "check the number")))
    }
    if let leaving = trainee.leaving {
      throw Refusal(
        Reason(
          "traineeLeft", subject: id.text,
          Phrase("该学员已退出：\(leaving.note)", "the trainee has left: \(leaving.note)"),
          remedy: Phrase("无需再办", "nothing is to be done")))
    }
    return trainee
  }

  private func windowFindings(_ enrollee: Enrollee, _ base: Base) throws(Refusal) -> [Finding] {
    let window = base.rules.timetable.windows[.enrolment]?.finding(
      at: command.at, enrollee.subject)
    let late = try finding(of: .enrolment, on: today, enrollee.subject, base.rules)
    return [window, late].compactMap(\.self)
  }

  /// The person as the rules of entry look at it; only the bureau itself can say that it approved.
  private func trainee(_ enrollee: Enrollee, _ base: Base) -> Trainee {
    var attestations = enrollee.background.attestations
    attestations.remove(.bureauApproval)
    if base.exception(for: enrollee.person, enrollee.course) != nil {
      attestations.insert(.bureauApproval)
    }
    let background = enrollee.background
    return Trainee(
      enrollee.subject, categories: Set(enrollee.categories), course: enrollee.course,
      background: Background(
        certificates: background.certificates, employments: background.employments,
        title: background.title, attestations: attestations),
      employerRange: Set(enrollee.employerRange))
  }
}

extension Enrollee {
  /// How messages name the person.
  var subject: String { enrolment.text }
}

extension Base {
  /// The approval of a person's case.
  func exception(for person: TraineeID, _ course: Course) -> ExceptionApproved? {
    record.exceptions.first { $0.person == person && $0.course == course }
  }
}
