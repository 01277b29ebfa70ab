import Assessment
import Funding
public import Messages
import Programmes
import Quantities
import Training

/// What every base earned, what it had in advance, and what is paid or claimed back (补贴结算表).
public enum SettlementPaper {
  /// The settlement of a call; bases that are not settled stand with their plan and advance.
  ///
  /// - Throws: `Refusal` where the programme settles with no base, or no plan is set.
  public static func paper(of dossier: Dossier) throws(Refusal) -> Paper {
    guard let rule = dossier.programme.settlement, let subsidy = rule.subsidy else {
      throw Refusal(
        Reason(
          "noSubsidy", Phrase("本项目不向基地结算补贴", "this programme settles with no base"),
          remedy: Phrase("改印个人奖励清单", "print the list of rewards")))
    }
    let bases = dossier.bases.map(\.application).filter { $0.training.plan != nil }
    guard !bases.isEmpty else {
      throw Refusal(
        Reason(
          "noPlan", clause: dossier.programme.clause(of: .settlement),
          Phrase("还没有下达培训计划", "no plan is set yet"),
          remedy: Phrase("下达计划后再印", "print it after a plan is set")))
    }
    let title = dossier.call.title
    return Paper(
      .settlement,
      title: Phrase("\(title.chinese)补贴结算表", "Settlement of subsidies: \(title.english)"),
      parts: [
        .items(items(subsidy, rule, bases, dossier.call.rates)),
        .heading(Phrase("分等级", "By level")),
        .table(lines(of: bases)), .heading(Phrase("分基地", "By base")), .table(sums(of: bases)),
      ],
      signatures: [
        Phrase("制表", "Prepared by"), Phrase("审核", "Checked by"), Phrase("财务", "Finance"),
        Phrase("日期", "Date"),
      ]
    ).issued(as: .settlement, from: dossier)
  }

  private static func items(
    _ subsidy: SubsidyRule, _ rule: SettlementRule, _ bases: [Application],
    _ filled: [Level: Money]
  ) -> [Paper.Item] {
    let rates = subsidy.rates.map { rate in
      let known = rate.amount ?? filled[rate.level]
      let amount = known.map { "\($0.grouped)元" } ?? "通知未定"
      let english = known.map { "CNY \($0.grouped)" } ?? "left open by the notice"
      return Paper.Item(
        rate.level.word,
        Phrase("\(rate.level.name.chinese)每人", "Each \(rate.level.name.english)"),
        Phrase(amount, english).from(rate.basis))
    }
    let heads = bases.compactMap(\.training.plan?.heads).reduce(0, +)
    let planned = Paper.Item(
      "planned", Phrase("计划人数", "Planned heads"), Phrase("\(heads)人", "\(heads)"))
    return rates + [planned] + ceilings(subsidy, bases, filled)
      + [
        Paper.Item(
          "budgetLine", Phrase("预算科目", "Budget line"), rule.budgetLine.from(rule.budgetBasis))
      ]
  }

  /// The most that all plans together can earn, and the most that may be advanced of it.
  private static func ceilings(
    _ subsidy: SubsidyRule, _ bases: [Application], _ filled: [Level: Money]
  ) -> [Paper.Item] {
    let amounts = bases.flatMap { base in
      (base.training.plan?.levels ?? []).map { level in
        (subsidy.rate(of: level)?.amount ?? filled[level]).map { rate in
          rate * (base.training.plan?.heads(at: level) ?? 0)
        }
      }
    }
    let known = amounts.compactMap(\.self)
    guard known.count == amounts.count else { return [] }
    let most = known.total
    let ceiling = Paper.Item(
      "ceiling", Phrase("计划补贴上限", "Most that the plans can earn"),
      Phrase("\(most.grouped)元", "CNY \(most.grouped)"))
    guard let advance = subsidy.advance else { return [ceiling] }
    let share = Fraction(most.fen) * advance.share
    let part = Money(fen: share.numerator / share.denominator)
    return [
      ceiling,
      Paper.Item(
        "advanceCeiling", Phrase("预拨上限", "Most that may be advanced"),
        Phrase("\(part.grouped)元", "CNY \(part.grouped)").from(advance.basis)),
    ]
  }

  private static func lines(of bases: [Application]) -> Paper.Table {
    let rows = bases.flatMap { base -> [[Paper.Cell]] in
      (base.training.settlement?.lines ?? []).map { line in
        [
          .same(base.id.text), base.baseName, .text(line.level.name), .count(line.planned),
          .count(line.trained), .count(line.passed), .count(min(line.passed, line.planned)),
          .money(line.rate), .money(line.earned),
        ]
      }
    }
    let all = bases.flatMap { $0.training.settlement?.lines ?? [] }
    func sum(_ count: (BaseSettled.Line) -> Int) -> Paper.Cell {
      .count(all.map(count).reduce(0, +))
    }
    return Paper.Table(
      "lines",
      columns: [
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("base", Phrase("培训基地", "Base"), width: 32),
        Paper.Column("level", Phrase("等级", "Level")),
        Paper.Column("planned", Phrase("计划人数", "Planned"), .numbers),
        Paper.Column("trained", Phrase("培训人数", "Trained"), .numbers),
        Paper.Column("passed", Phrase("合格人数", "Passed"), .numbers),
        Paper.Column("paidFor", Phrase("计补人数", "Paid for"), .numbers),
        Paper.Column("rate", Phrase("标准（元/人）", "Rate (CNY)"), .numbers),
        Paper.Column("earned", Phrase("应得（元）", "Earned (CNY)"), .numbers),
      ], rows: rows,
      totals: [
        [
          .blank, .text(Phrase("合计", "Sum")), .blank, sum(\.planned), sum(\.trained),
          sum(\.passed), sum { min($0.passed, $0.planned) }, .blank,
          .money(all.map(\.earned).total),
        ]
      ])
  }

  private static func sums(of bases: [Application]) -> Paper.Table {
    Paper.Table(
      accounts: "bases",
      of: [
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("base", Phrase("培训基地", "Base"), width: 32),
        Paper.Column("document", Phrase("结算文号", "Document"), width: 24),
      ],
      amounts: [
        Paper.Column("earned", Phrase("应得（元）", "Earned (CNY)"), .numbers),
        Paper.Column("advance", Phrase("已预拨", "Advanced"), .numbers),
        Paper.Column("balance", Phrase("应补拨", "Balance"), .numbers),
        Paper.Column("recovery", Phrase("应收回", "To recover"), .numbers),
        Paper.Column("paid", Phrase("已拨", "Paid"), .numbers),
        Paper.Column("claimed", Phrase("应追缴", "Claimed"), .numbers),
        Paper.Column("recovered", Phrase("已追缴", "Recovered"), .numbers),
      ],
      bases.map { base in
        (
          [
            .same(base.id.text), base.baseName, .same(base.training.settlement?.document ?? ""),
          ], amounts(of: base)
        )
      })
  }

  /// Earned, advanced, balance, recovery, paid, claimed, recovered; no fen is lost or made up.
  private static func amounts(of base: Application) -> [Money] {
    let settled = base.training.settlement
    let account = base.account
    if let settled {
      precondition(
        settled.earned + settled.recovery == settled.advance + settled.balance,
        "what is earned is paid before or after, and what was paid beyond it comes back")
    }
    return [
      settled?.earned ?? .zero, settled?.advance ?? account?.paid ?? .zero,
      settled?.balance ?? .zero, settled?.recovery ?? .zero, account?.paid ?? .zero,
      base.clawback?.amount ?? .zero, account?.recovered ?? .zero,
    ]
  }
}

extension BaseSettled.Line {
  /// Passes within the plan at the rate.
  var earned: Money { rate * min(passed, planned) }
}
