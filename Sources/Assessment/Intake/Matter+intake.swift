import Messages
import Programmes
import WorkingDays

extension Matter {
  /// Takes a version of an application in, or says everything that speaks against it (JC-1, JC-2, JC-4.1).
  func submit(_ submission: Submission) throws(Refusal) -> [Event] {
    var reasons = windowReasons(submission) + kindReasons(submission) + routeReasons(submission)
    reasons += ownerReasons(submission) + standingReasons(submission) + barReasons(on: submission)
    reasons += completenessReasons(submission)
    if !reasons.isEmpty { throw Refusal(reasons) }
    return [.applicationSubmitted(submission)] + copiesMissing(submission)
  }

  /// Lets a unit leave at any stage before it holds an award.
  func withdraw(_ withdrawal: Withdrawal) throws(Refusal) -> [Event] {
    let application = try application(withdrawal.application)
    try require(withdrawal.reason, Phrase("撤回理由", "reason for the withdrawal"))
    try checkOwner(of: application)
    switch application.progress {
    case .inProgress where application.award != nil:
      throw Refusal(
        Reason(
          "alreadyAwarded", subject: application.id.text,
          Phrase("单位已授牌，不能撤回申报", "the unit holds the award; it cannot withdraw"),
          remedy: Phrase("按验收和追缴程序办理", "use acceptance and clawback instead")))
    case .inProgress, .returned:
      let vacated = application.isListed ? try promotion(replacing: application.id) : []
      return [.applicationWithdrawn(withdrawal)] + vacated
    case .rejected, .withdrawn, .removed:
      throw Refusal(
        Reason(
          "notInProgress", subject: application.id.text, application.progress.phrase,
          remedy: Phrase("该申报已终止，无需撤回", "the application has ended; nothing to withdraw")))
    }
  }

  private func windowReasons(_ submission: Submission) -> [Reason] {
    let window = programme.intake
    let id = submission.application.text
    let span = Phrase(
      "\(window.opens.longForm.chinese)至\(window.lastDay.longForm.chinese)（含当日）",
      "\(window.opens.longForm.english) to \(window.lastDay.longForm.english), both included")
    if command.at >= window.deadline {
      return [
        Reason(
          "afterDeadline", clause: programme.clause(of: .intake), subject: id,
          Phrase(
            "\(command.at.longForm.chinese)收到，已过申报截止时间",
            "received on \(command.at.longForm.english), after the deadline"),
          remedy: Phrase("申报时间为\(span.chinese)，逾期不受理", "the window was \(span.english)"))
      ]
    }
    if command.at < window.opens.start {
      return [
        Reason(
          "beforeOpening", clause: programme.clause(of: .intake), subject: id,
          Phrase("申报尚未开始", "applications are not open yet"),
          remedy: Phrase("申报时间为\(span.chinese)", "the window is \(span.english)"))
      ]
    }
    return []
  }

  private func kindReasons(_ submission: Submission) -> [Reason] {
    let applicants = programme.applicants
    if applicants.kind(submission.kind) != nil { return [] }
    if applicants.othersWithReason, submission.kindReason.map({ !$0.isEmpty }) ?? false {
      return []
    }
    let kinds = applicants.kinds.map(\.name).joined
    let other =
      applicants.othersWithReason
      ? Phrase("；其他单位须登记认定理由", "; any other needs a recorded reason") : Phrase("", "")
    return [
      Reason(
        "kindNotAdmitted", clause: applicants.basis.clause, subject: submission.application.text,
        Phrase("申报主体类型「\(submission.kind)」不在范围内", "“\(submission.kind)” is no kind of applicant"),
        remedy: Phrase(
          "可申报类型：\(kinds.chinese)\(other.chinese)", "kinds: \(kinds.english)\(other.english)"))
    ]
  }

  private func routeReasons(_ submission: Submission) -> [Reason] {
    switch submission.affiliation {
    case .county(let county) where programme.routing.county(county) == nil:
      let counties = programme.routing.counties.map { Phrase(same: $0.id.text) }.joined
      return [
        Reason(
          "unknownCounty", clause: programme.routing.basis.clause,
          subject: submission.application.text,
          Phrase("没有「\(county)」的初审单位", "no office reviews units of “\(county)”"),
          remedy: Phrase("填写其中之一：\(counties.chinese)", "give one of: \(counties.english)"))
      ]
    case .municipal where !programme.routing.supervisingUnits:
      return [
        Reason(
          "noSupervisingUnits", clause: programme.routing.basis.clause,
          subject: submission.application.text,
          Phrase("本项目不由主管单位初审", "this programme has no review by supervising units"),
          remedy: Phrase("填写单位所在县（市、区）", "give the unit's county"))
      ]
    case .county, .municipal: return []
    }
  }

  private func ownerReasons(_ submission: Submission) -> [Reason] {
    isOwn(submission) ? [] : [notYours(submission.application)]
  }

  /// A first version needs a new number; a later one must follow a return and come from the same unit.
  private func standingReasons(_ submission: Submission) -> [Reason] {
    let id = submission.application.text
    let twin = (call.units[submission.creditCode] ?? []).lazy.compactMap { call.applications[$0] }
      .first {
        $0.submission.creditCode == submission.creditCode && $0.id != submission.application
          && $0.progress.isAlive
      }
    if let twin {
      return [
        Reason(
          "unitAppliesTwice", subject: id,
          Phrase("同一单位已申报：\(twin.id)", "the unit has applied already: \(twin.id)"),
          remedy: Phrase("每单位限报一项；先撤回另一申报", "one application a unit; withdraw the other"))
      ]
    }
    guard let earlier = call.applications[submission.application] else { return [] }
    guard earlier.submission.creditCode == submission.creditCode else {
      return [
        Reason(
          "numberTaken", subject: id,
          Phrase("申报编号已属于另一单位", "the number belongs to another unit"),
          remedy: Phrase("核对申报编号", "check the application number"))
      ]
    }
    if case .returned = earlier.progress { return [] }
    return [
      Reason(
        "notReturned", subject: id,
        Phrase("申报已受理，未退回补正", "the application is in and was not returned"),
        remedy: Phrase("须先退回，才能重新提交", "only a returned application is handed in again"))
    ]
  }

  /// Documents that are due with the application, and conditions whose failing means incomplete.
  private func completenessReasons(_ submission: Submission) -> [Reason] {
    let documents = programme.documents.filter {
      $0.due == .submission && $0.scope.includes(submission.kind)
        && !submission.documents.contains($0.id)
    }
    return documents.map { document in
      Reason(
        "documentMissing", clause: document.basis.clause, subject: submission.application.text,
        Phrase("缺少材料：\(document.name.chinese)", "missing: \(document.name.english)"),
        remedy: Phrase("附上该材料后提交", "attach it and submit again"))
    } + conditionReasons(submission.facts(under: programme), submission, failing: .incomplete)
  }

  /// The paper file is in but short of copies: it counts as received and goes back (JC-2.1.1).
  private func copiesMissing(_ submission: Submission) -> [Event] {
    let needed = programme.intake.copies
    guard submission.copies < needed, let clause = programme.clause(of: .intake) else { return [] }
    let opinion = "纸质材料应为\(needed)份，实收\(submission.copies)份"
    return [
      .applicationReviewed(
        Review(
          application: submission.application, stage: stage.id, office: actor.role,
          decision: .return, opinion: opinion, clauses: [clause]))
    ]
  }
}

extension Matter {
  /// The reasons of the conditions that fail with this consequence.
  func conditionReasons(
    _ facts: Facts, _ submission: Submission, failing: Condition.Failure
  ) -> [Reason] {
    programme.conditions.filter { $0.failure == failing && $0.scope.includes(facts.kind) }
      .compactMap { condition in
        let verdict = condition.rule.verdict(over: facts)
        guard !verdict.holds else { return nil }
        let found = verdict.shortfalls.map(\.message)
        return Reason(
          "conditionNotMet", clause: condition.basis.clause, subject: submission.application.text,
          Phrase("\(condition.name.chinese)：", "\(condition.name.english):")
            + Phrase(
              found.map(\.chinese).joined(separator: "；"),
              found.map(\.english).joined(separator: "; ")),
          remedy: failing.remedy)
      }
  }

  /// An applicant handles only the applications of the applicant's own unit.
  func checkOwner(of application: Application) throws(Refusal) {
    if !isOwn(application.submission) { throw Refusal(notYours(application.id)) }
  }

  private func isOwn(_ submission: Submission) -> Bool {
    actor.role != .applicant || person?.office == submission.unit
  }

  private func notYours(_ application: ApplicationID) -> Reason {
    Reason(
      "notYours", subject: application.text,
      Phrase("不是本单位的申报", "the application is another unit's"),
      remedy: Phrase("由申报单位自己办理", "the applying unit itself must do this"))
  }
}

extension Condition.Failure {
  fileprivate var remedy: Phrase {
    switch self {
    case .incomplete: Phrase("补齐后重新提交", "complete it and submit again")
    case .ineligible: Phrase("不符合申报条件，不能通过", "not eligible; the application cannot pass")
    }
  }
}

extension Submission {
  /// The stated facts as the programme reads them.
  func facts(under programme: Programme) -> Facts {
    Facts(
      stated: facts, documents: documents, kind: kind, lastDay: programme.intake.lastDay,
      programme: programme)
  }
}

extension Application.Progress {
  /// Whether the application still stands for its unit.
  var isAlive: Bool {
    switch self {
    case .inProgress, .returned: true
    case .rejected, .withdrawn, .removed: false
    }
  }
}
