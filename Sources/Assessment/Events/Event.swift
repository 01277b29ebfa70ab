import Messages
import Programmes
import WorkingDays

/// Something that happened.
///
/// Past tense, complete in itself, readable for ever.
///
/// The stable names and the JSON form are the business of the room Office; a case here may
/// be renamed, a name there may not.
public enum Event: Sendable, Hashable {
  /// A call was opened under a programme.
  case callOpened(CallOpened)
  /// The programme file of a call was replaced before scoring.
  case programmeAmended(ProgrammeAmended)
  /// A person was given an account or new roles; an empty set of roles ends the account.
  case personEnrolled(Person)

  /// A version of an application came in.
  case applicationSubmitted(Submission)
  /// A unit withdrew.
  case applicationWithdrawn(Withdrawal)
  /// An office decided on an application.
  case applicationReviewed(Review)
  /// Facts were checked against their evidence.
  case factsVerified(Verification)
  /// A document came in later than the application.
  case documentAdded(DocumentAdded)
  /// A finding excludes an application.
  case vetoRaised(VetoFinding)
  /// A finding was taken back, for a coded reason.
  case vetoLifted(VetoLifted)

  /// A panel was seated.
  case panelSeated(Panel)
  /// A panel was drawn by lot; its seating follows.
  case panelDrawn(PanelDrawn)
  /// The order of the defence was drawn by lot.
  case defenceOrderDrawn(DefenceOrderDrawn)
  /// An expert signed the pledge of recusal and secrecy.
  case pledgeSigned(PledgeSigned)
  /// An expert must not score an application.
  case expertRecused(Recusal)
  /// An expert did not come.
  case expertAbsent(ExpertAbsent)
  /// The panel may score; the programme is frozen.
  case scoringOpened(ScoringOpened)
  /// A score sheet was signed.
  case sheetSubmitted(ScoreSheet)
  /// A signed sheet was reopened, for a coded reason.
  case sheetReopened(SheetReopened)
  /// An expert answered for a deviation.
  case deviationAnswered(DeviationAnswer)
  /// The panel voted on a tie across the cut line.
  case voteRecorded(VoteRecorded)
  /// The ranking was sealed.
  case rankingSealed(SealedRanking)

  /// Whoever passed the reviews was proposed, in a call without scoring.
  case unitsProposed(UnitsProposed)
  /// Opinions were asked for.
  case consultationOpened(ConsultationOpened)
  /// A department's answer, or its silence, was recorded.
  case opinionRecorded(Opinion)
  /// A negative opinion was settled in the unit's favour.
  case opinionSettled(OpinionSettled)
  /// A unit was taken off the shortlist.
  case unitRemoved(UnitRemoved)
  /// A reserve moved up.
  case reservePromoted(ReservePromoted)
  /// Proposed units were published.
  case noticePublished(PublicNotice)

  /// An objection came in.
  case objectionRegistered(ObjectionRegistered)
  /// An objection was admitted or refused.
  case objectionScreened(ObjectionScreened)
  /// An investigation was extended.
  case objectionExtended(ObjectionExtended)
  /// An objection was upheld or rejected.
  case objectionConcluded(ObjectionConcluded)

  /// A unit was awarded.
  case awarded(Award)
  /// A payment was ordered.
  case paymentOrdered(PaymentOrdered)
  /// A payment was made.
  case paymentMade(PaymentMade)
  /// A payment was found on the bank statement.
  case paymentReconciled(PaymentNamed)
  /// A payment was cancelled before it was made.
  case paymentCancelled(PaymentCancelled)
  /// A payment that was made came back.
  case paymentBounced(PaymentBounced)

  /// A project was evaluated.
  case acceptanceHeld(Acceptance)
  /// Money is claimed back.
  case clawbackOpened(ClawbackOpened)
  /// Claimed money came in.
  case moneyRecovered(MoneyRecovered)

  /// Rates were filled in that the notice leaves to another document.
  case ratesSet(RatesSet)
  /// Something happened to an accredited base, its trainees, classes or money.
  case training(TrainingEvent)

  /// The call went on to its next stage.
  case stageAdvanced(StageAdvanced)
  /// The call went back to an earlier stage, for a coded reason.
  case stageReopened(StageReopened)
  /// The call was closed.
  case callClosed
}
