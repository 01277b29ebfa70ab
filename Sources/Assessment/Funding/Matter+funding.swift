import Funding
import Messages
import Programmes
import Quantities

extension Matter {
  /// Orders one payment; the amount follows from the rules, never from the caller (JC-5.4, JC-5.5, JC-6.1).
  func order(_ request: PaymentRequest) throws(Refusal) -> [Event] {
    let (application, award) = try awardedApplication(request.application)
    let due = try due(for: request, application, award)
    let reasons =
      due.reasons + earlierOrder(request, application) + numberTaken(request, application)
    if !reasons.isEmpty { throw Refusal(reasons) }
    let ordered = PaymentOrdered(
      payment: request.payment, application: application.id, purpose: request.purpose,
      amount: due.amount, budgetLine: request.budgetLine, payee: request.payee,
      bank: request.bank, account: request.account)
    var account = application.account
    if case .reward = request.purpose { account?.apply(.promise(due.amount)) }
    try account?.check(.order(ordered.order))
    return [.paymentOrdered(ordered)]
  }

  /// What a payment comes to, and everything that speaks against it.
  private func due(
    for request: PaymentRequest, _ application: Application, _ award: Award
  ) throws(Refusal) -> (amount: Money, reasons: [Reason]) {
    switch request.purpose {
    case .tranche(let tranche): try self.tranche(tranche, of: application, award)
    case .advance: advanceDue(application)
    case .balance: balanceDue(application)
    case .reward(let enrolment): try rewardDue(enrolment, request, application)
    }
  }

  private func tranche(
    _ tranche: Int, of application: Application, _ award: Award
  ) throws(Refusal) -> (amount: Money, reasons: [Reason]) {
    guard let funding = programme.funding else {
      return (.zero, [noSuchTranche(tranche, application, of: 0)])
    }
    let reasons = trancheReasons(tranche, application, funding)
    if !reasons.isEmpty { return (.zero, reasons) }
    let schedule = try TrancheSchedule(total: award.amount, shares: funding.tranches.map(\.share))
    return (schedule.amounts[tranche - 1], [])
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

  /// Records that the bank sent a payment back; its money is open, and the order can be given anew.
  func bounce(_ bounce: PaymentBounced) throws(Refusal) -> [Event] {
    try checkNotLater(bounce.day, bounce.payment.text)
    try checkUnclaimed(bounce)
    try check(
      .bounce(order: bounce.payment.text, reason: bounce.reason), of: bounce.application)
    return [.paymentBounced(bounce)]
  }

  /// What is claimed back from a unit cannot come back from the bank as well.
  private func checkUnclaimed(_ bounce: PaymentBounced) throws(Refusal) {
    let (application, _) = try awardedApplication(bounce.application)
    guard let account = application.account, let claimed = application.clawback?.amount,
      let order = account.order(bounce.payment.text), order.isPaid,
      account.paid - order.amount < claimed
    else { return }
    throw Refusal(
      Reason(
        "moneyClaimed", clause: programme.clause(of: .funding), subject: application.id.text,
        Phrase(
          "已决定追缴 \(claimed.grouped) 元，不能再登记退汇",
          "CNY \(claimed.grouped) are claimed back; the payment cannot bounce as well"),
        remedy: Phrase("款项退回的，登记追缴到账", "record the money that came back as recovered")))
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
            "应追缴 \(claimed.grouped) 元，已追缴 \(recovered.grouped) 元",
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
    _ number: Int, _ application: Application, _ funding: FundingRule
  ) -> [Reason] {
    guard funding.tranches.indices.contains(number - 1) else {
      return [noSuchTranche(number, application, of: funding.tranches.count)]
    }
    let tranche = funding.tranches[number - 1]
    guard tranche.after == .acceptance, application.acceptances.last?.isPassed != true else {
      return documentReasons(application)
    }
    return [
      Reason(
        "acceptanceNotPassed", clause: tranche.basis.clause, subject: application.id.text,
        Phrase("评估验收未合格，不能拨付第\(number)期", "the acceptance is not passed"),
        remedy: Phrase("验收合格后拨付", "pay it after a passed acceptance"))
    ]
  }

  private func noSuchTranche(
    _ number: Int, _ application: Application, of count: Int
  ) -> Reason {
    Reason(
      "noSuchTranche", clause: programme.clause(of: .funding), subject: application.id.text,
      Phrase("没有第\(number)期", "there is no tranche \(number)"),
      remedy: Phrase("共\(count)期", "there are \(count)"))
  }

  /// Documents that are due before the first payment, such as proof of the account.
  private func documentReasons(_ application: Application) -> [Reason] {
    programme.documents.filter {
      $0.due == .award && $0.scope.includes(application.submission.kind)
        && !application.documents.contains($0.id)
    }.map { document in
      Reason(
        "documentMissing", clause: document.basis.clause, subject: application.id.text,
        Phrase("缺少材料：\(document.name.chinese)", "missing: \(document.name.english)"),
        remedy: Phrase("补齐后拨付", "complete it before payment"))
    }
  }

  /// The name of an order is its own in the whole call, not only in one account.
  private func numberTaken(
    _ request: PaymentRequest, _ application: Application
  ) -> [Reason] {
    guard let other = call.payments[request.payment], other != application.id else { return [] }
    return [
      Reason(
        "orderNumberTaken", subject: application.id.text,
        Phrase(
          "拨款单号 \(request.payment) 已用于 \(other)",
          "the order \(request.payment) belongs to \(other)"),
        remedy: Phrase("换一个拨款单号", "choose another number"))
    ]
  }

  private func earlierOrder(
    _ request: PaymentRequest, _ application: Application
  ) -> [Reason] {
    guard let earlier = application.payment(for: request.purpose) else { return [] }
    let name = request.purpose.name
    return [
      Reason(
        request.purpose.isTranche ? "trancheOrdered" : "orderedBefore",
        subject: application.id.text,
        Phrase(
          "\(name.chinese)已下达：\(earlier.number)", "\(name.english) is ordered"),
        remedy: Phrase("先撤销原拨款单", "cancel the earlier order first"))
    ]
  }
}

extension PaymentPurpose {
  fileprivate var isTranche: Bool {
    if case .tranche = self { true } else { false }
  }
}
