import Assessment
import Programmes

/// What a call holds already in the place where a command puts something.
enum Standing: Hashable {
  case submission(Submission)
  case review(Review)
  case facts([FactID: Checked])
  case panel(Panel)
  case draw(PanelDrawn)
  case pledge(PledgeSigned)
  case defence(DefenceOrderDrawn)
  case recusal(Recusal)
  case absence(String)
  case sheet(ScoreSheet)
  case answer(DeviationAnswer)
  case opinion(Opinion)

  /// A checked value with what it was checked by.
  struct Checked: Hashable {
    let value: FactValue?
    let evidence: String
  }
}

extension Call {
  /// What stands in the place of a command; nil where nothing does, or it adds something of its own.
  func standing(under command: Command) -> Standing? {
    switch command.act {
    case .submit(let submission):
      applications[submission.application].map { .submission($0.submission.withoutContact) }
    case .review(let review):
      applications[review.application]?.reviews[review.stage]?[review.office].map { .review($0) }
    case .verify(let verification): facts(checkedBy: verification)
    case .seatPanel(let panel): panels.first { $0.id == panel.id }.map { .panel($0) }
    case .drawPanel(let draw): draws[draw.panel].map { .draw($0) }
    case .drawDefenceOrder: defence.map { .defence($0) }
    case .signPledge(let signing): pledges[signing.expert].map { .pledge($0.pledge) }
    case .recuse(let recusal):
      recusals[recusal.application]?[recusal.expert].map { .recusal($0) }
    case .recordAbsence(let absence): absences[absence.expert].map { .absence($0) }
    case .submitSheet(let sheet): sheets[sheet.key].map { .sheet($0) }
    case .answerDeviation(let answer):
      deviationAnswers[answer.application]?[answer.expert].map { .answer($0) }
    case .recordOpinion(let opinion):
      applications[opinion.application]?.opinions[opinion.department].map { .opinion($0) }
    case .openCall, .amendProgramme, .enroll, .withdraw, .addDocument, .raiseVeto, .liftVeto,
      .reopenSheet, .recordVote, .settleOpinion, .removeUnit, .publish, .registerObjection,
      .screenObjection, .extendObjection, .concludeObjection, .award, .orderPayment, .pay,
      .reconcile, .cancelPayment, .bouncePayment, .evaluate, .recover, .training, .setRates,
      .advance, .reopen:
      nil
    }
  }

  private func facts(checkedBy verification: Verification) -> Standing? {
    let checked = applications[verification.application]?.verifications ?? [:]
    var facts: [FactID: Standing.Checked] = [:]
    for fact in verification.values.keys {
      facts[fact] = checked[fact].map {
        Standing.Checked(value: $0.values[fact], evidence: $0.evidence)
      }
    }
    return facts.isEmpty ? nil : .facts(facts)
  }
}

extension Submission {
  /// The reference to the contact differs each time, even for the same person.
  fileprivate var withoutContact: Submission {
    Submission(
      application: application, unit: unit, creditCode: creditCode, kind: kind,
      kindReason: kindReason, affiliation: affiliation, facts: facts, attachments: attachments,
      copies: copies)
  }
}
