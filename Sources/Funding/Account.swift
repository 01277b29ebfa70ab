public import Quantities

/// The money of one award: what is promised, ordered, paid, withdrawn and claimed back.
///
/// `check` says whether a change is allowed; `apply` carries out a change that was checked before and
/// decides nothing, so that an account can be computed again from its history.
public struct Account: Sendable, Hashable {
  /// The legal name of the unit, which every payee must bear.
  public let unit: String
  /// What is promised in all: by the award, or later by an advance, a settlement or a reward.
  public private(set) var obligated: Money
  /// What is promised and neither ordered, paid nor withdrawn.
  public private(set) var open: Money
  /// What is promised no longer, as after a failed acceptance.
  public private(set) var withdrawn: Money
  /// All orders in the order they were given.
  public private(set) var orders: [PaymentOrder]
  /// All money that came back, in its order.
  public private(set) var recoveries: [Recovery]
  private var places: [String: Int] = [:]

  /// The account of a fresh award.
  public init(unit: String, obligated: Money) {
    self.unit = unit
    self.obligated = obligated
    open = obligated
    withdrawn = .zero
    orders = []
    recoveries = []
  }

  /// One thing that happens to the money.
  public enum Change: Sendable, Hashable {
    /// More money is promised.
    case promise(Money)
    /// A payment is ordered.
    case order(PaymentOrder)
    /// The bank paid an order.
    case pay(order: String, voucher: String)
    /// A payment was found in the statement.
    case reconcile(order: String)
    /// An order is taken back before it was paid; its money is open again.
    case cancel(order: String, reason: String)
    /// A paid order came back from the bank; its money is open again.
    case bounce(order: String, reason: String)
    /// Open money is promised no longer.
    case withdraw(Money, reason: String)
    /// Paid money came back.
    case recover(Recovery)
  }

  /// Carries out a change that `check` allowed; one that names no order of this account does nothing.
  public mutating func apply(_ change: Change) {
    switch change {
    case .promise(let amount):
      obligated = obligated + amount
      open = open + amount
    case .order(let order):
      open = open - order.amount
      places[order.number] = orders.count
      orders.append(order)
      update(order.number) { $0.progress = .ordered }
    case .pay(let number, let voucher):
      update(number) { $0.progress = .paid(voucher: voucher) }
    case .reconcile(let number):
      update(number) { order in
        if case .paid(let voucher) = order.progress {
          order.progress = .reconciled(voucher: voucher)
        }
      }
    case .cancel(let number, let reason):
      open = open + (order(number)?.amount ?? .zero)
      update(number) { $0.progress = .cancelled(reason: reason) }
    case .bounce(let number, let reason):
      open = open + (order(number)?.amount ?? .zero)
      update(number) { $0.progress = .bounced(reason: reason) }
    case .withdraw(let amount, _):
      open = open - amount
      withdrawn = withdrawn + amount
    case .recover(let recovery):
      recoveries.append(recovery)
    }
  }

  /// The order with a number, if there is one.
  public func order(_ number: String) -> PaymentOrder? {
    places[number].map { orders[$0] }
  }

  private mutating func update(_ number: String, _ change: (inout PaymentOrder) -> Void) {
    guard let index = places[number] else { return }
    change(&orders[index])
  }
}

extension Account {
  /// What is ordered and not yet paid.
  public var ordered: Money { orders.filter { $0.progress == .ordered }.map(\.amount).total }
  /// What has been paid, with or without a look at the statement.
  public var paid: Money { orders.filter(\.isPaid).map(\.amount).total }
  /// What is promised and still to be paid, ordered or not.
  public var pending: Money { open + ordered }
  /// What came back.
  public var recovered: Money { recoveries.map(\.amount).total }

  /// Law of conservation: obligated = paid + pending + withdrawn, and at most what was paid is recovered.
  public var isBalanced: Bool {
    obligated == paid + pending + withdrawn && recovered <= paid
      && [open, withdrawn, recovered].allSatisfy { $0 >= .zero }
  }
}
