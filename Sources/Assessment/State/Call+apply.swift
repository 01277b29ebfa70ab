import Funding
import Programmes
import WorkingDays

extension Call {
  mutating func apply(_ event: Event, at instant: Instant) {
    latest = max(latest, instant)
    switch event {
    case .callOpened, .personEnrolled: break
    case .programmeAmended(let amendment): programmeDigest = amendment.digest
    case .applicationSubmitted(let submission): take(submission, at: instant)
    case .panelSeated(let panel): panels.append(panel)
    case .expertRecused(let recusal):
      recusals[recusal.application, default: [:]][recusal.expert] = recusal
      sheets = sheets.filter {
        $0.key.application != recusal.application || $0.key.expert != recusal.expert
      }
    case .expertAbsent(let absence): absences[absence.expert] = absence.reason
    case .scoringOpened(let opening):
      programmeDigest = opening.digest
      isFrozen = true
    case .sheetSubmitted(let sheet):
      sheets[sheet.key] = sheet
      if !reopenedSheets.isEmpty { reopenedSheets.remove(sheet.key) }
    case .sheetReopened(let reopening):
      sheets[reopening.key] = nil
      deviationAnswers[reopening.application]?[reopening.expert] = nil
      reopenedSheets.insert(reopening.key)
    case .deviationAnswered(let answer):
      deviationAnswers[answer.application, default: [:]][answer.expert] = answer
    case .voteRecorded(let recorded):
      votes.removeAll { Set($0) == Set(recorded.order) }
      votes.append(recorded.order)
    case .rankingSealed(let sealed): seal(sealed)
    case .consultationOpened(let opening): opinionsDue = opening.due
    case .noticePublished(let notice):
      notices.append(notice)
      for id in notice.applications { applications[id]?.notice = notice.number }
    case .objectionRegistered, .objectionScreened, .objectionExtended, .objectionConcluded:
      applyObjection(event, at: instant)
    case .stageAdvanced(let move): stage = move.to
    case .stageReopened(let reopening): apply(reopening)
    case .callClosed: isClosed = true
    case .applicationWithdrawn, .applicationReviewed, .factsVerified, .documentAdded, .vetoRaised,
      .vetoLifted,
      .opinionRecorded, .opinionSettled, .unitRemoved, .reservePromoted, .awarded, .paymentOrdered,
      .paymentMade, .paymentReconciled, .paymentCancelled, .acceptanceHeld, .clawbackOpened,
      .moneyRecovered:
      if let id = event.application { applications[id]?.apply(event) }
    }
  }

  private mutating func take(_ submission: Submission, at instant: Instant) {
    let id = submission.application
    if applications[id] == nil { order.append(id) }
    let version = (applications[id]?.version ?? 0) + 1
    var application = Application(submission, received: instant, version: version)
    // A finding stays until it is lifted, and a document that came in later was not returned.
    application.vetoes = applications[id]?.vetoes ?? [:]
    application.additions = applications[id]?.additions ?? []
    applications[id] = application
  }

  private mutating func seal(_ sealed: SealedRanking) {
    ranking = sealed
    for row in sealed.rows { applications[row.application]?.place = row.place }
  }

  private mutating func applyObjection(_ event: Event, at instant: Instant) {
    switch event {
    case .objectionRegistered(let registration):
      objections[registration.filing.id] = Objection(
        filing: registration.filing, registered: instant, admitBy: registration.admitBy,
        concludeBy: registration.concludeBy, status: .registered)
    case .objectionScreened(let screening):
      objections[screening.objection]?.status =
        screening.admitted ? .admitted : .refused(screening.reason)
    case .objectionExtended(let extension_):
      objections[extension_.objection]?.concludeBy = extension_.concludeBy
    case .objectionConcluded(let conclusion):
      objections[conclusion.objection]?.status =
        conclusion.upheld ? .upheld(conclusion.findings) : .rejected(conclusion.findings)
    default: break
    }
  }

  /// Decisions of the reopened reviews no longer count, nor does the ranking built on them.
  private mutating func apply(_ reopening: StageReopened) {
    stage = reopening.stage
    if reopening.unseals {
      ranking = nil
      votes = []
    }
    for id in order { applications[id]?.reopen(reopening) }
  }
}
