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
    case .panelDrawn(let drawn): draws[drawn.panel] = drawn
    case .defenceOrderDrawn(let drawn): defence = drawn
    case .pledgeSigned(let pledge): take(pledge, at: instant)
    case .expertRecused(let recusal): take(recusal)
    case .expertAbsent(let absence): absences[absence.expert] = absence.reason
    case .scoringOpened(let opening): (programmeDigest, isFrozen) = (opening.digest, true)
    case .sheetSubmitted(let sheet):
      sheets[sheet.key] = sheet
      if !reopenedSheets.isEmpty { reopenedSheets.remove(sheet.key) }
    case .sheetReopened(let reopening): reopen(reopening.key)
    case .deviationAnswered(let answer):
      deviationAnswers[answer.application, default: [:]][answer.expert] = answer
    case .voteRecorded(let recorded):
      votes.removeAll { Set($0) == Set(recorded.order) }
      votes.append(recorded.order)
    case .rankingSealed(let ranking): seal(ranking)
    case .unitsProposed(let proposal):
      for id in proposal.applications { applications[id]?.place = .listed }
    case .consultationOpened(let opening): opinionsDue = opening.due
    case .noticePublished(let notice):
      notices.append(notice)
      for id in notice.applications { applications[id]?.notice = notice.number }
    case .objectionRegistered(let registration): register(registration, at: instant)
    case .objectionScreened(let screening): objections[screening.objection]?.apply(screening)
    case .objectionExtended(let more): objections[more.objection]?.concludeBy = more.concludeBy
    case .objectionConcluded(let conclusion):
      objections[conclusion.objection]?.apply(conclusion)
    case .ratesSet(let set): for rate in set.rates { rates[rate.level] = rate.amount }
    case .stageAdvanced(let move): stage = move.to
    case .stageReopened(let reopening): apply(reopening)
    case .callClosed: isClosed = true
    case .applicationWithdrawn, .applicationReviewed, .factsVerified, .documentAdded, .vetoRaised,
      .vetoLifted, .opinionRecorded, .opinionSettled, .unitRemoved, .reservePromoted, .awarded,
      .paymentOrdered, .paymentMade, .paymentReconciled, .paymentCancelled, .paymentBounced,
      .acceptanceHeld, .clawbackOpened, .moneyRecovered, .training:
      guard let id = event.application else { return }
      applications[id]?.apply(event, at: instant)
      index(event, of: id)
    }
  }

  private mutating func take(_ pledge: PledgeSigned, at instant: Instant) {
    pledges[pledge.expert] = SignedPledge(pledge: pledge, at: instant)
  }

  /// Sheets that were signed before no longer count.
  private mutating func take(_ recusal: Recusal) {
    recusals[recusal.application, default: [:]][recusal.expert] = recusal
    sheets.removeSheets(of: recusal.application, by: recusal.expert)
  }

  private mutating func take(_ submission: Submission, at instant: Instant) {
    let id = submission.application
    if applications[id] == nil {
      order.append(id)
      units[submission.creditCode, default: []].append(id)
    }
    let version = (applications[id]?.version ?? 0) + 1
    var application = Application(submission, received: instant, version: version)
    // A finding stays until it is lifted, and a document that came in later was not returned.
    application.vetoes = applications[id]?.vetoes ?? [:]
    application.additions = applications[id]?.additions ?? []
    applications[id] = application
  }

  private mutating func reopen(_ sheet: ScoreSheet.Key) {
    sheets[sheet] = nil
    deviationAnswers[sheet.application]?[sheet.expert] = nil
    reopenedSheets.insert(sheet)
  }

  private mutating func seal(_ ranking: SealedRanking) {
    sealed = nil
    sealed = SealedCall(self)
    self.ranking = ranking
    for row in ranking.rows { applications[row.application]?.place = row.place }
  }

  private mutating func register(_ registration: ObjectionRegistered, at instant: Instant) {
    objections[registration.filing.id] = Objection(
      filing: registration.filing, registered: instant, admitBy: registration.admitBy,
      concludeBy: registration.concludeBy, status: .registered)
  }

  /// Keeps the names that are found without a look at every application.
  private mutating func index(_ event: Event, of application: ApplicationID) {
    if case .paymentOrdered(let ordered) = event { payments[ordered.payment] = application }
    guard case .training(let event) = event else { return }
    if case .traineeAdmitted(let admission) = event {
      trainees[admission.enrollee.enrolment] = application
    }
    if case .classFiled(let filing) = event { classes[filing.id] = application }
  }

  /// Decisions of the reopened reviews no longer count, nor does the ranking built on them.
  private mutating func apply(_ reopening: StageReopened) {
    stage = reopening.stage
    if reopening.unseals {
      ranking = nil
      sealed = nil
      votes = []
    }
    // Reviews that are held again can change who is in the race, and so who has a turn.
    if !reopening.voids.isEmpty { defence = nil }
    for id in order { applications[id]?.reopen(reopening) }
  }
}
