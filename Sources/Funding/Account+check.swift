public import Messages
import Quantities

extension Account {
  /// Says whether a change is allowed as the account stands.
  /// - Throws: `Refusal` with every reason why it is not.
  public func check(_ change: Change) throws(Refusal) {
    let objections = objections(to: change)
    if !objections.isEmpty { throw Refusal(objections) }
  }

  private func objections(to change: Change) -> [Reason] {
    switch change {
    case .promise(let amount):
      amount <= .zero ? [.notPositive(amount)] : []
    case .order(let order):
      objections(to: order)
    case .pay(let number, let voucher):
      expect(number, to: "支付", "be paid") { $0.progress == .ordered } + require(.voucher, voucher)
    case .reconcile(let number):
      expect(number, to: "对账", "be reconciled") { order in
        if case .paid = order.progress { true } else { false }
      }
    case .cancel(let number, let reason):
      expect(number, to: "撤销", "be cancelled") { $0.progress == .ordered } + require(.cause, reason)
    case .bounce(let number, let reason):
      expect(number, to: "退汇", "bounce") { $0.isPaid } + require(.cause, reason)
        + stillCovered(without: number)
    case .withdraw(let amount, let reason):
      within(amount, open, .overObligated) + require(.cause, reason)
    case .recover(let recovery):
      within(recovery.amount, paid - recovered, .overPaid) + require(.voucher, recovery.voucher)
    }
  }

  private func objections(to order: PaymentOrder) -> [Reason] {
    var reasons = within(order.amount, open, .overObligated)
    reasons += require(.orderNumber, order.number)
    if self.order(order.number) != nil { reasons.append(.orderNumberTaken(order.number)) }
    reasons += require(.budgetLine, order.budgetLine)
    reasons += require(.bank, order.payee.bank) + require(.accountNumber, order.payee.number)
    if order.beneficiary == .unit, order.payee.holder != unit {
      reasons.append(.payeeIsNotUnit(order.payee.holder, unit: unit))
    }
    return reasons
  }

  /// An amount is more than nothing and at most `limit`.
  private func within(_ amount: Money, _ limit: Money, _ code: Reason.Limit) -> [Reason] {
    if amount <= .zero { return [.notPositive(amount)] }
    return amount > limit ? [.over(code, amount, limit)] : []
  }

  /// Money that was claimed back from a payment cannot come back a second time.
  private func stillCovered(without number: String) -> [Reason] {
    guard let order = order(number), order.isPaid else { return [] }
    let most = paid - recovered
    return order.amount > most ? [.over(.overPaid, order.amount, most)] : []
  }

  private func require(_ text: Reason.Text, _ value: String) -> [Reason] {
    value.allSatisfy(\.isWhitespace) ? [.missing(text)] : []
  }

  /// The order exists and has come so far that the next step is allowed.
  private func expect(
    _ number: String, to chinese: String, _ english: String, _ allowed: (PaymentOrder) -> Bool
  ) -> [Reason] {
    guard let order = order(number) else { return [.unknownOrder(number)] }
    return allowed(order) ? [] : [.wrongProgress(order, Phrase(chinese, english))]
  }
}
