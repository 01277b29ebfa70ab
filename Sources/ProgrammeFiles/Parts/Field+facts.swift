import Messages
import Programmes

extension Field {
  /// All facts; their kinds are remembered for the numbers that are read later.
  func facts() -> [Fact] {
    let facts = entries { $1.fact($0) }
    for fact in facts { reading.kinds[fact.id] = fact.kind }
    return facts
  }

  private func fact(_ id: FactID) -> Fact? {
    let keys = [
      "name", "type", "unit", "decimals", "options", "sum", "validAtDeadline", "only", "asked",
      "clause", "proposed",
    ]
    guard let fields = fields(keys) else { return nil }
    let name = fields.need("name")?.phrase()
    let kind = fields.kind()
    let unit = fields.maybe("unit")?.phrase()
    let origin = fields.origin()
    let asked = fields.maybe("asked")?.word(Fact.Phase.allCases) ?? .application
    let scope = fields.scope()
    guard let basis = fields.basis(), let name, let kind else { return nil }
    return Fact(
      id: id, name: name, unit: unit, kind: kind, origin: origin, scope: scope, asked: asked,
      basis: basis)
  }
}

/// The words for the kinds of fact.
private enum KindWord: String, CaseIterable {
  case count, decimal, money, flag, day, days, text, choice
}

extension Fields {
  fileprivate func kind() -> Fact.Kind? {
    guard let word = need("type")?.word(KindWord.allCases) else { return nil }
    if word != .decimal, let decimals = maybe("decimals") {
      decimals.refuse(Phrase("只有 type: decimal 才有 decimals", "only type: decimal has decimals"))
    }
    if word != .choice, let options = maybe("options") {
      options.refuse(Phrase("只有 type: choice 才有 options", "only type: choice has options"))
    }
    switch word {
    case .count: return .number(decimals: 0)
    case .decimal: return .number(decimals: maybe("decimals")?.whole(1...6) ?? 2)
    case .money: return .money
    case .flag: return .flag
    case .day: return .day
    case .days: return .days
    case .text: return .text
    case .choice: return need("options").map { .choice($0.list { $0.text() }) }
    }
  }

  fileprivate func origin() -> Fact.Origin {
    if let days = maybe("validAtDeadline") {
      maybe("sum")?.refuse(
        Phrase("sum 与 validAtDeadline 只能用一个", "use either sum or validAtDeadline, not both"))
      return days.id().map(Fact.Origin.validAtDeadline) ?? .stated
    }
    return maybe("sum").map { .sum($0.list { $0.id() }) } ?? .stated
  }
}
