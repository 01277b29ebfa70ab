import Assessment

extension Event {
  /// The stable name of the event in the ledger; never changed, whatever becomes of the case.
  var name: String {
    switch self {
    case .callOpened: "callOpened"
    case .programmeAmended: "programmeAmended"
    case .personEnrolled: "personEnrolled"
    case .applicationSubmitted: "applicationSubmitted"
    case .applicationWithdrawn: "applicationWithdrawn"
    case .applicationReviewed: "applicationReviewed"
    case .factsVerified: "factsVerified"
    case .documentAdded: "documentAdded"
    case .vetoRaised: "vetoRaised"
    case .vetoLifted: "vetoLifted"
    case .panelSeated: "panelSeated"
    case .expertRecused: "expertRecused"
    case .expertAbsent: "expertAbsent"
    case .scoringOpened: "scoringOpened"
    case .sheetSubmitted: "sheetSubmitted"
    case .sheetReopened: "sheetReopened"
    case .deviationAnswered: "deviationAnswered"
    case .voteRecorded: "voteRecorded"
    case .rankingSealed: "rankingSealed"
    case .unitsProposed: "unitsProposed"
    case .consultationOpened: "consultationOpened"
    case .opinionRecorded: "opinionRecorded"
    case .opinionSettled: "opinionSettled"
    case .unitRemoved: "unitRemoved"
    case .reservePromoted: "reservePromoted"
    case .noticePublished: "noticePublished"
    case .objectionRegistered: "objectionRegistered"
    case .objectionScreened: "objectionScreened"
    case .objectionExtended: "objectionExtended"
    case .objectionConcluded: "objectionConcluded"
    case .awarded: "awarded"
    case .paymentOrdered: "paymentOrdered"
    case .paymentMade: "paymentMade"
    case .paymentReconciled: "paymentReconciled"
    case .paymentCancelled: "paymentCancelled"
    case .acceptanceHeld: "acceptanceHeld"
    case .clawbackOpened: "clawbackOpened"
    case .moneyRecovered: "moneyRecovered"
    case .ratesSet: "ratesSet"
    case .training(let event): event.name
    case .stageAdvanced: "stageAdvanced"
    case .stageReopened: "stageReopened"
    case .callClosed: "callClosed"
    }
  }
}
