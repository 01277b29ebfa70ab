import Messages
import Programmes

extension Field {
  /// A rule in its short form: `{fact: leaders, atLeast: 3}`, `{holds: x}`, `{all: […]}` and so on.
  func rule() -> Rule? {
    let forms = ["fact", "holds", "fails", "filled", "empty", "attached", "all", "any"]
    guard let fields = fields(forms + ["atLeast", "atMost", "among"]) else { return nil }
    let present = fields.present(among: forms)
    guard present.count == 1 else {
      refuse(
        Phrase(
          "一条规则只写一种形式：\(forms.joined(separator: "、"))",
          "a rule takes exactly one form: \(forms.joined(separator: ", "))"))
      return nil
    }
    if fields.maybe("fact") == nil { fields.refuseComparisons() }
    return fields.comparison() ?? fields.question() ?? fields.combination()
  }

  /// A number in the unit of a fact; an unknown fact is noted later, when the parts are compared.
  func number(of fact: FactID) -> Int? {
    number(decimals: reading.kinds[fact].map { $0.decimals ?? 0 } ?? 2)
  }
}

extension Fields {
  private static let comparisons = ["atLeast", "atMost", "among"]

  fileprivate func refuseComparisons() {
    for key in present(among: Fields.comparisons) {
      maybe(key)?.refuse(
        Phrase("\(key) 只与 fact 连用", "\(key) goes with fact only"))
    }
  }

  fileprivate func comparison() -> Rule? {
    guard let field = maybe("fact"), let fact: FactID = field.id() else { return nil }
    var rules: [Rule] = []
    if let bound = maybe("atLeast")?.number(of: fact) { rules.append(.atLeast(fact, bound)) }
    if let bound = maybe("atMost")?.number(of: fact) { rules.append(.atMost(fact, bound)) }
    if let words = maybe("among")?.list({ $0.text() }) { rules.append(.among(fact, words)) }
    if present(among: Fields.comparisons).isEmpty {
      owner.refuse(
        Phrase(
          "fact 之后应有 atLeast、atMost 或 among", "fact needs one of atLeast, atMost, among"))
    }
    return rules.count > 1 ? .all(rules) : rules.first
  }

  fileprivate func question() -> Rule? {
    if let fact: FactID = maybe("holds")?.id() { return .holds(fact) }
    if let fact: FactID = maybe("fails")?.id() { return .fails(fact) }
    if let fact: FactID = maybe("filled")?.id() { return .filled(fact) }
    if let fact: FactID = maybe("empty")?.id() { return .empty(fact) }
    if let document: DocumentID = maybe("attached")?.id() { return .attached(document) }
    return nil
  }

  fileprivate func combination() -> Rule? {
    for (key, join) in [("all", Rule.all), ("any", Rule.any)] {
      guard let parts = maybe(key) else { continue }
      let rules = parts.list { $0.rule() }
      if rules.isEmpty {
        parts.refuse(Phrase("至少列出一条规则", "list at least one rule"))
      }
      return join(rules)
    }
    return nil
  }
}
