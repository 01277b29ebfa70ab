import Programmes
public import Quantities
public import WorkingDays

/// A payment was ordered.
public struct PaymentOrdered: Sendable, Hashable {
  /// The order.
  public let payment: PaymentID
  /// The application.
  public let application: ApplicationID
  /// What is paid.
  public let purpose: PaymentPurpose
  /// The amount.
  public let amount: Money
  /// The budget line.
  public let budgetLine: String
  /// The name on the account.
  public let payee: String
  /// The bank and its branch.
  public let bank: String
  /// The vault record with the account number; personal data never stand in an entry.
  public let account: String

  /// Describes the event.
  public init(
    payment: PaymentID, application: ApplicationID, purpose: PaymentPurpose, amount: Money,
    budgetLine: String, payee: String, bank: String, account: String
  ) {
    self.payment = payment
    self.application = application
    self.purpose = purpose
    self.amount = amount
    self.budgetLine = budgetLine
    self.payee = payee
    self.bank = bank
    self.account = account
  }

  /// Describes the order of a tranche, from 1.
  public init(
    payment: PaymentID, application: ApplicationID, tranche: Int, amount: Money, budgetLine: String,
    payee: String, bank: String, account: String
  ) {
    self.init(
      payment: payment, application: application, purpose: .tranche(tranche), amount: amount,
      budgetLine: budgetLine, payee: payee, bank: bank, account: account)
  }
}

/// A payment was made.
public struct PaymentMade: Sendable, Hashable, Codable {
  /// The order.
  public let payment: PaymentID
  /// The application.
  public let application: ApplicationID
  /// The voucher.
  public let voucher: String

  /// Describes the event.
  public init(payment: PaymentID, application: ApplicationID, voucher: String) {
    self.payment = payment
    self.application = application
    self.voucher = voucher
  }
}

/// Names a payment.
public struct PaymentNamed: Sendable, Hashable, Codable {
  /// The order.
  public let payment: PaymentID
  /// The application.
  public let application: ApplicationID

  /// Describes the event.
  public init(payment: PaymentID, application: ApplicationID) {
    self.payment = payment
    self.application = application
  }
}

/// A payment was cancelled.
public struct PaymentCancelled: Sendable, Hashable, Codable {
  /// The order.
  public let payment: PaymentID
  /// The application.
  public let application: ApplicationID
  /// Why.
  public let reason: String

  /// Describes the event.
  public init(payment: PaymentID, application: ApplicationID, reason: String) {
    self.payment = payment
    self.application = application
    self.reason = reason
  }
}

/// A payment that was recorded as made came back (退汇).
public struct PaymentBounced: Sendable, Hashable, Codable {
  /// The order.
  public let payment: PaymentID
  /// The application.
  public let application: ApplicationID
  /// Why the bank sent it back.
  public let reason: String
  /// The day on which the money was back.
  public let day: Day

  /// Describes the event.
  public init(payment: PaymentID, application: ApplicationID, reason: String, day: Day) {
    self.payment = payment
    self.application = application
    self.reason = reason
    self.day = day
  }
}

/// Claimed money came in.
public struct MoneyRecovered: Sendable, Hashable, Codable {
  /// The application.
  public let application: ApplicationID
  /// The amount.
  public let amount: Money
  /// The voucher.
  public let voucher: String

  /// Describes the event.
  public init(application: ApplicationID, amount: Money, voucher: String) {
    self.application = application
    self.amount = amount
    self.voucher = voucher
  }
}
