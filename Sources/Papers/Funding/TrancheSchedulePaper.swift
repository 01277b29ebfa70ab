import Assessment
import Funding
public import Messages
import Programmes
import Quantities

/// The payments of a call: planned, ordered, paid, withdrawn and recovered (拨款计划).
///
/// Account numbers never stand on it; orders name the vault record that holds them.
public enum TrancheSchedulePaper {
  /// The schedule of all awarded units, and of proposed ones as a plan.
  ///
  /// - Throws: `Refusal` where the programme pays nothing, or nobody is proposed yet.
  public static func paper(of dossier: Dossier) throws(Refusal) -> Paper {
    guard let rule = dossier.programme.funding else {
      throw Refusal(
        Reason(
          "noFunding", Phrase("本项目没有经费安排", "this programme pays nothing"),
          remedy: Phrase("改印其他表册", "print another paper")))
    }
    let grants = try Grant.all(in: dossier, by: rule)
    guard !grants.isEmpty else {
      throw Refusal(
        Reason(
          "nobodyProposed", clause: dossier.programme.clause(of: .funding),
          Phrase("还没有拟授牌或已授牌的单位", "no unit is proposed or awarded yet"),
          remedy: Phrase("封存排名后再印", "print it after the ranking is sealed")))
    }
    let title = dossier.call.title
    return Paper(
      .schedule,
      title: Phrase("\(title.chinese)建设扶持经费拨款计划", "Payment schedule: \(title.english)"),
      parts: [
        .items(rules(rule)), .heading(Phrase("分期拨付", "Tranches")), .table(tranches(of: grants)),
        .heading(Phrase("单位汇总", "By unit")), .table(units(of: grants)),
        .heading(Phrase("合计", "Sums")), .items(sums(of: grants)),
      ],
      signatures: [
        Phrase("制表", "Prepared by"), Phrase("审核", "Checked by"), Phrase("分管领导", "Approved by"),
        Phrase("财务", "Finance"), Phrase("日期", "Date"),
      ]
    )
    .issued(as: .schedule, from: dossier)
  }

  private static func rules(_ rule: FundingRule) -> [Paper.Item] {
    let shares = rule.tranches.enumerated().map { number, tranche in
      let when =
        switch tranche.after {
        case .award: Phrase("授牌后", "after the award")
        case .acceptance: Phrase("验收合格后", "after a passed acceptance")
        }
      return Paper.Item(
        "tranche\(number + 1)", Phrase("第\(number + 1)期", "Tranche \(number + 1)"),
        Phrase(
          "\(tranche.share.percent)%，\(when.chinese)拨付", "\(tranche.share.percent)% \(when.english)"
        ).from(tranche.basis))
    }
    let grant = [
      Paper.Item(
        "grant", Phrase("每个单位", "Each unit"),
        Phrase("\(rule.amount.grouped)元", "CNY \(rule.amount.grouped)").from(rule.amountBasis))
    ]
    let budget = Paper.Item(
      "budgetLine", Phrase("预算科目", "Budget line"), rule.budgetLine.from(rule.budgetBasis))
    return grant + shares + [budget]
  }

  private static func tranches(of grants: [Grant]) -> Paper.Table {
    var number = 0
    let rows = grants.flatMap { grant in
      grant.tranches.map { tranche -> [Paper.Cell] in
        number += 1
        return [
          .count(number), .same(grant.application), .same(grant.unit), .same(grant.document),
          .count(tranche.number), .same("\(tranche.share.percent)%"), .money(tranche.planned),
          .money(tranche.due), .text(tranche.state), .same(tranche.order), .same(tranche.voucher),
        ]
      }
    }
    let all = grants.flatMap(\.tranches)
    return Paper.Table(
      "tranches", columns: trancheColumns, rows: rows,
      totals: [
        [
          .blank, .blank, .text(Phrase("合计", "Sum")), .blank, .blank, .blank,
          .money(all.map(\.planned).total), .money(all.map(\.due).total), .blank, .blank, .blank,
        ]
      ])
  }

  private static let trancheColumns = [
    Paper.Column("number", Phrase("序号", "No."), .numbers),
    Paper.Column("application", Phrase("申报编号", "Application")),
    Paper.Column("unit", Phrase("单位全称", "Unit"), width: 28),
    Paper.Column("document", Phrase("批准文号", "Approval"), width: 24),
    Paper.Column("tranche", Phrase("期次", "Tranche"), .numbers),
    Paper.Column("share", Phrase("比例", "Share"), .numbers),
    Paper.Column("planned", Phrase("计划（元）", "Planned (CNY)"), .numbers),
    Paper.Column("due", Phrase("应拨（元）", "Due (CNY)"), .numbers),
    Paper.Column("state", Phrase("状态", "State"), width: 24),
    Paper.Column("order", Phrase("拨款单号", "Order")),
    Paper.Column("voucher", Phrase("凭证号", "Voucher")),
  ]

  private static func units(of grants: [Grant]) -> Paper.Table {
    Paper.Table(
      accounts: "units",
      of: [
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("unit", Phrase("单位全称", "Unit"), width: 28),
        Paper.Column("creditCode", Phrase("统一社会信用代码", "Credit code")),
      ],
      amounts: [
        Paper.Column("granted", Phrase("总额（元）", "Grant (CNY)"), .numbers),
        Paper.Column("paid", Phrase("已拨", "Paid"), .numbers),
        Paper.Column("pending", Phrase("待拨", "Pending"), .numbers),
        Paper.Column("withdrawn", Phrase("不再拨付", "Withdrawn"), .numbers),
        Paper.Column("claimed", Phrase("应追缴", "Claimed"), .numbers),
        Paper.Column("recovered", Phrase("已追缴", "Recovered"), .numbers),
      ],
      grants.map { grant in
        ([.same(grant.application), .same(grant.unit), .same(grant.creditCode)], grant.amounts)
      })
  }

  private static func sums(of grants: [Grant]) -> [Paper.Item] {
    let all = grants.map(\.granted).total
    let first = grants.flatMap { $0.tranches.prefix(1) }.map(\.due).total
    let (paid, pending) = (grants.map(\.paid).total, grants.map(\.pending).total)
    let withdrawn = grants.map(\.withdrawn).total
    precondition(all == paid + pending + withdrawn, "no fen is lost or made up")
    return [
      sum("granted", Phrase("总额", "Grants"), all),
      sum("firstTranche", Phrase("首期应拨", "First tranche due"), first),
      sum("paid", Phrase("已拨", "Paid"), paid), claims(of: grants),
      Paper.Item(
        "conservation", Phrase("核对", "Check"),
        Phrase(
          """
          总额\(all.grouped) ＝ 已拨\(paid.grouped) ＋ 待拨\(pending.grouped) ＋ \
          不再拨付\(withdrawn.grouped)，相符
          """,
          """
          \(all.grouped) granted = \(paid.grouped) paid + \(pending.grouped) pending + \
          \(withdrawn.grouped) withdrawn: equal
          """
        )),
    ]
  }

  private static func claims(of grants: [Grant]) -> Paper.Item {
    let (claimed, recovered) = (grants.map(\.claimed).total, grants.map(\.recovered).total)
    return Paper.Item(
      "claims", Phrase("追缴", "Recovery"),
      Phrase(
        "应追缴\(claimed.grouped)元，已追缴\(recovered.grouped)元",
        "CNY \(claimed.grouped) claimed, CNY \(recovered.grouped) recovered"))
  }

  private static func sum(_ key: String, _ label: Phrase, _ amount: Money) -> Paper.Item {
    Paper.Item(key, label, amount.inWords)
  }
}
