/// The kinds of entries by their stable names in the ledger.
enum EntryKind: String, Sendable, Hashable, CaseIterable {
  case callOpened, programmeAmended, scoringOpened, stageAdvanced, stageReopened, callClosed
  case personEnrolled
  case applicationSubmitted, applicationWithdrawn, documentAdded
  case applicationReviewed, factsVerified, vetoRaised, vetoLifted
  case panelSeated, panelDrawn, defenceOrderDrawn, pledgeSigned
  case expertRecused, expertAbsent, sheetSubmitted, sheetReopened, deviationAnswered
  case voteRecorded
  case rankingSealed, unitsProposed, unitRemoved, reservePromoted
  case consultationOpened, opinionRecorded, opinionSettled
  case noticePublished, objectionRegistered, objectionScreened, objectionExtended
  case objectionConcluded
  case awarded
  case paymentOrdered, paymentMade, paymentReconciled, paymentCancelled, paymentBounced
  case clawbackOpened
  case moneyRecovered
  case acceptanceHeld
  case planSet, ratesSet, exceptionApproved, traineeAdmitted, traineeLeft, classFiled, classAmended
  case classStamped, classConfirmed, lessonHeld, ceremonyHeld, classSpotChecked, classClosed
  case resultRecorded, expenseRecorded, fundsReported, advanceGranted, baseSettled
  case baseInspected, baseRated, caseOpened, caseClosed, qualificationCancelled

  /// What moves the money of an award, or promises it.
  static let moving: Set<EntryKind> = EvidenceTopic.money.kinds.union([.awarded, .acceptanceHeld])

  /// What it is about.
  var topic: EvidenceTopic {
    switch self {
    case .callOpened, .programmeAmended, .scoringOpened, .stageAdvanced, .stageReopened,
      .callClosed:
      .rules
    case .personEnrolled: .people
    case .applicationSubmitted, .applicationWithdrawn, .documentAdded: .intake
    case .applicationReviewed, .factsVerified, .vetoRaised, .vetoLifted: .review
    case .panelSeated, .panelDrawn, .defenceOrderDrawn, .pledgeSigned, .expertRecused,
      .expertAbsent, .sheetSubmitted, .sheetReopened,
      .deviationAnswered, .voteRecorded:
      .scoring
    case .rankingSealed, .unitsProposed, .unitRemoved, .reservePromoted: .ranking
    case .consultationOpened, .opinionRecorded, .opinionSettled: .consultation
    case .noticePublished, .objectionRegistered, .objectionScreened, .objectionExtended,
      .objectionConcluded:
      .publicity
    case .awarded: .award
    case .paymentOrdered, .paymentMade, .paymentReconciled, .paymentCancelled, .paymentBounced,
      .clawbackOpened,
      .moneyRecovered, .advanceGranted, .baseSettled:
      .money
    case .acceptanceHeld: .acceptance
    case .planSet, .ratesSet, .exceptionApproved, .traineeAdmitted, .traineeLeft, .classFiled,
      .classAmended,
      .classStamped, .classConfirmed, .lessonHeld, .ceremonyHeld, .classSpotChecked, .classClosed,
      .resultRecorded, .expenseRecorded, .fundsReported, .baseInspected, .baseRated, .caseOpened,
      .caseClosed, .qualificationCancelled:
      .training
    }
  }
}
