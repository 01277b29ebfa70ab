import Assessment
import Funding
import Markup
import Messages
import Programmes
import Quantities
import WorkingDays

extension GrantPage {
  /// The orders with how far each has come and what can be done about it.
  func orderTable(_ say: Speech) -> HTML {
    section {
      h2 { say("拨款单", "Orders") }
      say.table(
        Phrase("拨款单（元）", "Payment orders (CNY)"), grant.money.orders,
        columns: [
          Column(Phrase("单号", "Order"), .head) { order, _ in bdi { order.id.text } },
          Column(Phrase("事项", "For")) { order, say in
            if let purpose = order.purpose { say(purpose.name) } else { say.blank }
          },
          Column(Phrase("金额", "Amount"), .number) { order, _ in order.amount.grouped },
          Column(Phrase("预算科目", "Budget line")) { order, say in say.quoted(order.budgetLine) },
          Column(Phrase("收款账户", "Account")) { order, say in account(of: order, say) },
          Column(Phrase("状态", "State")) { order, say in state(of: order, say) },
          Column(Phrase("办理", "To do")) { order, say in acts(on: order, say) },
        ], empty: Phrase("还没有拨款单", "No order is given yet"))
    }
  }

  private func account(of order: MoneyView.Order, _ say: Speech) -> HTML {
    guard let payee = order.payee else { return say.blank }
    let mask = masks[order.id] ?? say("（已销毁）", "(destroyed)")
    return .fragment([
      say.quoted(payee.holder), .text(" "), say.quoted(payee.bank), .text(" "), code { mask },
    ])
  }

  @HTMLBuilder private func state(of order: MoneyView.Order, _ say: Speech) -> HTML {
    say.badge(order.progress.name, order.progress.tone)
    if let voucher = order.progress.voucher {
      " "
      span(.class("quiet")) {
        say("凭证 ", "voucher ")
        bdi { voucher }
      }
    }
    if let reason = order.progress.cancelReason {
      " "
      span(.class("quiet")) { bdi { reason } }
    }
  }

  private func bounced(_ order: MoneyView.Order, _ say: Speech) -> HTML {
    a(
      href: Addresses.bounced(grant.call, grant.id, order.id),
      .ariaLabel(say("登记退汇 \(order.id)", "Record that \(order.id) came back"))
    ) { say("退汇", "Came back") }
  }

  @HTMLBuilder private func acts(on order: MoneyView.Order, _ say: Speech) -> HTML {
    let (call, id) = (grant.call, grant.id)
    let name = order.id.text
    switch order.progress {
    case .ordered:
      if mayPay {
        a(
          href: Addresses.paid(call, id, order.id),
          .ariaLabel(say("登记支付 \(name)", "Record the payment of \(name)"))
        ) { say("登记支付", "Record the payment") }
        " "
      }
      if mayOrder {
        a(
          href: Addresses.cancelled(call, id, order.id),
          .ariaLabel(say("撤销 \(name)", "Cancel \(name)"))
        ) { say("撤销或退汇", "Cancel or bounced") }
      }
    case .paid:
      if mayPay {
        a(
          href: Addresses.reconciled(call, id, order.id),
          .ariaLabel(say("对账 \(name)", "Reconcile \(name)"))
        ) { say("对账", "Reconcile") }
        " "
        bounced(order, say)
      } else {
        say.blank
      }
    case .reconciled: if mayPay { bounced(order, say) } else { say.blank }
    case .cancelled, .bounced: say.blank
    }
  }
}

extension MoneyTimeline {
  /// What the history tells of one award's money, and what lies ahead.
  init(of grant: GrantLine, history: [HistoryEntry]) {
    let past = history.compactMap { entry -> Step? in
      guard entry.call == grant.call, entry.event.application == grant.id else { return nil }
      return Step(entry, grant)
    }
    let ahead = grant.award.constructionEnd.map { end in
      grant.money.open > .zero
        ? [
          Step(
            day: end, name: Phrase("建设期满，评估验收", "End of construction, evaluation"),
            amount: grant.money.open, isAhead: true)
        ] : []
    }
    self.init(past + (ahead ?? []))
  }
}

extension MoneyTimeline.Step {
  fileprivate init?(_ entry: HistoryEntry, _ grant: GrantLine) {
    let (name, amount): (Phrase, Money?)
    switch entry.event {
    case .awarded(let award): (name, amount) = (Phrase("授牌", "Awarded"), award.amount)
    case .paymentOrdered(let order):
      let purpose = order.purpose.name
      (name, amount) = (
        Phrase("下达\(purpose.chinese)", "Ordered: \(purpose.english)"), order.amount
      )
    case .paymentMade(let made):
      (name, amount) = (
        Phrase("支付 \(made.payment)", "Paid \(made.payment)"), grant.order(made.payment)?.amount
      )
    case .paymentReconciled(let named):
      (name, amount) = (Phrase("对账 \(named.payment)", "Reconciled \(named.payment)"), nil)
    case .paymentCancelled(let named):
      (name, amount) = (Phrase("撤销 \(named.payment)", "Cancelled \(named.payment)"), nil)
    case .paymentBounced(let bounced):
      (name, amount) = (
        Phrase("退汇 \(bounced.payment)", "Came back: \(bounced.payment)"),
        grant.order(bounced.payment)?.amount
      )
    case .acceptanceHeld: (name, amount) = (Phrase("评估验收", "Evaluated"), nil)
    case .clawbackOpened(let claim): (name, amount) = (Phrase("追缴", "Claimed back"), claim.amount)
    case .moneyRecovered(let recovery):
      (name, amount) = (Phrase("追缴到账", "Recovered"), recovery.amount)
    default: return nil
    }
    self.init(day: entry.at.day, name: name, amount: amount, isAhead: false)
  }
}
