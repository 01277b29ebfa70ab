import Messages
import Programmes

/// What the conditions say to a form as far as it is filled in: the engine's own verdicts.
struct FormCheck: Sendable {
  let lines: [Line]
  /// The documents that are due with the application and not there.
  let missing: [Document]

  /// One condition with what it says now.
  struct Line: Sendable {
    let condition: Condition
    let verdict: Verdict
    /// Whether it holds; nil while it only waits for something that is not there yet.
    let holds: Bool?
  }

  init(_ fields: Fields, documents: Set<DocumentID>, programme: Programme) {
    let kind = ApplicantKindID(fields["kind"] ?? "")
    var reader = FieldReader(fields)
    let facts = Facts(
      stated: reader.values(of: programme, kind: kind), documents: documents, kind: kind,
      lastDay: programme.intake.lastDay, programme: programme)
    lines = programme.conditions.filter { $0.scope.includes(kind) }.map { condition in
      Line(
        condition: condition, verdict: condition.rule.verdict(over: facts),
        holds: condition.rule.tentatively(over: facts))
    }
    missing = programme.documents.filter { document in
      document.due == .submission && document.scope.includes(kind)
        && !documents.contains(document.id)
    }
  }

  /// How many conditions are met, in words.
  var summary: Phrase {
    let met = lines.count { $0.holds == true }
    let failed = lines.count { $0.holds == false }
    return Phrase(
      "申报条件 \(lines.count) 项：符合 \(met)，不符合 \(failed)，待填 \(lines.count - met - failed)；缺必交材料 \(missing.count) 件",
      """
      \(lines.count) conditions: \(met) met, \(failed) not met, \(lines.count - met - failed) open; \
      \(missing.count) required documents missing
      """)
  }
}

extension FormCheck.Line {
  /// How many findings are told beside the form; the refusal tells all.
  private static let shown = 3

  /// What stands in the way, or what was found.
  var detail: Phrase? {
    let findings = holds == true ? verdict.findings : verdict.shortfalls
    guard !findings.isEmpty else { return nil }
    let messages = findings.prefix(Self.shown).map(\.message)
    let rest = findings.count - messages.count
    let more =
      rest == 0
      ? Phrase(same: "") : Phrase("；另有\(rest)项", "; \(rest) more")
    return Phrase(
      messages.map(\.chinese).joined(separator: "；") + more.chinese,
      messages.map(\.english).joined(separator: "; ") + more.english)
  }
}

extension Rule {
  /// Whether the rule holds for a form that is being filled in: what is not there yet is open, not wrong.
  fileprivate func tentatively(over facts: Facts) -> Bool? {
    switch self {
    case .all(let rules):
      let answers = rules.map { $0.tentatively(over: facts) }
      return answers.contains(false) ? false : answers.contains(nil) ? nil : true
    case .any(let rules):
      let answers = rules.map { $0.tentatively(over: facts) }
      return answers.contains(true) ? true : answers.contains(nil) ? nil : false
    case .attached, .filled:
      return verdict(over: facts).holds ? true : nil
    case .atLeast, .atMost, .holds, .fails, .among, .empty:
      switch verdict(over: facts).answer {
      case .yes: return true
      case .no: return false
      case .unknown: return nil
      }
    }
  }

  /// The facts that the rule asks.
  var facts: Set<FactID> {
    switch self {
    case .atLeast(let id, _), .atMost(let id, _), .holds(let id), .fails(let id),
      .among(let id, _), .filled(let id), .empty(let id):
      [id]
    case .attached: []
    case .all(let rules), .any(let rules): rules.reduce(into: []) { $0.formUnion($1.facts) }
    }
  }
}
