import Funding
import Messages
import Quantities
import Testing

@Suite struct AccountTests {
  static let unit = "晨光机械有限公司"
  static let bank = BankAccount(holder: unit, bank: "示例银行城区支行", number: "0000111122223333")

  private func order(
    _ number: String, _ yuan: Int, budgetLine: String = "就业补助资金", payee: BankAccount = bank
  ) -> PaymentOrder {
    PaymentOrder(
      number: number, amount: Money(yuan: yuan), budgetLine: budgetLine, payee: payee)
  }

  /// The account of a workstation after some changes, each of them checked.
  private func account(_ changes: Account.Change...) throws -> Account {
    var account = Account(unit: Self.unit, obligated: Money(yuan: 300_000))
    for change in changes {
      try account.check(change)
      account.apply(change)
    }
    return account
  }

  private func codes(_ account: Account, _ change: Account.Change) -> [String] {
    do {
      try account.check(change)
      return []
    } catch {
      return error.reasons.map(\.code)
    }
  }

  @Test func `a grant is ordered, paid and reconciled in two parts`() throws {
    let account = try account(
      .order(order("1", 120_000)), .pay(order: "1", voucher: "V1"), .reconcile(order: "1"),
      .order(order("2", 180_000)))
    #expect(account.paid == Money(yuan: 120_000))
    #expect(account.ordered == Money(yuan: 180_000))
    #expect(account.pending == Money(yuan: 180_000))
    #expect(account.open == .zero)
    #expect(account.order("1")?.progress == .reconciled(voucher: "V1"))
    #expect(account.order("2")?.progress == .ordered)
    #expect(account.isBalanced)
  }

  @Test func `what is promised later is ordered and paid like the rest`() throws {
    let account = try account(
      .promise(Money(yuan: 50)), .order(order("1", 300_050)), .pay(order: "1", voucher: "V1"))
    #expect(account.obligated == Money(yuan: 300_050))
    #expect(account.isBalanced)
    #expect(codes(account, .promise(.zero)) == ["amountNotPositive"])
  }

  @Test func `a person is not held to the name of the unit`() throws {
    let payee = BankAccount(holder: "T1", bank: "示例银行", number: "记录1")
    let reward = PaymentOrder(
      number: "1", amount: Money(yuan: 1), budgetLine: "就业补助资金", payee: payee,
      beneficiary: .person)
    #expect(codes(try account(), .order(reward)) == [])
    #expect(codes(try account(), .order(order("1", 1, payee: payee))) == ["payeeIsNotUnit"])
  }

  @Test func `the money of a cancelled order may be ordered again`() throws {
    let account = try account(
      .order(order("1", 300_000)), .cancel(order: "1", reason: "账号有误"),
      .order(order("2", 300_000)), .pay(order: "2", voucher: "V2"))
    #expect(account.order("1")?.progress == .cancelled(reason: "账号有误"))
    #expect(account.paid == Money(yuan: 300_000))
    #expect(account.isBalanced)
  }

  @Test(.tags(.clause))
  func `JC-5.5 after a failed acceptance the rest is withdrawn and nothing more is paid`() throws {
    let account = try account(
      .order(order("1", 120_000)), .pay(order: "1", voucher: "V1"),
      .withdraw(Money(yuan: 180_000), reason: "验收不合格"),
      .recover(Recovery(amount: Money(yuan: 20_000), voucher: "余额收回")))
    #expect(account.pending == .zero)
    #expect(account.withdrawn == Money(yuan: 180_000))
    #expect(account.recovered == Money(yuan: 20_000))
    #expect(codes(account, .order(order("2", 1))) == ["overObligated"])
    #expect(account.isBalanced)
  }

  @Test func `an order names every reason against it`() throws {
    let nobody = BankAccount(holder: "某某", bank: " ", number: "")
    let account = try account(.order(order("1", 120_000)))
    #expect(
      codes(account, .order(order("1", 180_001, budgetLine: "", payee: nobody))) == [
        "overObligated", "orderNumberTaken", "noBudgetLine", "noBankAccount", "noBankAccount",
        "payeeIsNotUnit",
      ])
    #expect(codes(account, .order(order(" ", 0))) == ["amountNotPositive", "noOrderNumber"])
    #expect(codes(account, .order(order("2", 180_000))) == [])
  }

  @Test func `an order moves only along its life`() throws {
    let states: [(String, Account)] = [
      ("none", try account()),
      ("ordered", try account(.order(order("1", 1)))),
      ("paid", try account(.order(order("1", 1)), .pay(order: "1", voucher: "V"))),
      (
        "reconciled",
        try account(
          .order(order("1", 1)), .pay(order: "1", voucher: "V"), .reconcile(order: "1"))
      ),
      ("cancelled", try account(.order(order("1", 1)), .cancel(order: "1", reason: "R"))),
    ]
    let steps: [(String, Account.Change)] = [
      ("pay", .pay(order: "1", voucher: "V")), ("reconcile", .reconcile(order: "1")),
      ("cancel", .cancel(order: "1", reason: "R")),
    ]
    let allowed = states.flatMap { state, account in
      steps.filter { codes(account, $0.1) == [] }.map { "\(state) \($0.0)" }
    }
    #expect(allowed == ["ordered pay", "ordered cancel", "paid reconcile"])
    #expect(steps.map { codes(states[0].1, $0.1) } == Array(repeating: ["unknownOrder"], count: 3))
    #expect(codes(states[2].1, steps[0].1) == ["wrongProgress"])
  }

  @Test func `vouchers, reasons and amounts are demanded`() throws {
    let account = try account(.order(order("1", 100)), .pay(order: "1", voucher: "V"))
    #expect(codes(account, .pay(order: "9", voucher: "")) == ["unknownOrder", "noVoucher"])
    #expect(codes(account, .cancel(order: "1", reason: "")) == ["wrongProgress", "noReason"])
    #expect(codes(account, .withdraw(.zero, reason: "")) == ["amountNotPositive", "noReason"])
    #expect(
      codes(account, .withdraw(Money(fen: 29_990_001), reason: "R")) == ["overObligated"])
    let more = Recovery(amount: Money(fen: 10_001), voucher: "R")
    #expect(codes(account, .recover(more)) == ["overPaid"])
    let all = Recovery(amount: Money(yuan: 100), voucher: "R")
    #expect(codes(account, .recover(all)) == [])
  }

  @Test func `refusals read well in both languages`() throws {
    let account = try account(.order(order("拨1", 100)), .pay(order: "拨1", voucher: "V"))
    let refusal = #expect(throws: Refusal.self) {
      try account.check(.pay(order: "拨1", voucher: ""))
    }
    #expect(
      refusal?.reasons.map { $0.line(in: .english) } == [
        "拨1: the order is paid and cannot be paid → to get the money back, claim it back",
        "the number of the bank's voucher is missing → give the number of the bank's voucher",
      ])
    #expect(
      refusal?.reasons.map { $0.line(in: .chinese) } == [
        "拨1: 拨款单已支付，不能支付 → 如需收回款项，请办理追缴", "缺少支付凭证号 → 请补充支付凭证号",
      ])
  }

  @Test func `a change that names no order of the account does nothing`() throws {
    let before = try account(.order(order("1", 1)))
    var after = before
    for change: Account.Change in [
      .pay(order: "9", voucher: "V"), .reconcile(order: "9"), .cancel(order: "9", reason: "R"),
    ] {
      after.apply(change)
    }
    #expect(after == before)
  }

  /// Three fen, two order numbers, every allowed sequence of changes to its end.
  @Test func `money is conserved in every small world`() {
    let amounts = (0...4).map { Money(fen: $0) }
    let numbers = ["1", "2"]
    var changes: [Account.Change] = []
    for number in numbers {
      changes += amounts.map {
        .order(
          PaymentOrder(number: number, amount: $0, budgetLine: "L", payee: Self.bank))
      }
      changes += [.pay(order: number, voucher: "V"), .reconcile(order: number)]
      changes += [.cancel(order: number, reason: "R")]
    }
    changes += amounts.map { .withdraw($0, reason: "R") }
    changes += amounts.map { .recover(Recovery(amount: $0, voucher: "R")) }
    var seen: Set<Account> = []
    var waiting = [Account(unit: Self.unit, obligated: Money(fen: 3))]
    while let account = waiting.popLast() {
      guard seen.insert(account).inserted else { continue }
      for change in changes where codes(account, change) == [] {
        var next = account
        next.apply(change)
        // The first broken world ends the search: without the law it may have no end.
        guard next.isBalanced, next.paid <= next.obligated else {
          Issue.record("\(change) breaks \(account)")
          return
        }
        waiting.append(next)
      }
    }
    #expect(seen.count > 300)
  }
}
