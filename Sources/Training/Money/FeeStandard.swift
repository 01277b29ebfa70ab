public import Messages
public import Quantities

/// The most that a fee may be for one head, such as the charge of an appraisal (收费标准).
public struct FeeStandard: Sendable, Hashable {
  /// The purpose of spending that the fee belongs to.
  public let category: ExpenseCategoryID
  /// The most for one head; nil where the standard is named but not given.
  public let perHead: Money?
  /// Where it comes from.
  public let term: Term

  /// Describes a standard.
  public init(_ category: ExpenseCategoryID, perHead: Money?, _ term: Term) {
    self.category = category
    self.perHead = perHead
    self.term = term
  }

  /// What a person should look at in a payment of this fee; nil for other payments and sound ones.
  public func finding(on expense: Expense) -> Finding? {
    guard expense.category == category else { return nil }
    guard let perHead, let heads = expense.heads else { return unknown(expense) }
    let most = perHead * max(0, heads)
    guard expense.amount > most else { return nil }
    return term.finding(
      "feeAboveStandard", expense.subject,
      Phrase(
        "\(heads)人支付\(expense.amount.grouped)元，按标准每人\(perHead.grouped)元，合计不超过\(most.grouped)元",
        "CNY \(expense.amount.grouped) for \(heads) heads; at \(perHead.grouped) each they are at "
          + "most \(most.grouped)"),
      remedy: Phrase("请核对收费标准和人数", "check the standard and the number of heads"))
  }

  private func unknown(_ expense: Expense) -> Finding {
    term.finding(
      "feeNotChecked", expense.subject,
      Phrase("没有收费标准或人数，无法核对", "without a standard or a number of heads it cannot be checked"),
      remedy: Phrase("请在项目办法中填写标准，并注明人数", "state the standard in the rules and the heads here"))
  }
}
