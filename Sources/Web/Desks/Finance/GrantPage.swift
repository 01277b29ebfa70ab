import Assessment
import Funding
import Ledger
import Markup
import Messages
import Office
import Programmes
import Quantities
import WorkingDays

/// The money of one award: tranches, orders, claims, and what happened when.
struct GrantPage: Page {
  let grant: GrantLine
  let callTitle: Phrase
  let tranches: [TrancheLine]
  let course: MoneyTimeline
  let masks: [PaymentID: String]
  /// What the reader's role may ask for at all; the rules decide on each.
  let mayOrder: Bool
  let mayPay: Bool
  let seesCall: Bool

  init(_ visit: Visit, _ call: CallID, _ id: ApplicationID) throws {
    let view = try visit.view
    let grant = try GrantLine.find(id, in: call, for: visit)
    let shown = try visit.call(call)
    self.grant = grant
    callTitle = shown.title
    tranches = try TrancheLine.all(of: grant, by: shown.programme.funding)
    course = MoneyTimeline(
      of: grant, history: view.history(try visit.office.occurrences(of: EntryKind.moving, in: call))
    )
    let vault = visit.office.office.ledger.vault
    masks = grant.money.orders.reduce(into: [:]) { masks, order in
      masks[order.id] = order.payee.flatMap { BankRecord($0, in: vault)?.masked }
    }
    let role = visit.role
    mayOrder = role.map(Rights.roles(for: .orderPayment).contains) ?? false
    mayPay = role.map(Rights.roles(for: .pay).contains) ?? false
    seesCall = role.map(FinanceDesk.readers.contains) ?? false
  }

  var title: Phrase { Phrase("\(grant.unit)：经费", "\(grant.unit): money") }
  var trail: [Link] {
    seesCall
      ? [
        Link(Phrase("经费", "Money"), to: Addresses.finance()),
        Link(callTitle, to: Addresses.money(grant.call)),
      ] : [Link(callTitle, to: Addresses.papers(grant.call))]
  }
  var watched: CallID? { grant.call }

  @HTMLBuilder func body(_ say: Speech) -> HTML {
    sums(say)
    if mayOrder, grant.money.open > .zero {
      p {
        a(href: Addresses.paymentOrder(grant.call, grant.id), .class("button")) {
          say("下达拨款", "Order a payment")
        }
      }
    }
    if !tranches.isEmpty { trancheTable(say) }
    orderTable(say)
    if !grant.money.claims.isEmpty { claims(say) }
    if !course.steps.isEmpty {
      section {
        h2 { say("进程", "Course") }
        say.moneyTimeline(course)
      }
    }
  }

  private func sums(_ say: Speech) -> HTML {
    let money = grant.money
    return say.terms([
      (Phrase("批准文号", "Approval"), say.quoted(grant.award.document)),
      (
        Phrase("应拨（元）", "Promised (CNY)"),
        say.figure(money.obligated.grouped, behind: .award, in: grant.call, of: grant.id)
      ),
      (
        Phrase("已拨", "Paid"),
        say.figure(money.paid.grouped, behind: .money, in: grant.call, of: grant.id)
      ),
      (
        Phrase("已下达未付", "Ordered, not paid"),
        say.figure(money.ordered.grouped, behind: .money, in: grant.call, of: grant.id)
      ),
      (
        Phrase("未下达", "Not ordered"),
        say.figure(money.open.grouped, behind: .money, in: grant.call, of: grant.id)
      ),
      (
        Phrase("不再拨付", "Withdrawn"),
        say.figure(money.withdrawn.grouped, behind: .acceptance, in: grant.call, of: grant.id)
      ),
    ])
  }

  private func trancheTable(_ say: Speech) -> HTML {
    let open = grant.money.open
    return section {
      h2 { say("分期", "Tranches") }
      say.table(
        Phrase("分期计划（元）", "Tranches (CNY)"), tranches,
        columns: [
          Column(Phrase("期次", "Tranche"), .head) { line, say in
            say(PaymentPurpose.tranche(line.number).name)
          },
          Column(Phrase("比例", "Share"), .number) { line, _ in "\(line.share.percent)%" },
          Column(Phrase("金额", "Amount"), .number) { line, _ in line.amount.grouped },
          Column(Phrase("条件", "When")) { line, say in
            say(line.milestone) + " "
            say.clause(line.clause)
          },
          Column(Phrase("状态", "State")) { line, say in
            if let order = line.order {
              say.badge(order.progress.name, order.progress.tone)
            } else if open == .zero {
              say.badge(Phrase("不再拨付", "withdrawn"))
            } else {
              say.badge(Phrase("未下达", "not ordered"))
            }
          },
        ])
    }
  }

  private func claims(_ say: Speech) -> HTML {
    section {
      h2 { say("追缴", "Claims") }
      say.table(
        Phrase("应追缴（元）", "Claimed (CNY)"), grant.money.claims,
        columns: [
          Column(Phrase("原因", "Why"), .head) { claim, say in say.quoted(claim.reason) },
          Column(Phrase("金额", "Amount"), .number) { claim, _ in claim.amount.grouped },
        ])
      if !grant.money.recoveries.isEmpty {
        say.table(
          Phrase("已到账（元）", "Recovered (CNY)"), grant.money.recoveries,
          columns: [
            Column(Phrase("凭证号", "Voucher"), .head) { recovery, say in
              say.quoted(recovery.voucher)
            },
            Column(Phrase("金额", "Amount"), .number) { recovery, _ in recovery.amount.grouped },
          ])
      }
      p {
        say("尚欠 ", "Still owed: ") + grant.money.owed.grouped + say(" 元", " CNY")
        " "
        if mayPay, grant.money.owed > .zero {
          a(href: Addresses.recovery(grant.call, grant.id)) {
            say("登记到账", "Record what came in")
          }
        }
      }
    }
  }
}
