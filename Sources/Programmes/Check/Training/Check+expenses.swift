import Messages
import Training

extension Check {
  /// A purpose of spending is allowed or forbidden, never both, and a fee is one that is allowed.
  static let expenses = Check { programme in
    programme.settlementStages.flatMap { path, rule -> [Fault] in
      guard let rule = rule.expenses else { return [] }
      let (path, allowed) = (path / "expenses", Set(rule.allowed.map(\.id)))
      let both = rule.forbidden.filter { allowed.contains($0.id) }.map {
        Fault(
          at: path / "forbidden" / "items" / $0.id,
          Phrase("\($0.id) 既允许又禁止", "\($0.id) is allowed and forbidden"))
      }
      return both
        + rule.fees.filter { !allowed.contains($0.category) }.map {
          missing(
            $0.category, at: path / "fees" / $0.category, Phrase("支出类别", "purpose"),
            declared: "expenses/allowed/items")
        }
    }
  }
}
