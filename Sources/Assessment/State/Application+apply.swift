import Funding
import Messages
import Programmes
import Quantities
import WorkingDays

extension Application {
  /// Takes one event in that is about this application; the others change nothing here.
  mutating func apply(_ event: Event, at instant: Instant) {
    switch event {
    case .applicationWithdrawn(let withdrawal): progress = .withdrawn(withdrawal.reason)
    case .applicationReviewed(let review): take(review)
    case .factsVerified(let verification):
      for fact in verification.values.keys { verifications[fact] = verification }
    case .documentAdded(let addition): additions.append(addition.attachment)
    case .vetoRaised(let finding): vetoes[finding.veto] = finding
    case .vetoLifted(let lifting): vetoes[lifting.veto] = nil
    case .opinionRecorded(let opinion):
      opinions[opinion.department] = opinion
      settledOpinions[opinion.department] = nil
    case .opinionSettled(let settlement):
      settledOpinions[settlement.department] = settlement.reason
    case .unitRemoved(let removal):
      progress = .removed(removal.veto, removal.reason)
      place = .none
    case .reservePromoted(let promotion):
      place = .listed
      replaces = promotion.replaces
      opinionsDue = promotion.opinionsDue
    case .awarded(let award):
      self.award = award
      account = Account(unit: submission.unit, obligated: award.amount)
    case .acceptanceHeld(let acceptance):
      acceptances.append(acceptance)
      withdrawUnpaid(after: acceptance)
    case .paymentOrdered(let ordered): take(ordered)
    case .paymentMade(let payment):
      account?.apply(.pay(order: payment.payment.text, voucher: payment.voucher))
    case .paymentReconciled(let payment):
      account?.apply(.reconcile(order: payment.payment.text))
    case .paymentCancelled(let cancellation): take(cancellation)
    case .paymentBounced(let bounce): take(bounce)
    case .clawbackOpened(let claim): claims.append(claim)
    case .moneyRecovered(let recovery):
      account?.apply(.recover(Recovery(amount: recovery.amount, voucher: recovery.voucher)))
    case .training(let event):
      training.apply(event, at: instant)
      promise(after: event)
    case .callOpened, .programmeAmended, .personEnrolled, .applicationSubmitted, .panelSeated,
      .panelDrawn, .defenceOrderDrawn, .pledgeSigned, .expertRecused, .expertAbsent, .scoringOpened,
      .sheetSubmitted, .sheetReopened,
      .deviationAnswered, .voteRecorded, .rankingSealed, .unitsProposed, .consultationOpened,
      .noticePublished,
      .objectionRegistered, .objectionScreened, .objectionExtended, .objectionConcluded,
      .ratesSet, .stageAdvanced, .stageReopened, .callClosed:
      break
    }
  }

  /// A failed project is promised nothing more: tranche 2 becomes zero.
  mutating func withdrawUnpaid(after acceptance: Acceptance) {
    guard acceptance.outcome == .failed, let open = account?.open, open > .zero else { return }
    account?.apply(.withdraw(open, reason: "验收不合格"))
  }

  private mutating func take(_ review: Review) {
    reviews[review.stage, default: [:]][review.office] = review
    switch review.decision {
    case .pass: break
    case .return: progress = .returned(review.clauses + [review.opinion])
    case .reject: progress = .rejected(review.stage, clauses: review.clauses + [review.opinion])
    }
  }

  mutating func reopen(_ reopening: StageReopened) {
    for stage in reopening.voids { reviews[stage] = nil }
    if case .rejected(let stage, _) = progress, reopening.voids.contains(stage) {
      progress = .inProgress
    }
    if reopening.unseals {
      place = .none
      replaces = nil
      opinionsDue = nil
      opinions = [:]
      settledOpinions = [:]
      notice = nil
    }
  }
}
