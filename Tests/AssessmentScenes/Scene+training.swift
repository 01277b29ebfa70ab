package import Assessment
package import Messages
import Programmes
import Quantities
import Training
import WorkingDays

/// The steps by which a base trains and is paid.
extension Scene {
  /// Carries an act of training out.
  @discardableResult
  package mutating func train(_ act: TrainingAct, by actor: Actor = .bureau) throws(Refusal)
    -> [Event]
  {
    try perform(.training(act), by: actor)
  }

  /// The events that an act of training would record now.
  package func trained(_ act: TrainingAct, by actor: Actor = .bureau) throws(Refusal)
    -> [TrainingEvent]
  {
    try events(of: .training(act), by: actor).compactMap {
      if case .training(let event) = $0 { event } else { nil }
    }
  }

  /// The codes of the reasons that refuse an act of training now.
  package func refusals(_ act: TrainingAct, by actor: Actor = .bureau) -> [String] {
    refusals(of: .training(act), by: actor)
  }

  /// The clauses of the reasons that refuse an act of training now.
  package func clauses(_ act: TrainingAct, by actor: Actor = .bureau) -> [String?] {
    reasons(against: .training(act), by: actor).map(\.clause)
  }

  /// A class from its filing to its last lesson, with everything that the small rules ask for.
  package mutating func teach(_ filing: ClassFiling) throws(Refusal) {
    let named = ClassNamed(application: filing.application, id: filing.id)
    try train(.fileClass(filing))
    if let county = filing.county, programme.training?.classes.countyStamp != nil {
      try train(.stampClass(named), by: .county(county))
    }
    try train(.confirmClass(named))
    now = max(now, filing.end.start)
    for entry in filing.timetable { try train(.holdLesson(held(entry, in: filing))) }
    try train(
      .holdCeremony(
        CeremonyHeld(
          application: filing.application, id: filing.id, ceremony: .opening, day: filing.start,
          photos: 2)))
    try train(.spotCheck(visit(to: filing)), by: filing.county.map(Actor.county) ?? .bureau)
  }

  /// A lesson given as it was filed, with everybody there.
  package func held(
    _ entry: TimetableLesson, in filing: ClassFiling, signed: RosterNumbers? = nil,
    correction: String? = nil
  ) -> LessonHeld {
    LessonHeld(
      application: filing.application, id: filing.id, day: entry.day, lesson: entry.lesson,
      signed: signed ?? .all(of: filing.roster.count), mode: .onSite, footageItems: 1,
      footageMinutes: 20, correction: correction)
  }

  /// An unannounced visit that finds everything in order.
  package func visit(to filing: ClassFiling, announced: Bool = false) -> ClassSpotChecked {
    ClassSpotChecked(
      application: filing.application, id: filing.id, day: filing.end, wasAnnounced: announced,
      isSigned: true, present: filing.roster.count, found: "与备案一致")
  }

  /// Pays what is due for a purpose.
  package mutating func pay(
    _ purpose: PaymentPurpose, of application: ApplicationID, order: PaymentID
  ) throws(Refusal) {
    try perform(.orderPayment(request(for: purpose, of: application, order: order)), by: .bureau)
    let made = PaymentMade(payment: order, application: application, voucher: "V-\(order)")
    try perform(.pay(made), by: .finance)
  }

  /// Asks for the payment of a purpose.
  package func request(
    for purpose: PaymentPurpose, of application: ApplicationID, order: PaymentID
  ) -> PaymentRequest {
    var payee = self[application].submission.unit
    if case .reward(let enrolment) = purpose { payee = enrolment.text }
    return PaymentRequest(
      payment: order, application: application, purpose: purpose, budgetLine: "专账资金",
      payee: payee, bank: "某银行", account: "vault-\(order)")
  }
}
