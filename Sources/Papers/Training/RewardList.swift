import Assessment
import Funding
public import Messages
import Programmes
import Quantities
import Training

/// Who is rewarded with how much, by the numbers of enrolments (个人奖励清单).
public enum RewardList {
  /// The rewards of a call that were ordered and not cancelled.
  ///
  /// - Throws: `Refusal` where the programme rewards nobody.
  public static func paper(of dossier: Dossier) throws(Refusal) -> Paper {
    guard let rule = dossier.programme.settlement, rule.reward != nil else {
      throw Refusal(
        Reason(
          "noRewards", Phrase("本项目不奖励个人", "this programme rewards no person"),
          remedy: Phrase("改印结算表", "print the settlement")))
    }
    let title = dossier.call.title
    let table = table(of: dossier.bases.map(\.application))
    return Paper(
      .rewardList,
      title: Phrase("\(title.chinese)个人奖励清单", "Personal rewards: \(title.english)"),
      parts: [
        .items([
          Paper.Item(
            "budgetLine", Phrase("预算科目", "Budget line"),
            rule.budgetLine.from(rule.budgetBasis)),
          Paper.Item(
            "count", Phrase("人数", "People"), Phrase("\(table.rows.count)人", "\(table.rows.count)")),
        ]), .table(table),
      ],
      signatures: [
        Phrase("制表", "Prepared by"), Phrase("审核", "Checked by"), Phrase("财务", "Finance"),
        Phrase("日期", "Date"),
      ]
    ).issued(as: .rewardList, from: dossier)
  }

  private static func table(of bases: [Application]) -> Paper.Table {
    var rows: [[Paper.Cell]] = []
    var amounts: [Money] = []
    for base in bases {
      for trainee in base.training.traineesInOrder {
        guard let amount = base.training.rewards[trainee.id] else { continue }
        amounts.append(amount)
        rows.append(row(rows.count + 1, trainee, base, amount))
      }
    }
    return Paper.Table(
      "rewards",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("enrolment", Phrase("报名编号", "Enrolment")),
        Paper.Column("base", Phrase("培训机构", "Provider"), width: 32),
        Paper.Column("trade", Phrase("职业（工种）", "Trade"), width: 20),
        Paper.Column("level", Phrase("等级", "Level")),
        Paper.Column("certificates", Phrase("证书编号", "Certificates"), width: 32),
        Paper.Column("amount", Phrase("金额（元）", "Amount (CNY)"), .numbers),
        Paper.Column("order", Phrase("拨款单号", "Order")),
        Paper.Column("voucher", Phrase("凭证号", "Voucher")),
      ], rows: rows,
      totals: [
        [
          .blank, .text(Phrase("合计", "Sum")), .blank, .blank, .blank, .blank,
          .money(amounts.total), .blank, .blank,
        ]
      ])
  }

  private static func row(
    _ number: Int, _ trainee: TraineeRecord, _ base: Application, _ amount: Money
  ) -> [Paper.Cell] {
    let order = base.payment(for: .reward(trainee.id))
    let numbers = (trainee.result?.certificates ?? []).map(\.number)
    return [.count(number), .same(trainee.id.text), base.baseName] + trainee.enrollee.course.cells
      + [
        .same(numbers.joined(separator: "；")), .money(amount), .same(order?.number ?? ""),
        .same(order?.voucher ?? ""),
      ]
  }
}

extension PaymentOrder {
  /// The voucher of the bank; nil before it was paid.
  var voucher: String? {
    switch progress {
    case .ordered, .cancelled, .bounced: nil
    case .paid(let voucher), .reconciled(let voucher): voucher
    }
  }
}
