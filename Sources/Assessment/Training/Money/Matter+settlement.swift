import Funding
import Messages
import Programmes
import Quantities
import Training

extension Matter {
  /// Decides on an advance, up to the notice's share of the planned subsidy (预拨).
  func grant(_ advance: AdvanceGranted) throws(Refusal) -> [TrainingEvent] {
    let base = try qualifiedBase(advance.application)
    var reasons = payeeReasons(base)
    if base.record.plan == nil { reasons.append(noPlan(base)) }
    if reasons.isEmpty, programme.settlement?.subsidy?.advance == nil {
      reasons.append(noAdvance(base))
    }
    if let earlier = base.record.advance { reasons.append(advancedBefore(earlier, base)) }
    if advance.amount <= .zero {
      reasons.append(
        Reason(
          "amountNotPositive", subject: base.subject,
          Phrase("金额应大于零", "the amount is not above zero"),
          remedy: Phrase("请核对金额", "check the amount")))
    }
    if !reasons.isEmpty { throw Refusal(reasons) }
    try require(advance.document, Phrase("拨款文号", "number of the document"))
    _ = try settlement(of: base, passed: [:], advance: advance.amount)
    return [.advanceGranted(advance)]
  }

  /// Settles a base: passes within the plan at their rates, against what was advanced (结算).
  func settle(_ request: SettlementRequest) throws(Refusal) -> [Event] {
    let base = try base(request.application)
    try checkNotSettled(base)
    try require(request.document, Phrase("结算确认文号", "number of the document"))
    var reasons = payeeReasons(base)
    if base.record.plan == nil { reasons.append(noPlan(base)) }
    reasons += unfinished(base) + pendingReasons(base)
    if !reasons.isEmpty { throw Refusal(reasons) }
    let tallies = base.tallies
    let settlement = try settlement(
      of: base, passed: tallies.mapValues(\.payable),
      advance: base.application.account?.paid ?? .zero)
    let settled = BaseSettled(
      application: base.id, document: request.document,
      lines: lines(of: base, tallies, settlement), advance: settlement.advance,
      earned: settlement.earned, balance: settlement.balance, recovery: settlement.recovery,
      remarks: try settlementRemarks(settlement, base))
    return [.training(.baseSettled(settled))] + claim(settlement, base)
  }

  private func settlement(
    of base: Base, passed: [Level: Int], advance: Money
  ) throws(Refusal) -> Settlement {
    let subsidy = programme.settlement?.subsidy
    let terms = Settlement.Terms(
      advanceShare: subsidy?.advance?.share ?? .zero,
      tolerance: base.rules.plan.tolerance?.share ?? .one,
      clause: subsidy?.advance?.basis.clause ?? programme.clause(of: .settlement))
    let plan = base.record.plan
    let lines = (plan?.levels ?? []).map { level in
      let rate = subsidy?.rate(of: level)
      return HeadLine(
        level: level.name.chinese, planned: plan?.heads(at: level) ?? 0,
        passed: passed[level, default: 0], rate: rate?.amount ?? call.rates[level],
        ceiling: rate?.ceiling,
        clause: (rate?.basis ?? subsidy?.basis)?.clause ?? programme.clause(of: .settlement))
    }
    return try Settlement(base: base.subject, lines: lines, advance: advance, terms: terms)
  }

  private func lines(
    of base: Base, _ tallies: [Level: Base.Tally], _ settlement: Settlement
  ) -> [BaseSettled.Line] {
    zip(base.record.plan?.levels ?? [], settlement.lines).compactMap { level, line in
      guard let rate = line.rate else { return nil }
      let trained = tallies[level]?.trained ?? 0
      return BaseSettled.Line(
        level: level, planned: line.planned, trained: trained, passed: line.passed, rate: rate)
    }
  }

  private func claim(_ settlement: Settlement, _ base: Base) -> [Event] {
    guard settlement.recovery > .zero else { return [] }
    return [
      .clawbackOpened(
        ClawbackOpened(
          application: base.id, amount: settlement.recovery, reason: "预拨资金超出应得补贴，予以追缴"))
    ]
  }

  /// Lines beyond the plan, an unfinished plan, and a report that came late.
  private func settlementRemarks(
    _ settlement: Settlement, _ base: Base
  ) throws(Refusal) -> [Remark] {
    let overruns = settlement.overruns.map { overrun in
      Remark(
        overrun.isTolerated ? .note : .warning, "planExceeded",
        clause: base.rules.plan.tolerance?.term.basis.clause, subject: base.subject,
        overrun.message)
    }
    return overruns + [base.review].compactMap(\.self).remarks
  }

  /// An order that is neither paid nor cancelled would be counted by nobody.
  private func pendingReasons(_ base: Base) -> [Reason] {
    guard let account = base.application.account, account.ordered > .zero else { return [] }
    return [
      Reason(
        "orderPending", clause: programme.clause(of: .settlement), subject: base.subject,
        Phrase(
          "尚有 \(account.ordered.grouped) 元已下达未支付",
          "CNY \(account.ordered.grouped) are ordered and not paid"),
        remedy: Phrase("先支付或撤销拨款单", "record the payment or cancel the order first"))
    ]
  }

  private func noAdvance(_ base: Base) -> Reason {
    Reason(
      "noAdvance", clause: programme.clause(of: .settlement), subject: base.subject,
      Phrase("本项目没有预拨", "nothing is advanced under this programme"),
      remedy: Phrase("培训结束后结算", "settle after the training"))
  }

  private func advancedBefore(_ earlier: AdvanceGranted, _ base: Base) -> Reason {
    Reason(
      "advancedBefore", clause: programme.clause(of: .settlement), subject: base.subject,
      Phrase(
        "已决定预拨 \(earlier.amount.grouped) 元",
        "an advance of CNY \(earlier.amount.grouped) is decided"),
      remedy: Phrase("每个基地只预拨一次", "a base is advanced money once"))
  }
}
