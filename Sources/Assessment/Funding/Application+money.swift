public import Funding
public import Messages
import Programmes
import Quantities
import Training

extension Application {
  /// The order of a tranche that was not cancelled.
  public func payment(ofTranche tranche: Int) -> PaymentOrder? { payment(for: .tranche(tranche)) }

  /// The order for a purpose that was not cancelled.
  public func payment(for purpose: PaymentPurpose) -> PaymentOrder? {
    orders[purpose].flatMap { account?.order($0.text) }
  }

  /// What an order pays; nil for one that was cancelled or never given.
  public func purpose(of payment: PaymentID) -> PaymentPurpose? {
    orders.first { $0.value == payment }?.key
  }

  /// The payment orders of the tranches that were not cancelled, from 1.
  public var payments: [Int: PaymentID] {
    orders.reduce(into: [:]) { payments, order in
      if case .tranche(let number) = order.key { payments[number] = order.value }
    }
  }

  /// All money claimed back, as one claim; nil where there is none.
  public var clawback: ClawbackOpened? {
    guard let first = claims.first else { return nil }
    return ClawbackOpened(
      application: first.application, amount: claims.map(\.amount).total,
      reason: claims.map(\.reason).joined(separator: "；"))
  }

  /// A reward is promised when it is ordered; everything else was promised before.
  mutating func take(_ ordered: PaymentOrdered) {
    orders[ordered.purpose] = ordered.payment
    if case .reward(let enrolment) = ordered.purpose {
      training.rewards[enrolment] = ordered.amount
      account?.apply(.promise(ordered.amount))
    }
    account?.apply(.order(ordered.order))
  }

  mutating func take(_ cancellation: PaymentCancelled) {
    let (number, purpose) = (cancellation.payment.text, purpose(of: cancellation.payment))
    account?.apply(.cancel(order: number, reason: cancellation.reason))
    free(purpose, reason: cancellation.reason)
  }

  /// What an order was to pay can be ordered again.
  private mutating func free(_ purpose: PaymentPurpose?, reason: String) {
    guard let purpose else { return }
    orders[purpose] = nil
    if case .reward(let enrolment) = purpose, let amount = training.rewards[enrolment] {
      training.rewards[enrolment] = nil
      account?.apply(.withdraw(amount, reason: reason))
    }
  }

  /// A payment that came back is open again; a reward is promised anew with its next order.
  mutating func take(_ bounce: PaymentBounced) {
    let (number, purpose) = (bounce.payment.text, purpose(of: bounce.payment))
    account?.apply(.bounce(order: number, reason: bounce.reason))
    free(purpose, reason: bounce.reason)
    if let last = acceptances.last { withdrawUnpaid(after: last) }
  }

  /// An advance is promised when it is granted; a settlement promises the balance and nothing else.
  mutating func promise(after event: TrainingEvent) {
    switch event {
    case .advanceGranted(let advance): account?.apply(.promise(advance.amount))
    case .baseSettled(let settlement):
      if let open = account?.open, open > .zero {
        account?.apply(.withdraw(open, reason: settlement.document))
      }
      if settlement.balance > .zero { account?.apply(.promise(settlement.balance)) }
    case .planSet, .exceptionApproved, .traineeAdmitted, .traineeLeft, .classFiled, .classAmended,
      .classStamped, .classConfirmed, .lessonHeld, .ceremonyHeld, .classSpotChecked, .classClosed,
      .resultRecorded, .expenseRecorded, .fundsReported, .baseInspected, .baseRated, .caseOpened,
      .caseClosed, .qualificationCancelled:
      break
    }
  }
}

extension PaymentOrdered {
  /// The order as the account keeps it.
  var order: PaymentOrder {
    PaymentOrder(
      number: payment.text, amount: amount, budgetLine: budgetLine,
      payee: BankAccount(holder: payee, bank: bank, number: account),
      beneficiary: purpose.beneficiary)
  }
}

extension PaymentPurpose {
  fileprivate var beneficiary: PaymentOrder.Beneficiary {
    switch self {
    case .tranche, .advance, .balance: .unit
    case .reward: .person
    }
  }
}
