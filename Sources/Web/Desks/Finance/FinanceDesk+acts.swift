import Assessment
import Funding
import Ledger
import Messages
import Office
import Programmes
import Quantities

/// What the desk of finance asks for; amounts, rights and order of steps are for the rules.
extension FinanceDesk {
  static func order(
    _ fields: Fields, _ call: CallID, _ id: ApplicationID, _ visit: Visit
  ) async throws -> Answer {
    let grant = try GrantLine.find(id, in: call, for: visit)
    try fields.expect(version: grant.version)
    var reader = FieldReader(fields)
    let purpose = reader.value(
      "purpose", as: PurposeChoice.self, expected: Phrase("选择拨款事项", "what is to be paid"))
    let budgetLine = reader.text("budget-line", limit: 60)
    let payee = reader.text("payee", limit: 120)
    let bank = reader.text("bank", limit: 120)
    let account = reader.bankAccount("account", before: grant)
    guard let purpose, let budgetLine, let payee, let bank, let account, reader.isClean else {
      throw reader.problems
    }
    let kept = try account.keep(in: visit.office.office.ledger.vault)
    let request = PaymentRequest(
      payment: try grant.nextOrder(in: visit.call(call)), application: id,
      purpose: purpose.purpose(to: payee), budgetLine: budgetLine, payee: payee, bank: bank,
      account: kept.record)
    do {
      try await visit.perform(.orderPayment(request), in: call)
    } catch {
      try kept.drop(from: visit.office.office.ledger.vault, at: visit.now)
      throw error
    }
    return .go(
      to: Addresses.grant(call, id),
      saying: Phrase(
        "拨款单 \(request.payment) 已下达", "The order \(request.payment) is given"))
  }

  static func pay(
    _ fields: Fields, _ call: CallID, _ id: ApplicationID, _ payment: PaymentID, _ visit: Visit
  ) async throws -> Answer {
    try expectVersion(fields, call, id, visit)
    var reader = FieldReader(fields)
    guard let voucher = reader.text("voucher", limit: 60) else { throw reader.problems }
    let made = PaymentMade(payment: payment, application: id, voucher: voucher)
    try await visit.perform(.pay(made), in: call)
    return .go(
      to: Addresses.grant(call, id), saying: Phrase("已登记支付", "The payment is recorded"))
  }

  static func reconcile(
    _ fields: Fields, _ call: CallID, _ id: ApplicationID, _ payment: PaymentID, _ visit: Visit
  ) async throws -> Answer {
    try expectVersion(fields, call, id, visit)
    try await visit.perform(
      .reconcile(PaymentNamed(payment: payment, application: id)), in: call)
    return .go(
      to: Addresses.grant(call, id), saying: Phrase("已对账", "The payment is reconciled"))
  }

  static func cancel(
    _ fields: Fields, _ call: CallID, _ id: ApplicationID, _ payment: PaymentID, _ visit: Visit
  ) async throws -> Answer {
    try expectVersion(fields, call, id, visit)
    var reader = FieldReader(fields)
    let ground = reader.choice("ground", of: CancelGround.self)
    let note = reader.optionalText("note", limit: 200)
    if ground == .other, note?.isEmpty ?? false {
      reader.object(to: "note", Phrase("请写明原因", "Say why"))
    }
    guard let ground, let note, reader.isClean else { throw reader.problems }
    let reason = [ground.name.chinese, note].filter { !$0.isEmpty }.joined(separator: "：")
    let cancellation = PaymentCancelled(payment: payment, application: id, reason: reason)
    try await visit.perform(.cancelPayment(cancellation), in: call)
    return .go(
      to: Addresses.grant(call, id), saying: Phrase("拨款单已撤销", "The order is cancelled"))
  }

  static func bounce(
    _ fields: Fields, _ call: CallID, _ id: ApplicationID, _ payment: PaymentID, _ visit: Visit
  ) async throws -> Answer {
    try expectVersion(fields, call, id, visit)
    var reader = FieldReader(fields)
    let day = reader.day("day")
    let reason = reader.text("note", limit: 200)
    guard let day, let reason, reader.isClean else { throw reader.problems }
    let bounce = PaymentBounced(payment: payment, application: id, reason: reason, day: day)
    try await visit.perform(.bouncePayment(bounce), in: call)
    return .go(
      to: Addresses.grant(call, id),
      saying: Phrase("已登记退汇，可以重新下达", "It is recorded; the money can be ordered again"))
  }

  static func recover(
    _ fields: Fields, _ call: CallID, _ id: ApplicationID, _ visit: Visit
  ) async throws -> Answer {
    try expectVersion(fields, call, id, visit)
    var reader = FieldReader(fields)
    let amount = reader.value(
      "amount", as: Money.self, expected: Phrase("金额，如 12000.00", "an amount such as 12000.00"))
    let voucher = reader.text("voucher", limit: 60)
    guard let amount, let voucher else { throw reader.problems }
    let recovery = MoneyRecovered(application: id, amount: amount, voucher: voucher)
    try await visit.perform(.recover(recovery), in: call)
    return .go(
      to: Addresses.grant(call, id),
      saying: Phrase("追缴款已登记", "The recovered money is recorded"))
  }

  private static func expectVersion(
    _ fields: Fields, _ call: CallID, _ id: ApplicationID, _ visit: Visit
  ) throws {
    try fields.expect(version: try GrantLine.find(id, in: call, for: visit).version)
  }
}

/// Why an order is taken back.
enum CancelGround: String, Sendable, CaseIterable {
  case bounced
  case wrongAccount
  case wrongOrder
  case held
  case other

  /// The ground as the entry says it.
  var name: Phrase {
    switch self {
    case .bounced: Phrase("银行退汇", "The bank returned it")
    case .wrongAccount: Phrase("收款账户有误", "The account is wrong")
    case .wrongOrder: Phrase("拨款单有误", "The order is wrong")
    case .held: Phrase("暂缓拨付", "The payment is held")
    case .other: Phrase("其他原因", "Another reason")
    }
  }
}
