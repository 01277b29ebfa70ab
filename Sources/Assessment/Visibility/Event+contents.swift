import Messages

extension Event {
  /// The kinds of information that an event holds; who reads it must see all of them.
  var contents: [Information] {
    switch self {
    case .callOpened, .programmeAmended, .scoringOpened, .ratesSet, .stageAdvanced, .callClosed:
      [.calls]
    // The explanation of a reopening can name whatever was wrong.
    case .stageReopened: [.calls, .findings]
    case .personEnrolled: [.people]
    case .applicationSubmitted: [.register, .contact, .facts, .documents]
    case .applicationWithdrawn, .unitRemoved: [.register, .reviews]
    case .applicationReviewed: [.reviews]
    case .factsVerified: [.verifications]
    case .documentAdded: [.additions]
    case .vetoRaised, .vetoLifted: [.findings]
    case .panelSeated: [.panel]
    case .panelDrawn: [.draws, .panel]
    case .defenceOrderDrawn: [.draws]
    case .pledgeSigned: [.pledges]
    case .expertRecused, .expertAbsent: [.recusals]
    case .sheetSubmitted: [.sheets]
    case .sheetReopened: [.completeness]
    case .deviationAnswered: [.deviations, .sheets]
    case .voteRecorded: [.votes]
    case .rankingSealed, .unitsProposed, .reservePromoted: [.ranking]
    case .consultationOpened, .opinionRecorded, .opinionSettled: [.opinions]
    case .noticePublished: [.notices]
    case .objectionRegistered: [.objections, .grounds]
    case .objectionScreened, .objectionExtended, .objectionConcluded: [.objections]
    case .awarded: [.award]
    case .paymentOrdered: [.money, .bankAccount]
    case .paymentMade, .paymentReconciled, .paymentCancelled, .paymentBounced, .clawbackOpened,
      .moneyRecovered:
      [.money]
    case .acceptanceHeld: [.acceptance]
    case .training(let event): event.contents
    }
  }

  /// Who was given an account or new roles.
  var enrolled: PersonID? {
    if case .personEnrolled(let person) = self { person.id } else { nil }
  }

  /// The expert whose own affair an event is.
  var expert: PersonID? {
    switch self {
    case .expertRecused(let recusal): recusal.expert
    case .expertAbsent(let absence): absence.expert
    case .sheetSubmitted(let sheet): sheet.expert
    case .sheetReopened(let reopening): reopening.expert
    case .deviationAnswered(let answer): answer.expert
    default: nil
    }
  }

  /// The objection that an event is about.
  var objection: ObjectionID? {
    switch self {
    case .objectionRegistered(let registration): registration.filing.id
    case .objectionScreened(let screening): screening.objection
    case .objectionExtended(let extended): extended.objection
    case .objectionConcluded(let conclusion): conclusion.objection
    default: nil
    }
  }
}

extension TrainingEvent {
  /// The kinds of information that an event of training holds.
  fileprivate var contents: [Information] {
    switch self {
    case .planSet, .classAmended, .classStamped, .classConfirmed, .ceremonyHeld, .classSpotChecked,
      .classClosed, .baseInspected, .baseRated, .caseOpened, .caseClosed, .qualificationCancelled:
      [.training]
    case .exceptionApproved, .traineeAdmitted, .traineeLeft, .classFiled, .lessonHeld,
      .resultRecorded:
      [.training, .trainees]
    case .expenseRecorded, .fundsReported, .advanceGranted, .baseSettled: [.training, .money]
    }
  }
}
