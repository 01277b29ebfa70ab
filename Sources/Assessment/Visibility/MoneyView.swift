public import Funding
public import Messages
public import Quantities

/// The money of one award as one viewer sees it.
public struct MoneyView: Sendable, Hashable {
  /// What the award promises.
  public let obligated: Money
  /// What is promised and neither ordered, paid nor withdrawn.
  public let open: Money
  /// What is ordered and not paid.
  public let ordered: Money
  /// What was paid.
  public let paid: Money
  /// What is promised no longer.
  public let withdrawn: Money
  /// What is claimed back, claim by claim.
  public let claims: [ClawbackOpened]
  /// What came back.
  public let recoveries: [Recovery]
  /// The orders in the order they were given.
  public let orders: [Order]

  /// One payment order.
  public struct Order: Sendable, Hashable {
    /// The order.
    public let id: PaymentID
    /// What is paid; nil for a cancelled order.
    public let purpose: PaymentPurpose?
    /// The amount.
    public let amount: Money
    /// The budget line.
    public let budgetLine: String
    /// How far the payment has come.
    public let progress: PaymentOrder.Progress
    /// The account that is paid; nil for those who may not see it.
    public let payee: BankAccount?
  }

  init(_ account: Account, of application: Application, seesBankAccount: Bool) {
    obligated = account.obligated
    open = account.open
    ordered = account.ordered
    paid = account.paid
    withdrawn = account.withdrawn
    claims = application.claims
    recoveries = account.recoveries
    orders = account.orders.map { order in
      Order(
        id: PaymentID(order.number), purpose: application.purpose(of: PaymentID(order.number)),
        amount: order.amount, budgetLine: order.budgetLine, progress: order.progress,
        payee: seesBankAccount ? order.payee : nil)
    }
  }

  /// What is claimed and did not come back yet.
  public var owed: Money { claims.map(\.amount).total - recoveries.map(\.amount).total }
}
