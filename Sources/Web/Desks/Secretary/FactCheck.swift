import Assessment
import Markup
import Messages
import Programmes
import Quantities
import WorkingDays

/// One stated fact beside what was found and what proves it.
struct FactLine: Sendable, Hashable {
  let fact: Fact
  let stated: FactValue
  let statedText: Phrase
  /// The check, with the value that counts.
  let checked: Checked?
  /// The files that belong to the same clause.
  let files: [Material.File]

  /// What a check found.
  struct Checked: Sendable, Hashable {
    let value: FactValue
    let evidence: String
  }

  /// The value that counts, as its field shows it.
  var current: String { fact.kind.text(of: checked?.value ?? stated) }
}

/// The facts on which objective points depend, in the order of the form: each is checked once.
struct FactCheck: RandomAccessCollection, Sendable, Hashable {
  private let lines: [FactLine]

  init(of application: ApplicationView, in call: CallView) {
    let material = Material(of: application, in: call).files
    let facts = application.facts
    lines = call.programme.facts.compactMap { fact in
      guard fact.kind != .text, let facts, fact.scope.includes(facts.kind),
        let stated = application.statedFacts?[fact.id]
      else { return nil }
      let check = application.verifications?[fact.id]
      return FactLine(
        fact: fact, stated: stated, statedText: facts.text(of: stated, as: fact.id),
        checked: check.flatMap { check in
          check.values[fact.id].map { FactLine.Checked(value: $0, evidence: check.evidence) }
        },
        files: material.filter { $0.clause != nil && $0.clause == fact.basis.clause })
    }
  }

  var startIndex: Int { lines.startIndex }
  var endIndex: Int { lines.endIndex }
  subscript(position: Int) -> FactLine { lines[position] }

  /// How many are not checked yet.
  var open: Int { count { $0.checked == nil } }

  /// Changes with every stated and every checked value.
  var version: String {
    Fields.fingerprint(of: lines.map { "\($0.fact.id)=\($0.stated)/\($0.checked?.evidence ?? "")" })
  }
}

extension Fact.Kind {
  /// Reads a value as its field holds it; nil for what it cannot be.
  func value(typed text: String) -> FactValue? {
    let value: FactValue? =
      switch self {
      case .number, .money:
        FixedDecimal.value(of: text, decimals: decimals ?? 0).map(FactValue.number)
      case .flag: ["true": true, "false": false][text].map(FactValue.flag)
      case .day: Day(text).map(FactValue.day)
      case .days: Self.days(text).map(FactValue.days)
      case .text: .text(text)
      case .choice: .choice(text)
      }
    return value.flatMap { admits($0) ? $0 : nil }
  }

  private static func days(_ text: String) -> [Day]? {
    let words = text.split { ";；、 ".contains($0) }
    let days = words.compactMap { Day($0) }
    return days.count == words.count ? days : nil
  }
}
