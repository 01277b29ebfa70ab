extension Event {
  /// The application that an event is about; nil where it is about several or none.
  public var application: ApplicationID? {
    switch self {
    case .applicationSubmitted(let submission): submission.application
    case .applicationWithdrawn(let withdrawal): withdrawal.application
    case .applicationReviewed(let review): review.application
    case .factsVerified(let verification): verification.application
    case .documentAdded(let addition): addition.application
    case .vetoRaised(let finding): finding.application
    case .vetoLifted(let lifting): lifting.application
    case .expertRecused(let recusal): recusal.application
    case .sheetSubmitted(let sheet): sheet.application
    case .sheetReopened(let reopening): reopening.application
    case .deviationAnswered(let answer): answer.application
    case .opinionRecorded(let opinion): opinion.application
    case .opinionSettled(let settlement): settlement.application
    case .unitRemoved(let removal): removal.application
    case .reservePromoted(let promotion): promotion.application
    case .objectionRegistered(let registration): registration.filing.application
    case .awarded(let award): award.application
    case .paymentOrdered(let order): order.application
    case .paymentMade(let payment): payment.application
    case .paymentReconciled(let payment): payment.application
    case .paymentCancelled(let cancellation): cancellation.application
    case .paymentBounced(let bounce): bounce.application
    case .acceptanceHeld(let acceptance): acceptance.application
    case .clawbackOpened(let claim): claim.application
    case .moneyRecovered(let recovery): recovery.application
    case .training(let event): event.application
    case .callOpened, .programmeAmended, .personEnrolled, .panelSeated, .panelDrawn,
      .defenceOrderDrawn, .pledgeSigned, .expertAbsent,
      .scoringOpened, .voteRecorded, .rankingSealed, .unitsProposed, .consultationOpened,
      .noticePublished, .ratesSet, .objectionScreened, .objectionExtended, .objectionConcluded,
      .stageAdvanced,
      .stageReopened,
      .callClosed:
      nil
    }
  }
}
