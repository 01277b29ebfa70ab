import Assessment
import Funding
import Messages
import Programmes
import Quantities
import Training

/// Every order from its decision to the bank statement, and what every base got in all.
enum AuditedPayments {
  static func parts(of bases: [Application], _ trail: AuditTrail) -> [Paper.Part] {
    [
      .heading(Phrase("拨款单", "Orders")), .table(orders(of: bases, trail)),
      .heading(Phrase("基地", "Bases")), .table(sums(of: bases, trail)),
    ]
  }

  private static func orders(of bases: [Application], _ trail: AuditTrail) -> Paper.Table {
    Paper.Table(
      "orders",
      columns: [
        Paper.Column("payment", Phrase("拨款单号", "Order")),
        Paper.Column("base", Phrase("培训基地", "Base"), width: 32),
        Paper.Column("purpose", Phrase("用途", "Purpose"), width: 24),
        Paper.Column("amount", Phrase("金额（元）", "Amount (CNY)"), .numbers),
        Paper.Column("payee", Phrase("收款人", "Payee"), width: 32),
        Paper.Column("state", Phrase("状态", "State")),
        Paper.Column("voucher", Phrase("凭证号", "Voucher"), width: 24),
        Paper.Column("entries", Phrase("台账序号", "Entries"), width: 24),
      ],
      rows: bases.flatMap { base in
        (base.account?.orders ?? []).map { order -> [Paper.Cell] in
          let id = PaymentID(order.number)
          return [
            .same(order.number), base.baseName,
            base.purpose(of: id).map { .text($0.name) } ?? .blank,
            .money(order.amount), .same(order.payee.holder), .text(order.state),
            .same(order.voucher ?? ""), trail.entries(on: .payment(id)),
          ]
        }
      })
  }

  private static func sums(of bases: [Application], _ trail: AuditTrail) -> Paper.Table {
    let rows = bases.compactMap { base in base.account.map { (base, $0) } }
    return Paper.Table(
      "sums",
      columns: [
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("base", Phrase("培训基地", "Base"), width: 32),
        Paper.Column("promised", Phrase("应拨（元）", "Promised (CNY)"), .numbers),
        Paper.Column("paid", Phrase("已拨", "Paid"), .numbers),
        Paper.Column("pending", Phrase("待拨", "Pending"), .numbers),
        Paper.Column("withdrawn", Phrase("不再拨付", "Withdrawn"), .numbers),
        Paper.Column("claimed", Phrase("应追缴", "Claimed"), .numbers),
        Paper.Column("recovered", Phrase("已追缴", "Recovered"), .numbers),
        Paper.Column("balanced", Phrase("账平", "Balanced"), .marks),
        Paper.Column("entries", Phrase("台账序号", "Entries"), width: 24),
      ],
      rows: rows.map { base, account in
        [
          .same(base.id.text), base.baseName, .money(account.obligated), .money(account.paid),
          .money(account.pending), .money(account.withdrawn),
          .money(base.clawback?.amount ?? .zero), .money(account.recovered),
          .flag(account.isBalanced), trail.entries(on: .base(base.id)),
        ]
      })
  }
}

extension PaymentOrder {
  /// How far the order is.
  fileprivate var state: Phrase {
    switch progress {
    case .ordered: Phrase("已下达", "ordered")
    case .paid: Phrase("已支付", "paid")
    case .reconciled: Phrase("已对账", "reconciled")
    case .cancelled: Phrase("已撤销", "cancelled")
    case .bounced: Phrase("已退汇", "came back")
    }
  }
}
