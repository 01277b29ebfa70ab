import Assessment
import Messages
import Papers
import Quantities
import Training
import WorkingDays

extension ActLine {
  /// Reads all lines into members of one object; what is empty and may be is left out.
  static func read(
    _ lines: [ActLine], of fields: Fields, under prefix: String = "", in reader: inout FieldReader
  ) -> [JSON.Member] {
    lines.compactMap { line in
      line.read(fields, under: prefix, in: &reader).map { JSON.Member(line.name, $0) }
    }
  }

  private func read(
    _ fields: Fields, under prefix: String, in reader: inout FieldReader
  ) -> JSON? {
    let field = prefix + name
    switch input {
    case .fixed(let value): return value
    case .tick: return .flag(reader.isTicked(field))
    case .boxes(let options): return boxes(options, fields.all(field), field, in: &reader)
    case .counts(let options): return counts(options, fields, field, in: &reader)
    case .roster: return .text(RosterNumbers(fields.all(field).compactMap { Int($0) }).description)
    case .group where !isRequired && ActLine.isBlank(fields, under: "\(field)-"): return nil
    case .group(let lines):
      return .object(ActLine.read(lines, of: fields, under: "\(field)-", in: &reader))
    case .rows(let lines, _): return rows(lines, fields, field, in: &reader)
    case .pasted(let lines): return pasted(lines, field, in: &reader)
    case .words, .open, .story, .day, .month, .throughMonth, .count, .amount, .word, .number:
      return single(field, in: &reader)
    }
  }

  /// Reads what stands in one field.
  private func single(_ field: String, in reader: inout FieldReader) -> JSON? {
    guard let text = reader.optionalText(field, limit: limit) else { return nil }
    if text.isEmpty {
      if isRequired { reader.object(to: field, Phrase("此项必填", "This must be filled in")) }
      return nil
    }
    guard let value = value(of: text) else {
      reader.object(to: field, Phrase("应为", "Expected: ") + expected)
      return nil
    }
    return value
  }

  private var limit: Int {
    switch input {
    case .words(let limit), .story(let limit): limit
    default: 200
    }
  }

  /// The value that a text stands for; nil for none.
  private func value(of text: String) -> JSON? {
    switch input {
    case .day: Day(text).map { .text($0.description) }
    case .open(let options): .text(ActLine.chosen(text, of: options) ?? text)
    case .month: Month(text).map { .text($0.description) }
    case .throughMonth: Month(text).flatMap { $0.following }.map { .text($0.description) }
    case .count(let range): Int(text).flatMap { range.contains($0) ? .number($0) : nil }
    case .amount: Money(text).map { .text($0.description) }
    case .word(let options): ActLine.chosen(text, of: options).map { .text($0) }
    case .number(let options):
      ActLine.chosen(text, of: options).flatMap { Int($0) }.map { .number($0) }
    default: .text(text)
    }
  }

  /// The value of the option that is meant by its value or its name.
  private static func chosen(_ text: String, of options: [Speech.Option]) -> String? {
    options.first { $0.value == text || $0.name.chinese == text || $0.name.english == text }?.value
  }

  /// What the field takes, in words.
  private var expected: Phrase {
    switch input {
    case .day: Phrase("日期，如 2021-09-06", "a day such as 2021-09-06")
    case .month, .throughMonth: Phrase("年月，如 1990-05", "a month such as 1990-05")
    case .count(let range):
      Phrase(
        "\(range.lowerBound) 至 \(range.upperBound) 的整数",
        "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .amount: Phrase("金额，如 12000.00", "an amount such as 12000.00")
    case .word(let options), .number(let options):
      Phrase("下列之一：", "one of: ") + options.map(\.name).joined
    default: Phrase("文本", "a text")
    }
  }
}

extension ActLine {
  private func boxes(
    _ options: [Speech.Option], _ ticked: [String], _ field: String, in reader: inout FieldReader
  ) -> JSON? {
    let chosen = options.map(\.value).filter(ticked.contains)
    if chosen.isEmpty, isRequired {
      reader.object(to: field, Phrase("至少选一项", "Tick at least one"))
    }
    return .list(chosen.map(JSON.text))
  }

  private func counts(
    _ options: [Speech.Option], _ fields: Fields, _ field: String, in reader: inout FieldReader
  ) -> JSON? {
    let members = options.compactMap { option -> JSON.Member? in
      let line = ActLine.may(option.value, option.name, .count(0...9999))
      guard let count = line.single("\(field)-\(option.value)", in: &reader), count != .number(0)
      else { return nil }
      return JSON.Member(option.value, count)
    }
    return .object(members)
  }

  /// Reads the rows in which anything was filled in.
  private func rows(
    _ lines: [ActLine], _ fields: Fields, _ field: String, in reader: inout FieldReader
  ) -> JSON? {
    var rows: [JSON] = []
    for number in 0..<ActLine.rowCount(of: fields, field) {
      let prefix = "\(field)-\(number)-"
      if ActLine.isBlank(fields, under: prefix) { continue }
      rows.append(.object(ActLine.read(lines, of: fields, under: prefix, in: &reader)))
    }
    if rows.isEmpty, isRequired {
      reader.object(to: field, Phrase("至少填一行", "Fill in at least one row"))
    }
    return .list(rows)
  }

  /// Whether nothing was filled in or ticked whose name begins so.
  private static func isBlank(_ fields: Fields, under prefix: String) -> Bool {
    fields.pairs.allSatisfy { !$0.name.hasPrefix(prefix) || $0.value.trimmed.isEmpty }
  }

  /// How many rows a form had.
  static func rowCount(of fields: Fields, _ field: String) -> Int {
    min(200, fields["\(field)-rows"].flatMap { Int($0) } ?? 0)
  }

  /// Reads lines whose cells stand between tabs, or between commas where there is no tab.
  private func pasted(
    _ lines: [ActLine], _ field: String, in reader: inout FieldReader
  ) -> JSON? {
    guard let text = reader.optionalText(field, limit: 40_000) else { return nil }
    let written = text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    if written.isEmpty, isRequired {
      reader.object(to: field, Phrase("此项必填", "This must be filled in"))
    }
    return .list(
      written.enumerated().compactMap { number, line in
        ActLine.row(line, lines, field, number + 1, in: &reader)
      })
  }

  private static func row(
    _ text: String, _ lines: [ActLine], _ field: String, _ number: Int,
    in reader: inout FieldReader
  ) -> JSON? {
    let mark: (Character) -> Bool =
      text.contains("\t") ? { $0 == "\t" } : { $0 == "," || $0 == "，" }
    let cells = text.split(omittingEmptySubsequences: false, whereSeparator: mark)
      .map { String($0).trimmed }
    guard cells.count == lines.count else {
      reader.object(
        to: field,
        Phrase(
          "第 \(number) 行有 \(cells.count) 格，应为 \(lines.count) 格",
          "Line \(number) has \(cells.count) cells instead of \(lines.count)"))
      return nil
    }
    var members: [JSON.Member] = []
    for (cell, line) in zip(cells, lines) {
      if let value = line.value(of: cell), !cell.isEmpty {
        members.append(JSON.Member(line.name, value))
      } else if line.isRequired || !cell.isEmpty {
        reader.object(
          to: field,
          Phrase(
            "第 \(number) 行“\(line.title.chinese)”应为",
            "Line \(number), \(line.title.english): expected ")
            + line.expected)
      }
    }
    return JSON.nesting(members)
  }
}

extension JSON {
  /// An object in which `lesson.id` is the value `id` of the object `lesson`.
  fileprivate static func nesting(_ members: [JSON.Member]) -> JSON {
    var result: [JSON.Member] = []
    var inner: [(key: String, members: [JSON.Member])] = []
    for member in members {
      let parts = member.key.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        result.append(member)
        continue
      }
      let found = JSON.Member(parts[1], member.value)
      if let place = inner.firstIndex(where: { $0.key == parts[0] }) {
        inner[place].members.append(found)
      } else {
        inner.append((parts[0], [found]))
      }
    }
    return .object(result + inner.map { JSON.Member($0.key, .object($0.members)) })
  }

  /// The value at `id`, or at `lesson.id` of an object in an object.
  func value(at path: String) -> JSON? {
    path.split(separator: ".").reduce(JSON?.some(self)) { json, name in json?[String(name)] }
  }
}

extension Month {
  /// The month after this one.
  fileprivate var following: Month? {
    let parts = description.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    return parts[1] == 12
      ? Month(year: parts[0] + 1, month: 1) : Month(year: parts[0], month: parts[1] + 1)
  }
}
