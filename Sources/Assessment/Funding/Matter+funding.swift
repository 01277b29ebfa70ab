public import Funding
import Messages
import Programmes
import Quantities

extension Matter {
  /// Orders one tranche; the amount is the programme's, never the caller's (JC-5.4, JC-5.5, JC-6.1).
  func order(_ request: PaymentRequest) throws(Refusal) -> [Event] {
    let (application, award) = try awardedApplication(request.application)
    guard let funding = programme.funding, let account = application.account else {
      preconditionFailure("an award has an account and its programme has funding")
    }
    let reasons =
      trancheReasons(request, application, funding) + earlierOrder(request, application)
      + numberTaken(request, application)
    if !reasons.isEmpty { throw Refusal(reasons) }
    let schedule = try TrancheSchedule(total: award.amount, shares: funding.tranches.map(\.share))
    let ordered = PaymentOrdered(
      payment: request.payment, application: application.id, tranche: request.tranche,
      amount: schedule.amounts[request.tranche - 1], budgetLine: request.budgetLine,
      payee: request.payee, bank: request.bank, account: request.account)
    try account.check(.order(ordered.order))
    return [.paymentOrdered(ordered)]
  }

  /// Records the bank's voucher.
  func pay(_ payment: PaymentMade) throws(Refusal) -> [Event] {
    try check(.pay(order: payment.payment.text, voucher: payment.voucher), of: payment.application)
    return [.paymentMade(payment)]
  }

  /// Records that the payment was found on the statement.
  func reconcile(_ payment: PaymentNamed) throws(Refusal) -> [Event] {
    try check(.reconcile(order: payment.payment.text), of: payment.application)
    return [.paymentReconciled(payment)]
  }

  /// Takes an order back before it is paid.
  func cancel(_ cancellation: PaymentCancelled) throws(Refusal) -> [Event] {
    try check(
      .cancel(order: cancellation.payment.text, reason: cancellation.reason),
      of: cancellation.application)
    return [.paymentCancelled(cancellation)]
  }

  /// Records that claimed money came in; never more than was claimed.
  func recover(_ recovery: MoneyRecovered) throws(Refusal) -> [Event] {
    let (application, _) = try awardedApplication(recovery.application)
    try require(recovery.voucher, Phrase("收款凭证", "voucher"))
    let claimed = application.clawback?.amount ?? .zero
    let recovered = application.account?.recovered ?? .zero
    guard recovered + recovery.amount <= claimed else {
      throw Refusal(
        Reason(
          "notClaimed", subject: application.id.text,
          Phrase(
            "应追缴 \(claimed.grouped) 元,已追缴 \(recovered.grouped) 元",
            "CNY \(claimed.grouped) are claimed, CNY \(recovered.grouped) came in before"),
          remedy: Phrase("核对金额", "check the amount")))
    }
    try check(
      .recover(Recovery(amount: recovery.amount, voucher: recovery.voucher)), of: application.id)
    return [.moneyRecovered(recovery)]
  }

  /// Paid awards only leave the funding stage; a held unit does not stop the others.
  func unpaid() -> [Reason] {
    guard let first = programme.funding?.tranches.first, first.after == .award else { return [] }
    return inRankOrder(call.applicationsInOrder.filter { $0.award != nil }).filter {
      $0.payment(ofTranche: 1).map { !$0.isPaid } ?? true
    }.map { application in
      Reason(
        "notPaid", clause: first.basis.clause, subject: application.id.text,
        Phrase("首期经费未拨付", "the first tranche is not paid"),
        remedy: Phrase("下达拨款并登记凭证", "order the payment and record its voucher"))
    }
  }

  /// What must be settled before a call is closed: orders, claims and open promises.
  func unsettled() -> [Reason] {
    call.applicationsInOrder.filter { $0.award != nil }.flatMap { application -> [Reason] in
      guard let account = application.account else { return [] }
      let claimed = application.clawback?.amount ?? .zero
      return openMoney(application, account.pending)
        + openClaim(application, claimed - account.recovered)
    }
  }

  private func openMoney(_ application: Application, _ pending: Money) -> [Reason] {
    guard pending > .zero else { return [] }
    return [
      Reason(
        "moneyPending", clause: programme.clause(of: .funding), subject: application.id.text,
        Phrase("尚有 \(pending.grouped) 元未拨付", "CNY \(pending.grouped) are not paid yet"),
        remedy: Phrase("拨付", "pay them"))
    ]
  }

  private func openClaim(_ application: Application, _ rest: Money) -> [Reason] {
    guard rest > .zero else { return [] }
    return [
      Reason(
        "claimOpen", clause: programme.clause(of: .acceptance), subject: application.id.text,
        Phrase("尚有 \(rest.grouped) 元未追缴", "CNY \(rest.grouped) are not recovered yet"),
        remedy: Phrase("追缴到账后登记", "record the money when it comes in"))
    ]
  }

  private func check(
    _ change: Account.Change, of id: ApplicationID
  ) throws(Refusal) {
    let (application, _) = try awardedApplication(id)
    try application.account?.check(change)
  }

  private func trancheReasons(
    _ request: PaymentRequest, _ application: Application, _ funding: FundingRule
  ) -> [Reason] {
    guard funding.tranches.indices.contains(request.tranche - 1) else {
      return [
        Reason(
          "noSuchTranche", clause: programme.clause(of: .funding), subject: application.id.text,
          Phrase("没有第\(request.tranche)期", "there is no tranche \(request.tranche)"),
          remedy: Phrase("共\(funding.tranches.count)期", "there are \(funding.tranches.count)"))
      ]
    }
    let tranche = funding.tranches[request.tranche - 1]
    guard tranche.after == .acceptance, application.acceptances.last?.isPassed != true else {
      return documentReasons(application)
    }
    return [
      Reason(
        "acceptanceNotPassed", clause: tranche.basis.clause, subject: application.id.text,
        Phrase("评估验收未合格,不能拨付第\(request.tranche)期", "the acceptance is not passed"),
        remedy: Phrase("验收合格后拨付", "pay it after a passed acceptance"))
    ]
  }

  /// Documents that are due before the first payment, such as proof of the account.
  private func documentReasons(_ application: Application) -> [Reason] {
    programme.documents.filter {
      $0.due == .award && $0.scope.includes(application.submission.kind)
        && !application.documents.contains($0.id)
    }.map { document in
      Reason(
        "documentMissing", clause: document.basis.clause, subject: application.id.text,
        Phrase("缺少材料:\(document.name.chinese)", "missing: \(document.name.english)"),
        remedy: Phrase("补齐后拨付", "complete it before payment"))
    }
  }

  /// The name of an order is its own in the whole call, not only in one account.
  private func numberTaken(
    _ request: PaymentRequest, _ application: Application
  ) -> [Reason] {
    let others = call.applicationsInOrder.filter {
      $0.id != application.id && $0.account?.order(request.payment.text) != nil
    }
    return others.map { other in
      Reason(
        "orderNumberTaken", subject: application.id.text,
        Phrase(
          "拨款单号 \(request.payment) 已用于 \(other.id)",
          "the order \(request.payment) belongs to \(other.id)"),
        remedy: Phrase("换一个拨款单号", "choose another number"))
    }
  }

  private func earlierOrder(
    _ request: PaymentRequest, _ application: Application
  ) -> [Reason] {
    guard let earlier = application.payment(ofTranche: request.tranche) else { return [] }
    return [
      Reason(
        "trancheOrdered", subject: application.id.text,
        Phrase(
          "第\(request.tranche)期已下达:\(earlier.number)", "tranche \(request.tranche) is ordered"),
        remedy: Phrase("先撤销原拨款单", "cancel the earlier order first"))
    ]
  }
}

extension PaymentOrdered {
  /// The order as the account keeps it.
  var order: PaymentOrder {
    PaymentOrder(
      number: payment.text, amount: amount, budgetLine: budgetLine,
      payee: BankAccount(holder: payee, bank: bank, number: account))
  }
}

extension Application {
  /// The order of a tranche that was not cancelled.
  public func payment(ofTranche tranche: Int) -> PaymentOrder? {
    guard let number = payments[tranche] else { return nil }
    return account?.order(number.text)
  }

  mutating func applyMoney(_ event: Event) {
    switch event {
    case .paymentOrdered(let ordered):
      payments[ordered.tranche] = ordered.payment
      account?.apply(.order(ordered.order))
    case .paymentMade(let payment):
      account?.apply(.pay(order: payment.payment.text, voucher: payment.voucher))
    case .paymentReconciled(let payment):
      account?.apply(.reconcile(order: payment.payment.text))
    case .paymentCancelled(let cancellation):
      payments = payments.filter { $0.value != cancellation.payment }
      account?.apply(
        .cancel(order: cancellation.payment.text, reason: cancellation.reason))
    case .moneyRecovered(let recovery):
      account?.apply(.recover(Recovery(amount: recovery.amount, voucher: recovery.voucher)))
    default: break
    }
  }
}
