import Messages
import Programmes
import Training
import WorkingDays

extension Matter {
  /// Records how a trainee ended; what is still missing for payment is recorded with it.
  func record(_ result: TraineeResult) throws(Refusal) -> [TrainingEvent] {
    let base = try base(result.application)
    let trainee = try trainee(result.enrolment, of: base)
    try checkNotSettled(base)
    let reasons =
      classReasons(trainee, base) + changeReasons(result, trainee) + numberReasons(result, base)
    if !reasons.isEmpty { throw Refusal(reasons) }
    for day in [result.evaluated, result.appraised].compactMap(\.self) {
      try checkNotLater(day, result.enrolment.text)
    }
    let findings = base.rules.results.findings(on: result.result(in: trainee.enrollee.course))
    let late = try lateness(of: result, base)
    return [.resultRecorded(ResultRecorded(result, remarks: (findings + late).remarks))]
  }

  /// Nothing that counts for money changes once a base is settled.
  func checkNotSettled(_ base: Base) throws(Refusal) {
    guard let settlement = base.record.settlement else { return }
    throw Refusal(
      Reason(
        "baseSettled", clause: programme.clause(of: .settlement), subject: base.subject,
        Phrase("该基地已结算（\(settlement.document)）", "the base is settled (\(settlement.document))"),
        remedy: Phrase("结算后不再变更", "nothing changes after the settlement")))
  }

  private func classReasons(_ trainee: TraineeRecord, _ base: Base) -> [Reason] {
    guard let id = trainee.classID, let found = base.record.classes[id] else {
      return [
        Reason(
          "notInClass", subject: trainee.id.text, Phrase("该学员未编入班次", "the trainee is in no class"),
          remedy: Phrase("先备案开班", "file a class first"))
      ]
    }
    guard today < found.filing.end else { return [] }
    return [
      Reason(
        "classRuns", subject: trainee.id.text,
        Phrase("班次\(id)至\(found.filing.end)结束", "the class \(id) runs until \(found.filing.end)"),
        remedy: Phrase("培训结束后登记考核结果", "record the result after that day"))
    ]
  }

  /// Papers may come later; another outcome needs a reason.
  private func changeReasons(_ result: TraineeResult, _ trainee: TraineeRecord) -> [Reason] {
    guard let before = trainee.recorded?.result, before.isPassed != result.isPassed,
      (result.correction ?? "").allSatisfy(\.isWhitespace)
    else { return [] }
    return [
      Reason(
        "reasonRequired", subject: trainee.id.text,
        Phrase("考核结论已登记，未填写更正理由", "an outcome is recorded; no reason for the change is given"),
        remedy: Phrase("填写更正理由", "give the reason"))
    ]
  }

  /// One certificate is one person's; a number that stands twice is a mistake or worse.
  private func numberReasons(_ result: TraineeResult, _ base: Base) -> [Reason] {
    var seen: Set<TrainingRegister.CertificateKey> = []
    let own = TrainingRegister.Holder(call: call.id, enrolment: result.enrolment)
    return result.certificates.compactMap(TrainingRegister.CertificateKey.init).filter { key in
      let holder = register.certificates[key]
      return !seen.insert(key).inserted || (holder != nil && holder != own)
    }.map { key in
      Reason(
        "certificateTaken", clause: base.rules.results.certificates?.basis.clause,
        subject: result.enrolment.text,
        Phrase("证书编号 \(key.number) 已登记", "the certificate \(key.number) is recorded already"),
        remedy: Phrase("请核对证书编号", "check the number of the certificate"))
    }
  }

  private func lateness(of result: TraineeResult, _ base: Base) throws(Refusal) -> [Finding] {
    let subject = result.enrolment.text
    var findings: [Finding?] = []
    let days = [(Milestone.evaluation, result.evaluated), (.appraisal, result.appraised)]
    for (milestone, day) in days {
      guard let day else { continue }
      findings.append(try finding(of: milestone, on: day, subject, base.rules))
      findings.append(base.rules.timetable.windows[milestone]?.finding(at: day.start, subject))
    }
    return findings.compactMap(\.self)
  }
}

extension Base {
  /// Whether a trainee's pass counts for money: a sound class, and every paper that the rules ask for.
  func isPayable(_ trainee: TraineeRecord) -> Bool {
    guard trainee.hasPassed, let result = trainee.result, let id = trainee.classID,
      record.classes[id]?.isSound == true
    else { return false }
    return rules.results.isPayable(result)
  }
}

extension [ResultRule] {
  /// The rule that asks for certificates; nil where none does.
  fileprivate var certificates: Term? {
    first { rule in
      if case .certificates = rule.check { true } else { false }
    }?.term
  }
}
