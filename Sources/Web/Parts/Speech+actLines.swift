import Assessment
import Markup
import Messages
import Papers
import Training

extension Speech {
  /// The fields of an act's form.
  func lines(
    _ lines: [ActLine], under prefix: String = "", current: JSON? = nil, in attempt: Attempt
  ) -> HTML {
    .fragment(
      lines.map { line in
        self.line(line, under: prefix, current: current?[line.name] ?? line.current, in: attempt)
      })
  }

  private func line(
    _ line: ActLine, under prefix: String, current: JSON?, in attempt: Attempt
  ) -> HTML {
    let name = prefix + line.name
    let title = line.isRequired ? line.title : line.title + Phrase("（可不填）", " (optional)")
    let text = current?.fieldText ?? ""
    switch line.input {
    case .fixed: return .nothing
    case .words(let limit):
      return field(
        name, title, hint: line.hint, current: text, in: attempt, .maxlength(limit),
        .autocomplete("off"), line.isRequired ? .required : nil)
    case .open(let options):
      return open(name, title, options, text, in: attempt)
    case .story(let limit):
      return longField(name, title, hint: line.hint, current: text, in: attempt, .maxlength(limit))
    case .day: return field(name, title, kind: .date, hint: line.hint, current: text, in: attempt)
    case .month:
      return field(
        name, title, hint: line.hint ?? Phrase("如 1990-05", "Such as 1990-05"),
        current: text, in: attempt, .maxlength(7), .autocomplete("off"))
    case .throughMonth:
      return field(
        name, title, hint: line.hint ?? Phrase("如 1990-05", "Such as 1990-05"),
        in: attempt, .maxlength(7), .autocomplete("off"))
    case .count:
      return field(
        name, title, hint: line.hint, current: text, in: attempt, .keyboard(.numeric),
        .maxlength(9), .autocomplete("off"))
    case .amount:
      return field(
        name, title, hint: line.hint, current: text, in: attempt, .keyboard(.decimal),
        .maxlength(20), .autocomplete("off"))
    case .tick: return tick(name, line.title, isTicked: current == .flag(true), in: attempt)
    case .word(let options), .number(let options):
      return options.count <= 4 && line.isRequired
        ? radios(name, title, options: options, current: text, in: attempt)
        : choice(name, title, options: options, hint: line.hint, current: text, in: attempt)
    case .boxes(let options):
      return boxes(name, title, options: options, current: current?.texts ?? [], in: attempt)
    case .roster(let options): return roster(name, title, options, current, in: attempt)
    case .counts(let options): return counts(name, title, options, current, in: attempt)
    case .group(let lines):
      return fieldset(legend: self(title), .id(FieldName.id(name)), .class("field", "group")) {
        self.lines(lines, under: "\(name)-", current: current, in: attempt)
      }
    case .rows(let lines, let spare): return rows(name, line, lines, spare, current, in: attempt)
    case .pasted(let lines): return pasted(name, title, lines, line.hint, current, in: attempt)
    }
  }

  /// A text that usually is one of a few names, which stand beside it.
  private func open(
    _ name: String, _ title: Phrase, _ options: [Option], _ text: String, in attempt: Attempt
  ) -> HTML {
    let names = options.prefix(12).map(\.name).joined
    let hint = Phrase("如 ", "Such as ") + names
    return field(
      name, title, hint: options.isEmpty ? nil : hint, current: text, in: attempt,
      .maxlength(60), .autocomplete("off"))
  }

  private func tick(
    _ name: String, _ title: Phrase, isTicked: Bool, in attempt: Attempt
  ) -> HTML {
    let holds = attempt.fields.pairs.isEmpty ? isTicked : attempt.fields[name] != nil
    return div(.class("field")) {
      label {
        input(.checkbox, name: name, .value("yes"), holds ? .checked : nil)
        " " + self(title)
      }
    }
  }

  /// The roster of a class to tick, with boxes that a finger can hit.
  private func roster(
    _ name: String, _ title: Phrase, _ options: [Option], _ current: JSON?, in attempt: Attempt
  ) -> HTML {
    let numbers = current?.textValue.flatMap { RosterNumbers($0) }
    let ticked = Set(
      options.map(\.value).filter { Int($0).map { numbers?.contains($0) ?? true } ?? false })
    return div(.class("roster")) {
      boxes(name, title, options: options, current: ticked, in: attempt)
    }
  }

  private func counts(
    _ name: String, _ title: Phrase, _ options: [Option], _ current: JSON?, in attempt: Attempt
  ) -> HTML {
    fieldset(legend: self(title), .id(FieldName.id(name)), .class("field", "group", "counts")) {
      options.map { option in
        field(
          "\(name)-\(option.value)", option.name,
          current: current?[option.value]?.fieldText ?? "", in: attempt, .keyboard(.numeric),
          .maxlength(4), .autocomplete("off"))
      }
    }
  }

  private func rows(
    _ name: String, _ line: ActLine, _ lines: [ActLine], _ spare: Int, _ current: JSON?,
    in attempt: Attempt
  ) -> HTML {
    let given: [JSON] = if case .list(let values) = current { values } else { [] }
    let typed = ActLine.rowCount(of: attempt.fields, name)
    let more = attempt.fields[ActLine.more] == name ? 5 : 0
    let count = min(200, max(typed + more, given.count + spare))
    return fieldset(legend: self(line.title), .id(FieldName.id(name)), .class("field", "rows")) {
      if let hint = line.hint { p(.class("hint")) { self(hint) } }
      if let problem = attempt.problem(of: name) { p(.class("error")) { "✗ " + self(problem) } }
      input(.hidden, name: "\(name)-rows", .value("\(count)"))
      (0..<count).map { number in
        fieldset(
          legend: self("第 \(number + 1) 行", "Row \(number + 1)"), .class("row")
        ) {
          self.lines(
            lines, under: "\(name)-\(number)-",
            current: given.indices.contains(number) ? given[number] : nil, in: attempt)
        }
      }
      button(.submit, .class("plain"), .name(ActLine.more), .value(name), .formnovalidate) {
        self("再加 5 行", "Five more rows")
      }
    }
  }

  private func pasted(
    _ name: String, _ title: Phrase, _ lines: [ActLine], _ hint: Phrase?, _ current: JSON?,
    in attempt: Attempt
  ) -> HTML {
    let columns = lines.map(\.title)
    let order = Phrase(
      "每行一条，各格用制表符或逗号分开（可从电子表格粘贴）：\(columns.map(\.chinese).joined(separator: "，"))",
      "One on each line, cells between tabs or commas, as pasted from a spreadsheet: "
        + columns.map(\.english).joined(separator: ", "))
    let rows: [JSON] = if case .list(let values) = current { values } else { [] }
    let text = rows.map { row in
      lines.map { row.value(at: $0.name)?.fieldText ?? "" }.joined(separator: "\t")
    }.joined(separator: "\n")
    return longField(
      name, title, hint: hint.map { $0 + order } ?? order, current: text, rows: 12, in: attempt)
  }
}

extension ActLine {
  /// The button that asks for more rows and acts on nothing.
  static let more = "more"
}

extension JSON {
  /// The value as a field shows it.
  var fieldText: String {
    switch self {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .null, .flag, .phrase, .list, .object: ""
    }
  }

  /// The texts of a list.
  fileprivate var texts: Set<String> {
    guard case .list(let values) = self else { return [] }
    return Set(values.compactMap(\.textValue))
  }
}
