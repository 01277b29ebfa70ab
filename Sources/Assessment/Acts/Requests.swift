public import Programmes
public import Quantities
public import WorkingDays

/// Asks for the award of one unit.
public struct AwardDecision: Sendable, Hashable {
  /// The application.
  public let application: ApplicationID
  /// The number of the joint document.
  public let document: String
  /// The number on the plaque.
  public let plaque: String
  /// The first day of the construction period; nil for an accreditation, which builds nothing.
  public let constructionStart: Day?

  /// Describes the decision.
  public init(
    application: ApplicationID, document: String, plaque: String, constructionStart: Day? = nil
  ) {
    self.application = application
    self.document = document
    self.plaque = plaque
    self.constructionStart = constructionStart
  }
}

/// Asks for one payment; the amount follows from the programme and from what is recorded.
public struct PaymentRequest: Sendable, Hashable {
  /// The name of the order.
  public let payment: PaymentID
  /// The application.
  public let application: ApplicationID
  /// What is to be paid.
  public let purpose: PaymentPurpose
  /// The budget line (JC-6.1).
  public let budgetLine: String
  /// The name on the account, which must be the unit's; for a person, the number of the enrolment.
  public let payee: String
  /// The bank and its branch.
  public let bank: String
  /// The vault record with the account number; personal data never stand in an entry.
  public let account: String

  /// Describes the request.
  public init(
    payment: PaymentID, application: ApplicationID, purpose: PaymentPurpose, budgetLine: String,
    payee: String, bank: String, account: String
  ) {
    self.payment = payment
    self.application = application
    self.purpose = purpose
    self.budgetLine = budgetLine
    self.payee = payee
    self.bank = bank
    self.account = account
  }

  /// Describes the request for a tranche, from 1.
  public init(
    payment: PaymentID, application: ApplicationID, tranche: Int, budgetLine: String,
    payee: String, bank: String, account: String
  ) {
    self.init(
      payment: payment, application: application, purpose: .tranche(tranche),
      budgetLine: budgetLine, payee: payee, bank: bank, account: account)
  }
}

/// What an evaluation of a finished project found.
public struct Evaluation: Sendable, Hashable {
  /// The application.
  public let application: ApplicationID
  /// The facts found.
  public let facts: [FactID: FactValue]
  /// The points of the judged criteria.
  public let points: [CriterionID: Points]
  /// A finding that fails the project whatever its points.
  public let veto: VetoID?
  /// What was not spent of the money paid so far; recovered when the project fails for good.
  public let unspent: Money

  /// Describes an evaluation.
  public init(
    application: ApplicationID, facts: [FactID: FactValue], points: [CriterionID: Points],
    veto: VetoID?, unspent: Money
  ) {
    self.application = application
    self.facts = facts
    self.points = points
    self.veto = veto
    self.unspent = unspent
  }
}

/// Asks to go back to an earlier stage.
public struct ReopenRequest: Sendable, Hashable {
  /// The stage to open again.
  public let stage: StageID
  /// The coded reason.
  public let code: CorrectionReason
  /// What is wrong.
  public let note: String

  /// Describes the request.
  public init(stage: StageID, code: CorrectionReason, note: String) {
    self.stage = stage
    self.code = code
    self.note = note
  }
}
