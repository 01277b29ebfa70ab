import Assessment
import Markup
import Messages
import Programmes
import Quantities
import Training

/// What a base is paid, and what it spends.
extension BasePage {
  func money(_ say: Speech) -> HTML {
    section {
      h2 { say("补贴和支出", "Subsidy and expenses") }
      sums(say)
      if let settlement = record.settlement { settled(settlement, say) }
      if place.settlement?.expenses != nil { expenses(say) }
      say.actions(
        place.links([.grantAdvance, .settleBase, .recordExpense, .reportFunds]) + grant)
    }
  }

  /// The payments themselves stand with the money of the award.
  private var grant: [Link] {
    place.application.money == nil
      ? []
      : [
        Link(Phrase("拨款", "Payments"), to: Addresses.grant(place.call.id, place.application.id))
      ]
  }

  private func sums(_ say: Speech) -> HTML {
    var terms: [(term: Phrase, value: HTML)] = []
    if let advance = record.advance {
      terms.append(
        (
          Phrase("预拨（元）", "Advance (CNY)"),
          .fragment([.text(advance.amount.grouped + " "), say.quoted(advance.document)])
        ))
    }
    if let report = record.report {
      terms.append(
        (
          Phrase("自评报告（元）", "Report (CNY)"),
          .text(
            say(
              "收到 \(report.received.grouped)，支出 \(report.spent.grouped)，结余 \(report.balance.grouped)",
              "received \(report.received.grouped), spent \(report.spent.grouped), left \(report.balance.grouped)"
            ))
        ))
    }
    return terms.isEmpty
      ? p(.class("empty")) { say("还没有预拨和报告", "No advance and no report yet") } : say.terms(terms)
  }

  private func settled(_ settlement: BaseSettled, _ say: Speech) -> HTML {
    .fragment([
      say.table(
        Phrase("结算（\(settlement.document)）", "Settlement (\(settlement.document))"),
        settlement.lines,
        columns: [
          Column(Phrase("等级", "Level"), .head) { line, say in say(line.level.name) },
          Column(Phrase("计划", "Planned"), .number) { line, _ in "\(line.planned)" },
          Column(Phrase("培训", "Trained"), .number) { line, _ in "\(line.trained)" },
          Column(Phrase("合格", "Passed"), .number) { line, _ in "\(line.passed)" },
          Column(Phrase("标准（元）", "Rate (CNY)"), .number) { line, _ in line.rate.grouped },
        ]),
      say.terms([
        (Phrase("应得（元）", "Earned (CNY)"), .text(settlement.earned.grouped)),
        (Phrase("已预拨", "Advanced"), .text(settlement.advance.grouped)),
        (Phrase("应付余额", "Still to be paid"), .text(settlement.balance.grouped)),
        (Phrase("应追缴", "To be claimed back"), .text(settlement.recovery.grouped)),
      ]),
      say.remarks(settlement.remarks),
    ])
  }

  private func expenses(_ say: Speech) -> HTML {
    let rule = place.settlement?.expenses
    let names = Dictionary(
      ((rule?.allowed ?? []) + (rule?.forbidden ?? [])).map { ($0.id, $0.name) }
    ) { first, _ in first }
    return say.table(
      Phrase("支出（元）", "Expenses (CNY)"), record.expensesInOrder,
      columns: [
        Column(Phrase("日期", "Day"), .head) { one, say in say.day(one.expense.day) },
        Column(Phrase("科目", "What for")) { one, say in
          say(names[one.expense.category] ?? Phrase(same: one.expense.category.text))
        },
        Column(Phrase("金额", "Amount"), .number) { one, _ in one.expense.amount.grouped },
        Column(Phrase("凭证", "Entry")) { one, say in
          if let entry = one.expense.entry { say.quoted(entry) } else { say.blank }
        },
        Column(Phrase("认定", "Ruling")) { one, say in
          say.badge(one.ruling.name, one.ruling.tone)
          say.remarks(one.remarks)
        },
      ])
  }
}

extension ExpenseRecorded.Ruling {
  fileprivate var name: Phrase {
    switch self {
    case .recognised: Phrase("已认定", "recognised")
    case .open: Phrase("待认定", "open")
    case .clawback: Phrase("追缴", "claimed back")
    }
  }

  fileprivate var tone: Speech.Tone {
    switch self {
    case .recognised: .good
    case .open: .waiting
    case .clawback: .bad
    }
  }
}

extension Speech {
  /// What the rules had to say when something was recorded.
  @HTMLBuilder func remarks(_ remarks: [Remark]) -> HTML {
    if !remarks.isEmpty {
      ul(.class("remarks")) {
        remarks.map { remark in
          li {
            badge(remark.weight.name, remark.weight.tone)
            " " + self(remark.message) + " "
            clause(remark.clause)
          }
        }
      }
    }
  }
}

extension Training.Finding.Weight {
  fileprivate var name: Phrase {
    switch self {
    case .blocking: Phrase("缺项", "missing")
    case .warning: Phrase("提醒", "warning")
    case .note: Phrase("说明", "note")
    }
  }

  fileprivate var tone: Speech.Tone {
    switch self {
    case .blocking: .bad
    case .warning: .waiting
    case .note: .plain
    }
  }
}
