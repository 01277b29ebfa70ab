import Messages
import Programmes
import Quantities
import Training

extension Matter {
  /// Records an expense with what becomes of it; a forbidden one is claimed back at once.
  func record(_ expense: BaseExpense) throws(Refusal) -> [Event] {
    let base = try base(expense.application)
    try checkNotLater(expense.day, expense.id.text)
    let reasons = payeeReasons(base) + expenseReasons(expense, base)
    if !reasons.isEmpty { throw Refusal(reasons) }
    let recorded = ruled(expense)
    guard recorded.ruling == .clawback else { return [.training(.expenseRecorded(recorded))] }
    let claim = ClawbackOpened(
      application: expense.application, amount: expense.amount,
      reason: "支出\(expense.id)属于禁止列支的\(expense.category)")
    return [.training(.expenseRecorded(recorded)), .clawbackOpened(claim)]
  }

  /// Records a base's report, whose sums must balance.
  func report(_ report: FundsReported) throws(Refusal) -> [TrainingEvent] {
    let base = try base(report.application)
    guard let rule = programme.settlement?.fundReport else {
      throw Refusal(
        Reason(
          "noReport", subject: base.subject, Phrase("本项目不要求自评报告", "no report is asked for"),
          remedy: Phrase("无需提交", "nothing is to be done")))
    }
    let reasons =
      rule.findings(
        received: report.received, spent: report.spent, balance: report.balance,
        parts: report.parts, base.subject
      ).blocking
    if !reasons.isEmpty { throw Refusal(reasons) }
    return [.fundsReported(report)]
  }

  private func ruled(_ expense: BaseExpense) -> ExpenseRecorded {
    guard let rule = programme.settlement?.expenses else {
      let isEntered = !(expense.entry ?? "").isEmpty
      return ExpenseRecorded(expense, ruling: isEntered ? .recognised : .open, remarks: [])
    }
    let report = rule.report(on: [
      Expense(
        expense.id.text, expense.category, expense.amount, entry: expense.entry,
        heads: expense.heads)
    ])
    let ruling: ExpenseRecorded.Ruling =
      report.clawback > .zero ? .clawback : report.open > .zero ? .open : .recognised
    return ExpenseRecorded(expense, ruling: ruling, remarks: report.findings.remarks)
  }

  private func expenseReasons(_ expense: BaseExpense, _ base: Base) -> [Reason] {
    var reasons: [Reason] = []
    if base.record.expenses[expense.id] != nil {
      reasons.append(
        Reason(
          "expenseNumberTaken", subject: expense.id.text,
          Phrase("支出编号已被使用", "the number is taken"),
          remedy: Phrase("换一个支出编号", "choose another number")))
    }
    if expense.amount <= .zero {
      reasons.append(
        Reason(
          "amountNotPositive", subject: expense.id.text,
          Phrase("金额应大于零", "the amount is not above zero"),
          remedy: Phrase("请核对金额", "check the amount")))
    }
    return reasons
  }

  /// Only where bases are paid is there money that a base can spend.
  func payeeReasons(_ base: Base) -> [Reason] {
    guard programme.settlement?.subsidy == nil else { return [] }
    return [
      Reason(
        "basesNotPaid", clause: programme.clause(of: .settlement), subject: base.subject,
        Phrase("本项目的资金直接发给个人，不拨付基地", "persons are paid under this programme, not bases"),
        remedy: Phrase("按个人奖励办理", "order the rewards of persons"))
    ]
  }
}
