import Markup
import Messages
import Programmes

extension Speech {
  /// The field for a fact, with its unit, what it takes, and for whom it is.
  func fact(_ fact: Fact, isNeeded: Bool, of programme: Programme, in attempt: Attempt) -> HTML {
    let unit = fact.unit.map { Phrase("（\($0.chinese)）", "(\($0.english))") } ?? Phrase(same: "")
    let mark = isNeeded ? Phrase("（必填）", "(required)") : Phrase(same: "")
    let title = fact.name + unit + mark
    let hint = hint(for: fact, of: programme)
    switch fact.kind {
    case .number, .money:
      return field(
        fact.field, title, hint: hint, in: attempt, .keyboard(.decimal), .autocomplete("off"),
        .maxlength(20))
    case .flag:
      let options = [
        Option("yes", Phrase("是", "Yes")), Option("no", Phrase("否", "No")),
      ]
      return radios(fact.field, title, options: options, in: attempt)
    case .day:
      return field(fact.field, title, kind: .date, hint: hint, in: attempt)
    case .days:
      return longField(fact.field, title, hint: hint, rows: 2, in: attempt)
    case .text:
      return longField(
        fact.field, title, hint: hint, in: attempt, .maxlength(Fact.textLimit))
    case .choice(let words):
      let options = words.map { Option($0, Phrase(same: $0)) }
      return choice(fact.field, title, options: options, hint: hint, in: attempt)
    }
  }

  private func hint(for fact: Fact, of programme: Programme) -> Phrase? {
    var hints: [Phrase] = []
    switch fact.kind {
    case .text, .choice, .flag: break
    case .number, .money, .day, .days: hints.append(fact.kind.expectation)
    }
    if case .only(let kinds) = fact.scope {
      let names = programme.applicants.kinds.filter { kinds.contains($0.id) }.map(\.name).joined
      hints.append(Phrase("仅\(names.chinese)填写", "only for: \(names.english)"))
    }
    guard !hints.isEmpty else { return nil }
    return Phrase(
      hints.map(\.chinese).joined(separator: ";"), hints.map(\.english).joined(separator: "; "))
  }

  /// One condition with what it says to the form now; a script keeps it up to date by its number.
  func liveCondition(_ line: FormCheck.Line, number: Int) -> HTML {
    li(.class(line.tone), .data("condition", String(number))) {
      liveBadge(line)
      " " + self(line.condition.name) + " "
      clause(line.condition.basis.clause)
      p(.class("detail")) { line.detail.map { self($0) } ?? "" }
    }
  }

  /// The word for how a condition stands, with its sign.
  func liveBadge(_ line: FormCheck.Line) -> HTML {
    span(.class("badge", line.tone)) { self(line.word) }
  }
}

extension FormCheck.Line {
  /// The class under which the style sheet and the script know it.
  var tone: String {
    switch holds {
    case true?: "good"
    case false?: "bad"
    case nil: "waiting"
    }
  }

  /// How it stands, in a word with a sign.
  var word: Phrase {
    switch holds {
    case true?: Phrase("✓ 符合", "✓ met")
    case false?: Phrase("✗ 不符合", "✗ not met")
    case nil: Phrase("… 待填", "… open")
    }
  }
}
