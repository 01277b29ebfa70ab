import Assessment
import Funding
import Messages
import Programmes
import Quantities

/// The money of one award as values, as one reader may see it.
struct GrantLine: Sendable, Hashable {
  let call: CallID
  let id: ApplicationID
  let unit: String
  let award: Award
  let money: MoneyView

  /// Nil where there is no award, or none that the reader may see.
  init?(_ application: ApplicationView, in call: CallID) {
    guard let award = application.award, let money = application.money else { return nil }
    self.call = call
    id = application.id
    unit = application.unit
    self.award = award
    self.money = money
  }

  /// The money of an award.
  ///
  /// - Throws: `Rebuff.missing` where there is none, or none that the visitor may see.
  static func find(
    _ id: ApplicationID, in call: CallID, for visit: Visit
  ) throws -> GrantLine {
    guard let application = try visit.call(call)[id],
      let line = GrantLine(application, in: call)
    else { throw Rebuff.missing }
    return line
  }

  /// All awards of a call that the viewer may see, in the order in which they came in.
  static func all(in call: CallView) -> [GrantLine] {
    call.applications.compactMap { GrantLine($0, in: call.id) }
  }

  var claimed: Money { money.claims.map(\.amount).total }
  var recovered: Money { money.recoveries.map(\.amount).total }
  /// What is promised and still to be paid, ordered or not.
  var pending: Money { money.open + money.ordered }

  /// Changes with everything that an act on this money could be about.
  var version: String {
    Fields.fingerprint(
      of: [money.obligated, money.open, money.withdrawn, claimed, recovered].map(\.description)
        + money.orders.map { "\($0.id) \($0.progress)" })
  }

  func order(_ payment: PaymentID) -> MoneyView.Order? {
    money.orders.first { $0.id == payment }
  }

  /// The newest order that names an account of the unit, for the next one to be paid likewise.
  var lastPayee: BankAccount? {
    money.orders.last { order in
      if case .reward = order.purpose { false } else { order.payee != nil }
    }?.payee
  }

  /// A number that no order of the call has yet, as far as the viewer sees.
  func nextOrder(in call: CallView) -> PaymentID {
    let taken = Set(call.applications.flatMap { $0.money?.orders.map(\.id) ?? [] })
    var number = money.orders.count + 1
    while taken.contains(PaymentID("\(id)-\(number)")) { number += 1 }
    return PaymentID("\(id)-\(number)")
  }
}

/// The sums of several awards; what is promised is what is paid, pending and withdrawn.
struct GrantSums: Sendable, Hashable {
  var promised = Money.zero
  var paid = Money.zero
  var ordered = Money.zero
  var open = Money.zero
  var withdrawn = Money.zero
  var claimed = Money.zero
  var recovered = Money.zero

  init(_ lines: some Sequence<GrantLine>) {
    for line in lines {
      promised = promised + line.money.obligated
      paid = paid + line.money.paid
      ordered = ordered + line.money.ordered
      open = open + line.money.open
      withdrawn = withdrawn + line.money.withdrawn
      claimed = claimed + line.claimed
      recovered = recovered + line.recovered
    }
  }

  /// Whether no fen is lost or made up.
  var isBalanced: Bool { promised == paid + ordered + open + withdrawn }
}
