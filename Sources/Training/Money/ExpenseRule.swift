import Messages
import Quantities

/// What the subsidy may be spent on and what not.
public struct ExpenseRule: Sendable, Hashable {
  /// The purposes that the notice allows.
  public let allowed: [ExpenseCategory]
  /// The purposes that it forbids; a purpose on both lists is forbidden.
  public let forbidden: [ExpenseCategory]
  /// The source of the allowed purposes; 主要用于…等 asks a person to look at any other.
  public let allowing: Term
  /// The source of the forbidden purposes.
  public let forbidding: Term
  /// The source of the special account.
  public let account: Term
  /// The standards that fees among the allowed purposes are held against.
  public let fees: [FeeStandard]

  /// Describes the rule.
  public init(
    allowed: [ExpenseCategory], _ allowing: Term, forbidden: [ExpenseCategory],
    _ forbidding: Term, account: Term, fees: [FeeStandard] = []
  ) {
    self.allowed = allowed
    self.allowing = allowing
    self.forbidden = forbidden
    self.forbidding = forbidding
    self.account = account
    self.fees = fees
  }

  /// Judges every payment; each ends in exactly one of the three sums.
  public func report(on expenses: [Expense]) -> ExpenseReport {
    var report = ExpenseReport()
    for expense in expenses {
      if let category = forbidden.first(where: { $0.id == expense.category }) {
        report.add(forbidden(category, expense), clawback: expense.amount)
      } else if (expense.entry ?? "").isEmpty {
        report.add(noEntry(expense), open: expense.amount)
      } else if allowed.contains(where: { $0.id == expense.category }) {
        report.recognise(expense.amount, fees.compactMap { $0.finding(on: expense) })
      } else {
        report.add(unlisted(expense), open: expense.amount)
      }
    }
    return report
  }

  private func forbidden(_ category: ExpenseCategory, _ expense: Expense) -> Finding {
    forbidding.finding(
      "expenseForbidden", expense.subject,
      Phrase(
        "\(category.name.chinese)\(expense.amount.grouped)元不得用补贴资金支付",
        "CNY \(expense.amount.grouped) for \(category.name.english) may not be paid from the "
          + "subsidy"),
      remedy: Phrase("予以追缴", "the amount is claimed back"))
  }

  private func noEntry(_ expense: Expense) -> Finding {
    account.finding(
      "expenseWithoutEntry", expense.subject,
      Phrase(
        "支出\(expense.amount.grouped)元没有专账记录，不予认定",
        "CNY \(expense.amount.grouped) has no entry in the special account and is not recognised"),
      remedy: Phrase("请补充专账凭证", "give the entry and its voucher"))
  }

  private func unlisted(_ expense: Expense) -> Finding {
    let names = allowed.map(\.name).joined
    return allowing.finding(
      "expenseUnlisted", expense.subject,
      Phrase(
        "支出类别“\(expense.category.text)”不在列举之内：\(names.chinese)",
        "the purpose “\(expense.category.text)” is none of those listed: \(names.english)"),
      remedy: Phrase("请改归列举的类别，或说明理由报主管部门认定", "use a listed purpose, or ask the authority"))
  }
}
