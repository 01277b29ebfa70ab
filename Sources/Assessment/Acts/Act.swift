public import Messages
public import Programmes
import Quantities
import WorkingDays

/// What a person asks to be recorded.
public enum Act: Sendable, Hashable {
  /// Opens a call.
  case openCall(CallOpened)
  /// Replaces the programme file before scoring; the programme is what the new file says.
  case amendProgramme(ProgrammeAmended, Programme)
  /// Gives a person an account or new roles.
  case enroll(Person)
  /// Hands in an application, for the first time or again.
  case submit(Submission)
  /// Withdraws an application.
  case withdraw(Withdrawal)
  /// Decides on an application.
  case review(Review)
  /// Checks facts against their evidence.
  case verify(Verification)
  /// Adds a document that was not due with the application.
  case addDocument(DocumentAdded)
  /// Records a finding that excludes an application.
  case raiseVeto(VetoFinding)
  /// Takes a finding back.
  case liftVeto(VetoLifted)
  /// Seats a panel.
  case seatPanel(Panel)
  /// Draws a panel by lot and seats it.
  case drawPanel(PanelDraw)
  /// Draws the order of the defence by lot.
  case drawDefenceOrder(DefenceDraw)
  /// Signs the pledge of recusal and secrecy.
  case signPledge(PledgeSigning)
  /// Keeps an expert from an application.
  case recuse(Recusal)
  /// Records that an expert did not come.
  case recordAbsence(ExpertAbsent)
  /// Signs a score sheet.
  case submitSheet(ScoreSheet)
  /// Reopens a signed sheet.
  case reopenSheet(SheetReopened)
  /// Answers for a deviation.
  case answerDeviation(DeviationAnswer)
  /// Records the panel's vote on a tie across the cut line.
  case recordVote(VoteRecorded)
  /// Records a department's answer.
  case recordOpinion(Opinion)
  /// Settles a negative opinion in the unit's favour.
  case settleOpinion(OpinionSettled)
  /// Takes a unit off the shortlist.
  case removeUnit(UnitRemoved)
  /// Publishes the proposed units that are ready and not yet published.
  case publish
  /// Registers an objection.
  case registerObjection(Objection.Filing)
  /// Admits or refuses an objection.
  case screenObjection(ObjectionScreened)
  /// Extends an investigation, once.
  case extendObjection(ObjectionID)
  /// Concludes an investigation.
  case concludeObjection(ObjectionConcluded)
  /// Awards a unit.
  case award(AwardDecision)
  /// Orders a payment.
  case orderPayment(PaymentRequest)
  /// Records that a payment was made.
  case pay(PaymentMade)
  /// Records that a payment was found on the bank statement.
  case reconcile(PaymentNamed)
  /// Cancels a payment that was not made.
  case cancelPayment(PaymentCancelled)
  /// Records that the bank sent a payment back.
  case bouncePayment(PaymentBounced)
  /// Records the evaluation of a finished project.
  case evaluate(Evaluation)
  /// Records that claimed money came in.
  case recover(MoneyRecovered)
  /// Fills in rates that the notice leaves to another document.
  case setRates(RatesSet)
  /// Does something about a base, its trainees, classes or money.
  case training(TrainingAct)
  /// Goes on to the next stage.
  case advance
  /// Goes back to an earlier stage.
  case reopen(ReopenRequest)
}
