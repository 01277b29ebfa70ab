import Assessment

extension Event {
  /// The SHA-256 of every vault record that the event relies on, in hex.
  var records: [String] {
    switch self {
    case .callOpened(let opening): [opening.digest]
    case .programmeAmended(let amendment): [amendment.digest]
    case .applicationSubmitted(let submission):
      submission.attachments.map(\.digest) + [submission.contact].compactMap(\.self)
    case .documentAdded(let addition): [addition.attachment.digest]
    case .objectionRegistered(let registration): [registration.filing.objector].compactMap(\.self)
    case .paymentOrdered(let order): [order.account]
    case .training(.traineeAdmitted(let admission)): [admission.enrollee.record]
    case .personEnrolled, .applicationWithdrawn, .applicationReviewed, .factsVerified,
      .vetoRaised, .vetoLifted, .panelSeated, .panelDrawn, .defenceOrderDrawn, .pledgeSigned,
      .expertRecused, .expertAbsent, .scoringOpened,
      .sheetSubmitted, .sheetReopened, .deviationAnswered, .voteRecorded, .rankingSealed,
      .unitsProposed, .consultationOpened, .opinionRecorded, .opinionSettled, .unitRemoved,
      .reservePromoted, .noticePublished, .objectionScreened, .objectionExtended,
      .objectionConcluded, .awarded, .paymentMade, .paymentReconciled, .paymentCancelled,
      .paymentBounced,
      .acceptanceHeld, .clawbackOpened, .moneyRecovered, .ratesSet, .training, .stageAdvanced,
      .stageReopened, .callClosed:
      []
    }
  }
}
