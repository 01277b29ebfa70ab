import Assessment

extension Event {
  /// What the ledger keeps of an event, under its name.
  var content: any Encodable {
    switch self {
    case .callOpened(let content): content
    case .programmeAmended(let content): content
    case .personEnrolled(let content): content
    case .applicationSubmitted(let content): content
    case .applicationWithdrawn(let content): content
    case .applicationReviewed(let content): content
    case .factsVerified(let content): content
    case .documentAdded(let content): content
    case .vetoRaised(let content): content
    case .vetoLifted(let content): content
    case .panelSeated(let content): content
    case .panelDrawn(let content): content
    case .defenceOrderDrawn(let content): content
    case .pledgeSigned(let content): content
    case .expertRecused(let content): content
    case .expertAbsent(let content): content
    case .scoringOpened(let content): content
    case .sheetSubmitted(let content): content
    case .sheetReopened(let content): content
    case .deviationAnswered(let content): content
    case .voteRecorded(let content): content
    case .rankingSealed(let content): content
    case .unitsProposed(let content): content
    case .consultationOpened(let content): content
    case .opinionRecorded(let content): content
    case .opinionSettled(let content): content
    case .unitRemoved(let content): content
    case .reservePromoted(let content): content
    case .noticePublished(let content): content
    case .objectionRegistered(let content): content
    case .objectionScreened(let content): content
    case .objectionExtended(let content): content
    case .objectionConcluded(let content): content
    case .awarded(let content): content
    case .paymentOrdered(let content): content
    case .paymentMade(let content): content
    case .paymentReconciled(let content): content
    case .paymentCancelled(let content): content
    case .paymentBounced(let content): content
    case .acceptanceHeld(let content): content
    case .clawbackOpened(let content): content
    case .moneyRecovered(let content): content
    case .ratesSet(let content): content
    case .stageAdvanced(let content): content
    case .stageReopened(let content): content
    case .training(let event): event.content
    case .callClosed: Nothing()
    }
  }
}

/// The content of an event that says everything by its name.
private struct Nothing: Encodable {}
