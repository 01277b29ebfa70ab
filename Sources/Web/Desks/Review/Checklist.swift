import Assessment
import Messages
import Programmes

/// What an application states and whether it meets the conditions, as far as the reader may see it.
struct Checklist: Sendable, Hashable {
  let conditions: [ConditionLine]
  let facts: [FactLine]
  let files: [FileLine]

  /// One stated or derived value.
  struct FactLine: Sendable, Hashable {
    let name: Phrase
    /// The value that counts; nil where there is none.
    let value: Phrase?
    /// The stated value, where evidence proved another one.
    let stated: Phrase?
    /// What proved it; nil while nobody checked it.
    let evidence: String?
    /// Whether it is worked out from other values.
    let isDerived: Bool
    let clause: String?
  }

  /// One document with the files that came in for it.
  struct FileLine: Sendable, Hashable {
    let name: Phrase
    let files: [Attachment]
    let isDueNow: Bool
    let clause: String?
  }

  init(of application: ApplicationView, in call: CallView) {
    let programme = call.programme
    guard let facts = application.facts else {
      conditions = []
      self.facts = []
      files = []
      return
    }
    conditions = programme.conditions.filter { $0.scope.includes(facts.kind) }.map { condition in
      let verdict = condition.rule.verdict(over: facts)
      let holds: Bool? =
        switch verdict.answer {
        case .yes: true
        case .no: false
        case .unknown: nil
        }
      return ConditionLine(
        condition.name, holds: holds, detail: verdict.detail, clause: condition.basis.clause)
    }
    self.facts = programme.facts.filter {
      $0.asked == .application && $0.scope.includes(facts.kind)
    }.map { FactLine($0, facts, of: application) }
    let attached = (application.documents ?? []) + (application.additions ?? [])
    files = programme.documents.filter { $0.scope.includes(facts.kind) }.map { document in
      FileLine(
        name: document.name, files: attached.filter { $0.document == document.id },
        isDueNow: document.due == .submission, clause: document.basis.clause)
    }
  }

  /// How many conditions hold, fail and are open.
  var count: (met: Int, failed: Int, open: Int) {
    (
      conditions.count { $0.holds == true }, conditions.count { $0.holds == false },
      conditions.count { $0.holds == nil }
    )
  }

  /// The clauses that a decision may name, those of failed conditions first.
  var clauses: [Speech.Option] {
    var seen: Set<String> = []
    let failedFirst =
      conditions.filter { $0.holds != true } + conditions.filter { $0.holds == true }
    return failedFirst.compactMap { line in
      guard let clause = line.clause, seen.insert(clause).inserted else { return nil }
      return Speech.Option(
        clause, Phrase("\(clause) \(line.name.chinese)", "\(clause) \(line.name.english)"))
    }
  }
}

extension Checklist.FactLine {
  fileprivate init(_ fact: Fact, _ facts: Facts, of application: ApplicationView) {
    let stated = application.statedFacts?[fact.id]
    let value = facts[fact.id]
    name = fact.name
    self.value = value.map { facts.text(of: $0, as: fact.id) }
    self.stated = stated == value ? nil : stated.map { facts.text(of: $0, as: fact.id) }
    evidence = application.verifications?[fact.id]?.evidence
    isDerived = fact.origin != .stated
    clause = fact.basis.clause
  }
}

extension Verdict {
  /// What a reader must know of it: every shortfall, or what was found where it is little.
  var detail: Phrase? {
    let shown = holds ? findings : shortfalls
    guard !shown.isEmpty else { return nil }
    if holds, shown.count > 3 {
      return Phrase("\(shown.count) 项均符合", "all \(shown.count) points are met")
    }
    return Phrase(
      shown.map(\.message.chinese).joined(separator: "；"),
      shown.map(\.message.english).joined(separator: "; "))
  }
}

extension ApplicationView {
  /// A text that changes with whatever a decision is based on.
  var basisVersion: String {
    let files = (documents ?? []) + (additions ?? [])
    let checks = (verifications ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }
    let decisions = (reviews ?? [:]).sorted { $0.key < $1.key }.flatMap { stage, reviews in
      reviews.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        "\(stage)\($0.key.rawValue)\($0.value.decision.rawValue)"
      }
    }
    return Fields.fingerprint(
      of: ["\(version)", status.rawValue] + files.map(\.digest) + checks + decisions
        + (findings ?? []).map(\.veto.text)
        + (opinions ?? []).map { "\($0.department)\($0.answer.rawValue)" })
  }
}
