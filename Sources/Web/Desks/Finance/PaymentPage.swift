import Assessment
import Funding
import Ledger
import Markup
import Messages
import Office
import Programmes
import Quantities

/// One step of one payment: the bank's slip, the statement, or taking the order back.
struct PaymentPage: Page {
  let step: Step
  let grant: GrantLine
  let order: MoneyView.Order
  let callTitle: Phrase
  let mask: String?
  let seesNumber: Bool
  let attempt: Attempt

  /// What is done about an order.
  enum Step: Sendable, Hashable {
    case pay
    case reconcile
    case cancel
    case bounce
  }

  init(
    _ step: Step, _ visit: Visit, _ call: CallID, _ id: ApplicationID, _ payment: PaymentID,
    _ attempt: Attempt
  ) throws {
    let grant = try GrantLine.find(id, in: call, for: visit)
    guard let order = grant.order(payment) else { throw Rebuff.missing }
    self.step = step
    self.grant = grant
    self.order = order
    self.attempt = attempt
    callTitle = try visit.call(call).title
    mask = order.payee.flatMap { BankRecord($0, in: visit.office.office.ledger.vault)?.masked }
    seesNumber = visit.role.map(Rights.roles(for: .pay).contains) ?? false
  }

  var title: Phrase {
    switch step {
    case .pay: Phrase("登记支付", "Record the payment")
    case .reconcile: Phrase("对账", "Reconcile the payment")
    case .cancel: Phrase("撤销拨款单", "Cancel the order")
    case .bounce: Phrase("登记退汇", "Record that it came back")
    }
  }
  var trail: [Link] {
    [
      Link(Phrase("经费", "Money"), to: Addresses.finance()),
      Link(callTitle, to: Addresses.money(grant.call)),
      Link(Phrase(same: grant.unit), to: Addresses.grant(grant.call, grant.id)),
    ]
  }

  private var action: Path {
    switch step {
    case .pay: Addresses.paid(grant.call, grant.id, order.id)
    case .reconcile: Addresses.reconciled(grant.call, grant.id, order.id)
    case .cancel: Addresses.cancelled(grant.call, grant.id, order.id)
    case .bounce: Addresses.bounced(grant.call, grant.id, order.id)
    }
  }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    say.trouble(attempt)
    say.terms(terms(say))
    switch (order.progress, step) {
    case (.ordered, _), (.paid, _), (.reconciled, .bounce): question(say)
    case (.reconciled, _), (.cancelled, _), (.bounced, _):
      p { say("这张拨款单已办结，不能再办。", "This order is closed; nothing more can be done.") }
      p {
        a(href: Addresses.grant(grant.call, grant.id)) { say("返回", "Go back") }
      }
    }
  }

  private func terms(_ say: Speech) -> [(term: Phrase, value: HTML)] {
    [
      (Phrase("拨款单", "Order"), say.quoted(order.id.text)),
      (
        Phrase("状态", "State"), say.badge(order.progress.name, order.progress.tone)
      ),
      (Phrase("事项", "For"), order.purpose.map { .text(say($0.name)) } ?? say.blank),
      (Phrase("金额（元）", "Amount (CNY)"), strong { order.amount.grouped }),
      (
        Phrase("大写", "In words"),
        .text(say(Phrase(order.amount.capital, "CNY \(order.amount.grouped)")))
      ),
      (Phrase("收款单位", "Payee"), order.payee.map { say.quoted($0.holder) } ?? say.blank),
      (Phrase("开户银行", "Bank"), order.payee.map { say.quoted($0.bank) } ?? say.blank),
      (Phrase("账号", "Account"), account(say)),
    ]
  }

  private func account(_ say: Speech) -> HTML {
    guard let mask else { return say.blank }
    guard seesNumber, step == .pay else { return code { mask } }
    return .fragment([
      code { mask }, .text(" "),
      a(href: Addresses.payee(grant.call, grant.id, order.id)) {
        say("显示完整账号", "Show the whole number")
      },
    ])
  }

  private func question(_ say: Speech) -> HTML {
    form(method: .post, action: action, .class("narrow")) {
      say.version(grant.version)
      switch step {
      case .pay:
        say.field(
          "voucher", Phrase("支付凭证号", "Number of the bank's slip"), in: attempt, .required,
          .maxlength(60), .autocomplete("off"), .withoutSpellcheck)
      case .reconcile:
        p {
          say(
            "请在国库或银行对账单上找到凭证 ", "Find this voucher on the statement: ")
          bdi { order.progress.voucher ?? "—" }
        }
      case .cancel:
        say.radios(
          "ground", Phrase("原因", "Why"),
          options: CancelGround.allCases.map { Speech.Option($0.rawValue, $0.name) },
          in: attempt)
        say.longField("note", Phrase("说明", "In words"), rows: 2, in: attempt, .maxlength(200))
        p(.class("hint")) {
          say(
            "撤销后，这笔钱可以重新下达；单号不再使用",
            "Its money can be ordered again afterwards; the number is not used again")
        }
      case .bounce:
        say.field(
          "day", Phrase("退回日期", "Day on which it came back"), kind: .date, in: attempt, .required)
        say.longField(
          "note", Phrase("退汇原因", "Why the bank sent it back"), rows: 2, in: attempt, .required,
          .maxlength(200))
      }
      div(.class("buttons")) {
        button(.submit, .class("primary")) { say(sending) }
        a(href: Addresses.grant(grant.call, grant.id)) { say("返回", "Go back") }
      }
    }
  }

  private var sending: Phrase {
    switch step {
    case .pay: Phrase("登记支付", "Record it")
    case .reconcile: Phrase("已在对账单上找到", "It stands on the statement")
    case .cancel: Phrase("撤销拨款单", "Cancel the order")
    case .bounce: Phrase("登记退汇", "Record it")
    }
  }
}

/// The whole number of an account, for whoever makes the payment.
struct PayeePage: Page {
  let grant: GrantLine
  let order: MoneyView.Order
  let callTitle: Phrase
  let number: String?

  init(_ visit: Visit, _ call: CallID, _ id: ApplicationID, _ payment: PaymentID) throws {
    let grant = try GrantLine.find(id, in: call, for: visit)
    guard let order = grant.order(payment), let payee = order.payee else { throw Rebuff.missing }
    self.grant = grant
    self.order = order
    callTitle = try visit.call(call).title
    number = BankRecord(payee, in: visit.office.office.ledger.vault)?.number
  }

  var title: Phrase { Phrase("收款账号", "Account to pay") }
  var trail: [Link] {
    [
      Link(callTitle, to: Addresses.money(grant.call)),
      Link(Phrase(same: grant.unit), to: Addresses.grant(grant.call, grant.id)),
    ]
  }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    say.terms([
      (Phrase("收款单位", "Payee"), order.payee.map { say.quoted($0.holder) } ?? say.blank),
      (Phrase("开户银行", "Bank"), order.payee.map { say.quoted($0.bank) } ?? say.blank),
      (
        Phrase("账号", "Account"),
        number.map { number in code(.class("key")) { number } }
          ?? .text(say("已按期销毁", "destroyed when due"))
      ),
      (Phrase("金额（元）", "Amount (CNY)"), strong { order.amount.grouped }),
    ])
    p(.class("quiet")) {
      say("付款后请关闭本页，不要抄录或截图。", "Close this page after the payment; do not copy it.")
    }
    p {
      a(href: Addresses.paid(grant.call, grant.id, order.id), .class("button")) {
        say("登记支付", "Record the payment")
      }
    }
  }
}
