import Messages
import Programmes
import Training

extension Field {
  /// What the money may be spent on and what not.
  func expenses() -> ExpenseRule? {
    guard let fields = fields(["allowed", "forbidden", "account", "fees"]) else { return nil }
    let allowed = fields.need("allowed")?.purposes()
    let forbidden = fields.need("forbidden")?.purposes()
    let account = fields.need("account")?.binding()
    let fees = fields.maybe("fees")?.entries { $1.fee($0) } ?? []
    guard let allowed, let forbidden, let account else { return nil }
    return ExpenseRule(
      allowed: allowed.items, allowed.term, forbidden: forbidden.items, forbidden.term,
      account: account, fees: fees)
  }

  /// What a base reports on the money.
  func fundReport() -> FundReportRule? {
    guard let fields = fields(["contents", "force", "clause", "proposed"]) else { return nil }
    let contents = fields.need("contents")?.checklist()
    guard let term = fields.term(), let contents else { return nil }
    return FundReportRule(contents, term)
  }

  private func purposes() -> (items: [ExpenseCategory], term: Term)? {
    guard let fields = fields(["items", "force", "clause", "proposed"]) else { return nil }
    let items = fields.need("items")?.entries { id, name in
      name.phrase().map { ExpenseCategory(id, name: $0) }
    }
    guard let term = fields.term(), let items else { return nil }
    return (items, term)
  }

  private func fee(_ id: ExpenseCategoryID) -> FeeStandard? {
    guard let fields = fields(["perHead", "force", "clause", "proposed"]) else { return nil }
    let amount = fields.maybe("perHead")?.money()
    guard let term = fields.term() else { return nil }
    return FeeStandard(id, perHead: amount, term)
  }
}
