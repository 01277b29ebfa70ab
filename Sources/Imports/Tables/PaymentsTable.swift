import Assessment
import Messages
import Programmes
import Spreadsheets

/// payments.csv 拨款: each step of a payment order is a row.
enum PaymentsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      Column("payment", names: ["拨款单号"]),
      .application,
      Column("action", names: ["办理"]),
      Column("tranche", names: ["期次"], required: false),
      Column("budget_line", names: ["预算科目"], required: false),
      Column("payee", names: ["收款户名"], required: false),
      Column("bank", names: ["开户行"], required: false),
      Column("account", names: ["账号"], required: false, sensitive: true),
      Column("voucher", names: ["凭证号"], required: false),
      Column("reason", names: ["撤销理由", "理由"], required: false),
      Column("day", names: ["退汇日期"], required: false),
    ]
  }

  private enum Action: Hashable {
    case order, pay, reconcile, cancel, bounce

    var kind: Act.Kind {
      switch self {
      case .order: .orderPayment
      case .pay: .pay
      case .reconcile: .reconcile
      case .cancel: .cancelPayment
      case .bounce: .bouncePayment
      }
    }
  }

  private static let actions = Names<Action>(
    Phrase("办理方式", "action"),
    [
      .init(.order, id: "order", name: Phrase("下达", "order")),
      .init(.pay, id: "pay", name: Phrase("支付", "pay")),
      .init(.reconcile, id: "reconcile", name: Phrase("对账", "reconcile")),
      .init(.cancel, id: "cancel", name: Phrase("撤销", "cancel"), synonyms: ["撤消", "取消"]),
      .init(.bounce, id: "bounce", name: Phrase("退汇", "bounce")),
    ])

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let action = row.named("action", actions)
    let circumstances = row.circumstances(of: action?.kind, in: context)
    let payment = row.code("payment").map { PaymentID($0) }
    let application = row.application(in: context)
    let draft = action.flatMap { Self.draft(of: $0, payment, application, &row) }
    guard let circumstances, let draft else { return nil }
    return circumstances.planning(draft)
  }

  private static func draft(
    of action: Action, _ payment: PaymentID?, _ application: ApplicationID?,
    _ row: inout RowReader
  ) -> PlannedAct.Draft? {
    switch action {
    case .order: return order(payment, application, &row)
    case .pay:
      guard let voucher = row.text("voucher"), let payment, let application else { return nil }
      return .act(
        .pay(PaymentMade(payment: payment, application: application, voucher: voucher)))
    case .reconcile:
      guard let payment, let application else { return nil }
      return .act(.reconcile(PaymentNamed(payment: payment, application: application)))
    case .cancel:
      guard let reason = row.text("reason"), let payment, let application else { return nil }
      return .act(
        .cancelPayment(
          PaymentCancelled(payment: payment, application: application, reason: reason)))
    case .bounce:
      let (reason, day) = (row.text("reason"), row.day("day"))
      guard let reason, let day, let payment, let application else { return nil }
      return .act(
        .bouncePayment(
          PaymentBounced(payment: payment, application: application, reason: reason, day: day)))
    }
  }

  private static func order(
    _ payment: PaymentID?, _ application: ApplicationID?, _ row: inout RowReader
  ) -> PlannedAct.Draft? {
    let purpose = row.purpose("tranche")
    let budgetLine = row.text("budget_line")
    let payee = row.text("payee")
    let bank = row.text("bank")
    let account = row.bankAccount("account")
    guard let payment, let application, let purpose, let budgetLine, let payee, let bank,
      let account
    else { return nil }
    let request = PaymentRequest(
      payment: payment, application: application, purpose: purpose,
      budgetLine: budgetLine, payee: payee, bank: bank, account: "")
    return .payment(request, account: PersonalRecord(account: account.text))
  }
}

extension RowReader {
  /// Reads the number of a tranche, `advance`, `balance`, or `reward:` and an enrolment.
  fileprivate mutating func purpose(_ key: String) -> PaymentPurpose? {
    let expected = Phrase(
      "期次（如 1）、advance 预拨、balance 结算余额或 reward:报名编号",
      "a tranche such as 1, advance, balance, or reward:ENROLMENT")
    return value(key, expected: expected) { (text) throws(Mismatch) in
      let plain = text.widthFolded
      if let number = Int(plain), (1...100).contains(number) { return .tranche(number) }
      let sides = plain.split(separator: ":", maxSplits: 1).map(String.init)
      switch (sides.first, sides.count) {
      case ("advance", 1), ("预拨", 1): return .advance
      case ("balance", 1), ("结算余额", 1): return .balance
      case ("reward", 2), ("奖励", 2): return .reward(EnrolmentID(sides[1]))
      default: throw Mismatch("不是期次", "is no tranche")
      }
    }
  }
}
