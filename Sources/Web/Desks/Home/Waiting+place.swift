import Assessment
import Markup

extension Waiting {
  /// Where the duty is done; nil while no desk does it.
  ///
  /// Each desk returns its own addresses here, so that a new kind of duty does not compile without
  /// somebody saying where it is done.
  var place: Path? {
    switch duty {
    case .apply, .completeApplication: Addresses.applicationForm(call)
    case .addDocument(let id, let document): Addresses.addition(call, id, document)
    case .review(let application, _): Addresses.review(call, application)
    case .verify(let id): Addresses.factCheck(call, id)
    case .seatPanel: Addresses.panelSeats(call)
    case .collectSheets: Addresses.panelSheets(call)
    case .vote: Addresses.panelVote(call)
    case .score(let id, _): Addresses.sheets(call, id)
    case .answerDeviation(let id, let expert): Addresses.deviation(call, id, expert)
    case .giveOpinion: Addresses.opinions(call)
    case .settleOpinion(let application, _): Addresses.settlement(call, application)
    case .publish: Addresses.publication(call)
    case .screenObjection(let objection, _), .concludeObjection(let objection, _):
      Addresses.objection(call, objection)
    case .award: Addresses.awards(call)
    case .evaluate(let application): Addresses.evaluation(call, application)
    case .orderPayment(let id, _): Addresses.paymentOrder(call, id)
    case .pay(let payment, let id): Addresses.paid(call, id, payment)
    case .reconcile(let payment, let id): Addresses.reconciled(call, id, payment)
    case .recover(let id, _): Addresses.recovery(call, id)
    case .setPlan(let id), .reportFunds(let id), .grantAdvance(let id), .settleBase(let id):
      duty.act.map { Addresses.baseAct(call, id, $0) }
    case .stampClass(let id, let course), .confirmClass(let id, let course),
      .closeClass(let id, let course):
      Addresses.trainingClass(call, id, course)
    case .recordResults(let id, _): Addresses.trainees(call, id)
    case .closeCase(let id, let matter): Addresses.caseDecision(call, id, matter)
    case .payAdvance(let id), .payBalance(let id): Addresses.paymentOrder(call, id)
    case .advance: Addresses.advance(call)
    }
  }
}
