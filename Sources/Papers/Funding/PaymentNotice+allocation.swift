import Assessment
import Funding
import Messages
import Programmes
import Quantities

extension PaymentNotice {
  /// Who receives how much into whose account; the sums stand below.
  static func allocation(
    _ instalments: [Instalment], _ tranche: FundingRule.Tranche
  ) -> Paper.Table {
    let accounts = instalments.map(\.application.account)
    let totals: [Paper.Cell] = [
      .blank, .blank, .text(Phrase("合计", "Sum")), .blank, .blank,
      .money(instalments.map(\.award.amount).total), .blank,
      .money(instalments.map(\.amount).total), .money(accounts.map { $0?.paid ?? .zero }.total),
      .money(accounts.map { $0?.pending ?? .zero }.total), .blank, .blank,
    ]
    return Paper.Table(
      "allocation", columns: columns,
      rows: instalments.enumerated().map { number, instalment in
        cells(of: instalment, tranche, number: number + 1)
      }, totals: [totals])
  }

  private static func cells(
    of instalment: Instalment, _ tranche: FundingRule.Tranche, number: Int
  ) -> [Paper.Cell] {
    let (application, order) = (instalment.application, instalment.order)
    return [
      .count(number), .same(application.id.text), .same(application.submission.unit),
      .same(application.submission.creditCode), .same(instalment.award.document),
      .money(instalment.award.amount), .same(tranche.share.shortPercent),
      .money(instalment.amount), .money(application.account?.paid ?? .zero),
      .money(application.account?.pending ?? .zero),
      order.map { .same($0.payee.bank) } ?? .blank, .same(order?.number ?? ""),
    ]
  }

  private static let columns = [
    Paper.Column("number", Phrase("序号", "No."), .numbers),
    Paper.Column("application", Phrase("申报编号", "Application")),
    Paper.Column("unit", Phrase("单位全称", "Unit"), width: 28),
    Paper.Column("creditCode", Phrase("统一社会信用代码", "Credit code")),
    Paper.Column("document", Phrase("批准文号", "Approval"), width: 24),
    Paper.Column("granted", Phrase("总额（元）", "Grant (CNY)"), .numbers),
    Paper.Column("share", Phrase("本期比例", "Share"), .numbers),
    Paper.Column("amount", Phrase("本期金额（元）", "This tranche (CNY)"), .numbers),
    Paper.Column("paid", Phrase("累计已拨", "Paid so far"), .numbers),
    Paper.Column("pending", Phrase("待拨", "Pending"), .numbers),
    Paper.Column("bank", Phrase("开户行", "Bank"), width: 20),
    Paper.Column("order", Phrase("拨款单号", "Order")),
  ]
}
