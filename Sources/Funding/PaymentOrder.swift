public import Quantities

/// One payment, from the order to the reconciled statement.
public struct PaymentOrder: Sendable, Hashable {
  /// How far the payment has come.
  public enum Progress: Sendable, Hashable {
    /// The order is given and no money has moved.
    case ordered
    /// The bank paid; `voucher` is the number of its slip.
    case paid(voucher: String)
    /// The slip was found in the statement of the treasury.
    case reconciled(voucher: String)
    /// The order was withdrawn before payment; its money may be ordered again.
    case cancelled(reason: String)
    /// The bank sent the money back; it may be ordered again.
    case bounced(reason: String)
  }

  /// Who is paid.
  public enum Beneficiary: Sendable, Hashable {
    /// The unit of the account, whose own name the payee must bear.
    case unit
    /// A person, who is named in the vault only.
    case person
  }

  /// The number of the order, unique within its account.
  public let number: String
  /// What is paid, more than nothing.
  public let amount: Money
  /// 预算科目, the line of the budget that bears it.
  public let budgetLine: String
  /// Where the money goes.
  public let payee: BankAccount
  /// Who is paid.
  public let beneficiary: Beneficiary
  /// How far it has come.
  public internal(set) var progress = Progress.ordered

  /// A new order; checked by `Account.check`.
  public init(
    number: String, amount: Money, budgetLine: String, payee: BankAccount,
    beneficiary: Beneficiary = .unit
  ) {
    self.number = number
    self.amount = amount
    self.budgetLine = budgetLine
    self.payee = payee
    self.beneficiary = beneficiary
  }

  /// Whether money has left for this order.
  public var isPaid: Bool {
    switch progress {
    case .paid, .reconciled: true
    case .ordered, .cancelled, .bounced: false
    }
  }
}
