extension State {
  /// Takes one recorded event in.
  ///
  /// Total: history cannot be refused.
  public mutating func apply(_ occurrence: Occurrence) {
    guard let id = occurrence.call else {
      if case .personEnrolled(let person) = occurrence.event { people[person.id] = person }
      return
    }
    if case .callOpened(let opening) = occurrence.event {
      calls[id] = Call(id: id, opening: opening, at: occurrence.at)
    } else {
      keep(occurrence, of: id)
      calls[id]?.apply(occurrence.event, at: occurrence.at)
    }
  }

  /// Enters what counts across calls, as long as the call is as it was before.
  private mutating func keep(_ occurrence: Occurrence, of id: CallID) {
    guard let name = occurrence.event.application else { return }
    switch occurrence.event {
    case .training(let event):
      guard let base = calls[id]?.applications[name] else { return }
      register.apply(event, in: id, of: base, at: occurrence.at)
    case .paymentOrdered(let ordered):
      guard case .reward(let enrolment) = ordered.purpose,
        let base = calls[id]?.applications[name]
      else { return }
      register.reward(enrolment, of: base, isTaken: true)
    case .paymentCancelled(let cancelled):
      guard let base = calls[id]?.applications[name],
        case .reward(let enrolment) = base.purpose(of: cancelled.payment)
      else { return }
      register.reward(enrolment, of: base, isTaken: false)
    case .paymentBounced(let bounced):
      guard let base = calls[id]?.applications[name],
        case .reward(let enrolment) = base.purpose(of: bounced.payment)
      else { return }
      register.reward(enrolment, of: base, isTaken: false)
    case .callOpened, .programmeAmended, .personEnrolled, .applicationSubmitted,
      .applicationWithdrawn, .applicationReviewed, .factsVerified, .documentAdded, .vetoRaised,
      .vetoLifted, .panelSeated, .panelDrawn, .defenceOrderDrawn, .pledgeSigned, .expertRecused,
      .expertAbsent, .scoringOpened, .sheetSubmitted,
      .sheetReopened, .deviationAnswered, .voteRecorded, .rankingSealed, .unitsProposed,
      .consultationOpened, .opinionRecorded, .opinionSettled, .unitRemoved, .reservePromoted,
      .noticePublished,
      .objectionRegistered, .objectionScreened, .objectionExtended, .objectionConcluded, .awarded,
      .paymentMade, .paymentReconciled, .acceptanceHeld, .clawbackOpened, .moneyRecovered,
      .ratesSet, .stageAdvanced, .stageReopened, .callClosed:
      break
    }
  }
}
