import Assessment
import Markup
import Messages
import Programmes

extension FactCheckPage {
  static func field(_ fact: FactID) -> String { "value-\(fact)" }

  /// The field for the value that the evidence proves, as its kind asks for.
  func value(_ line: FactLine, _ say: Speech) -> HTML {
    let name = Self.field(line.fact.id)
    let label = Attribute.ariaLabel(
      say("「\(line.fact.name.chinese)」核定值", "Value found for “\(line.fact.name.english)”"))
    let current = attempt.value(name, else: line.current)
    return div {
      if let problem = attempt.problem(of: name) { p(.class("error")) { "✗ " + say(problem) } }
      switch line.fact.kind {
      case .flag:
        list([("true", say("是", "yes")), ("false", say("否", "no"))], name, current, label)
      case .choice(let words): list(words.map { ($0, $0) }, name, current, label)
      case .day: Markup.input(.date, name: name, .id(FieldName.id(name)), .value(current), label)
      case .number, .money, .days, .text:
        Markup.input(
          .text, name: name, .id(FieldName.id(name)), .value(current), label,
          .autocomplete("off"), .maxlength(200))
        if let unit = line.fact.unit { span(.class("quiet")) { say(unit) } }
      }
      if let checked = line.checked { p(.class("detail")) { bdi { checked.evidence } } }
    }
  }

  private func list(
    _ words: [(value: String, text: String)], _ name: String, _ current: String,
    _ label: Attribute
  ) -> HTML {
    Markup.select(name: name, .id(FieldName.id(name)), label) {
      words.map { word in
        option(value: word.value, word.text, word.value == current ? .selected : nil)
      }
    }
  }

  /// Records the ticked facts with the values that were found.
  static func record(
    _ fields: Fields, _ call: CallID, _ application: ApplicationID, _ visit: Visit
  ) async throws -> Answer {
    let page = try FactCheckPage(for: visit, call, application, .none)
    try fields.expect(version: page.check.version)
    var reader = FieldReader(fields)
    let ticked = Set(fields.all("check"))
    let lines = page.check.filter { ticked.contains($0.fact.id.text) }
    var values: [FactID: FactValue] = [:]
    for line in lines { values[line.fact.id] = value(of: line, in: fields, &reader) }
    let changed = lines.filter { line in
      values[line.fact.id].map { $0 != (line.checked?.value ?? line.stated) } ?? false
    }
    if lines.isEmpty {
      reader.object(to: "check", Phrase("请勾选要核验的指标", "Tick the facts that you checked"))
    }
    let evidence = reader.text("evidence", limit: 300)
    let why =
      changed.isEmpty
      ? reader.optionalText("correction", limit: 300) : reader.text("correction", limit: 300)
    guard let evidence, let why, reader.isClean else { throw reader.problems }
    // What was put right stands with its own reason; the rest as it was stated.
    let ids = Set(changed.map(\.fact.id))
    let checks = [
      (values.filter { ids.contains($0.key) }, evidence + corrections(changed, values, why)),
      (values.filter { !ids.contains($0.key) }, evidence),
    ]
    for (values, evidence) in checks where !values.isEmpty {
      let check = Verification(application: application, values: values, evidence: evidence)
      try await visit.perform(.verify(check), in: call)
    }
    return .go(
      to: Addresses.factCheck(call, application),
      saying: Phrase("已核验 \(lines.count) 项", "Facts checked: \(lines.count)"))
  }

  private static func value(
    of line: FactLine, in fields: Fields, _ reader: inout FieldReader
  ) -> FactValue? {
    let name = field(line.fact.id)
    let value = line.fact.kind.value(typed: (fields[name] ?? "").trimmed)
    if value == nil {
      reader.object(
        to: name,
        Phrase(
          "「\(line.fact.name.chinese)」的核定值读不懂，应如 \(line.current)",
          "The value found for “\(line.fact.name.english)” cannot be read; expected like \(line.current)"
        ))
    }
    return value
  }

  /// What was changed, from what to what and why: it stands with the evidence in the ledger.
  private static func corrections(
    _ lines: [FactLine], _ values: [FactID: FactValue], _ why: String
  ) -> String {
    if lines.isEmpty { return "" }
    let changes = lines.map { line in
      let found = values[line.fact.id].map { line.fact.kind.text(of: $0) } ?? ""
      return "\(line.fact.name.chinese) \(line.current)→\(found)"
    }
    return "；更正：\(changes.joined(separator: "、"))。理由：\(why)"
  }
}
