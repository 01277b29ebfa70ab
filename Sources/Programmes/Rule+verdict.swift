public import Messages
import Quantities

extension Rule {
  /// Answers the rule for one application, in three-valued logic: a missing fact decides nothing.
  public func verdict(over facts: Facts) -> Verdict {
    switch self {
    case .atLeast(let id, let least):
      facts.compare(id, with: least, words: Phrase("不少于", "at least"), by: >=)
    case .atMost(let id, let most):
      facts.compare(id, with: most, words: Phrase("不超过", "at most"), by: <=)
    case .holds(let id): facts.flag(id, is: true)
    case .fails(let id): facts.flag(id, is: false)
    case .among(let id, let words): facts.choice(id, among: words)
    case .filled(let id): facts.filled(id)
    case .empty(let id): facts.empty(id)
    case .attached(let id): facts.attached(id)
    case .all(let rules): Rule.all(rules.map { $0.verdict(over: facts) })
    case .any(let rules): Rule.any(rules.map { $0.verdict(over: facts) })
    }
  }

  private static func all(_ verdicts: [Verdict]) -> Verdict {
    let answers = verdicts.map(\.answer)
    let answer: Verdict.Answer =
      answers.contains(.no) ? .no : answers.contains(.unknown) ? .unknown : .yes
    return Verdict(
      answer: answer, findings: verdicts.flatMap(\.findings), missing: verdicts.flatMap(\.missing))
  }

  /// Where one alternative holds, the others are nobody's business; where none does, all are one ground.
  private static func any(_ verdicts: [Verdict]) -> Verdict {
    if let first = verdicts.first(where: \.holds) { return first }
    let answers = verdicts.map(\.answer)
    let answer: Verdict.Answer = answers.contains(.unknown) ? .unknown : .no
    let findings = verdicts.flatMap(\.shortfalls)
    let expected = findings.map(\.expected).joined
    let finding = Verdict.Finding(
      subject: findings.map(\.subject).joined,
      expected: Phrase("至少一项：\(expected.chinese)", "at least one of: \(expected.english)"),
      actual: findings.map(\.actual).joined, answer: answer)
    return Verdict(answer: answer, findings: [finding], missing: verdicts.flatMap(\.missing))
  }
}

extension Facts {
  fileprivate func compare(
    _ id: FactID, with bound: Int, words: Phrase, by holds: (Int, Int) -> Bool
  ) -> Verdict {
    let quantity = text(of: .number(bound), as: id)
    let expected = Phrase(
      words.chinese + quantity.chinese, "\(words.english) \(quantity.english)")
    return verdict(id, expected: expected, answer: number(id).map { holds($0, bound) })
  }

  fileprivate func flag(_ id: FactID, is wanted: Bool) -> Verdict {
    let answer: Bool? =
      if case .flag(let flag) = self[id] { flag == wanted } else { nil }
    return verdict(id, expected: text(of: .flag(wanted), as: id), answer: answer)
  }

  fileprivate func choice(_ id: FactID, among words: [String]) -> Verdict {
    let answer: Bool? =
      if case .choice(let word) = self[id] { words.contains(word) } else { nil }
    let list = words.map { Phrase(same: $0) }.joined
    let expected = Phrase("为\(list.chinese)之一", "one of \(list.english)")
    return verdict(id, expected: expected, answer: answer)
  }

  /// A text that is not there is not filled: nothing is unknown about it.
  fileprivate func filled(_ id: FactID) -> Verdict {
    let filled = if case .text(let text) = self[id] { !text.isEmpty } else { false }
    let words = filled ? Phrase("已填写", "filled in") : Phrase("未填写", "not filled in")
    let finding = Verdict.Finding(
      subject: name(of: id), expected: Phrase("填写", "filled in"), actual: words,
      answer: filled ? .yes : .no)
    return Verdict(answer: finding.answer, findings: [finding])
  }

  /// A text that is not there is empty; one that is there is quoted, because it names who is meant.
  fileprivate func empty(_ id: FactID) -> Verdict {
    let text = if case .text(let text) = self[id] { text } else { "" }
    let finding = Verdict.Finding(
      subject: name(of: id), expected: Phrase("没有", "nobody and nothing"),
      actual: text.isEmpty ? Phrase("没有", "nobody and nothing") : Phrase(same: text),
      answer: text.isEmpty ? .yes : .no)
    return Verdict(answer: finding.answer, findings: [finding])
  }

  fileprivate func attached(_ id: DocumentID) -> Verdict {
    let attached = documents.contains(id)
    let finding = Verdict.Finding(
      subject: programme.document(id)?.name ?? Phrase(same: id.text),
      expected: Phrase("附上", "attached"),
      actual: attached ? Phrase("已附", "attached") : Phrase("未附", "not attached"),
      answer: attached ? .yes : .no)
    return Verdict(answer: finding.answer, findings: [finding])
  }

  private func verdict(_ id: FactID, expected: Phrase, answer: Bool?) -> Verdict {
    let finding = Verdict.Finding(
      subject: name(of: id), expected: expected,
      actual: self[id].map { text(of: $0, as: id) } ?? Phrase("未填报", "not stated"),
      answer: answer.map { $0 ? .yes : .no } ?? .unknown)
    return Verdict(
      answer: finding.answer, findings: [finding], missing: answer == nil ? [id] : [])
  }
}

extension Facts {
  /// The label of a fact as the programme gives it.
  public func name(of id: FactID) -> Phrase {
    programme.fact(id)?.name ?? Phrase(same: id.text)
  }

  /// A value as people read it, with the fact's unit: `3人`, `45.00㎡`, `是`.
  public func text(of value: FactValue, as id: FactID) -> Phrase {
    let fact = programme.fact(id)
    switch value {
    case .flag(let flag): return flag ? Phrase("是", "yes") : Phrase("否", "no")
    case .number(let count):
      let text = FixedDecimal.text(count, decimals: fact?.kind.decimals ?? 0)
      guard let unit = fact?.unit else { return Phrase(same: text) }
      return Phrase(text + unit.chinese, "\(text) \(unit.english)")
    case .day, .days, .text, .choice:
      return Phrase(same: (fact?.kind ?? .text).text(of: value))
    }
  }
}
