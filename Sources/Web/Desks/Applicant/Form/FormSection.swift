import Messages
import Programmes

/// The facts that one condition rests on, together with it; the last section has the others.
struct FormSection: Sendable {
  /// Nil for what no condition asks.
  let condition: Condition?
  let facts: [Fact]
  /// The facts of the section that the condition cannot do without.
  let needed: Set<FactID>

  /// The sections of a programme's form for a kind of applicant; for every kind while it is not chosen.
  static func all(of programme: Programme, kind: ApplicantKindID?) -> [FormSection] {
    let asked = programme.facts.filter { fact in
      fact.isOnForm && (kind.map { fact.scope.includes($0) } ?? true)
    }
    var used: Set<FactID> = []
    var sections: [FormSection] = []
    for condition in programme.conditions where kind.map(condition.scope.includes) ?? true {
      let needed = programme.sources(of: condition.rule.facts)
      let facts = asked.filter { fact in
        !used.contains(fact.id)
          && (needed.contains(fact.id) || fact.isOf(condition.basis.clause))
      }
      if facts.isEmpty { continue }
      used.formUnion(facts.map(\.id))
      sections.append(FormSection(condition: condition, facts: facts, needed: needed))
    }
    let rest = asked.filter { !used.contains($0.id) }
    return rest.isEmpty
      ? sections : sections + [FormSection(condition: nil, facts: rest, needed: [])]
  }
}

extension Fact {
  fileprivate func isOf(_ clause: String?) -> Bool { clause != nil && basis.clause == clause }
}

extension Programme {
  /// The stated facts from which facts are derived.
  fileprivate func sources(of ids: Set<FactID>) -> Set<FactID> {
    var found: Set<FactID> = []
    var waiting = Array(ids)
    while let id = waiting.popLast() {
      guard found.insert(id).inserted, let fact = fact(id) else { continue }
      switch fact.origin {
      case .stated: break
      case .sum(let parts): waiting += parts
      case .validAtDeadline(let days): waiting.append(days)
      }
    }
    return found
  }
}
