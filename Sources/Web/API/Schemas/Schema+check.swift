import Assessment
import Messages
import Papers

extension Schema {
  /// What is wrong with one value, and where in the body it stands.
  struct Fault: Sendable, Hashable {
    /// The names and places that lead to it, such as `content.marks[3].points`.
    let path: String
    let message: Phrase
  }

  /// Whether a value is as it must be; asked first, since it nearly always is.
  func accepts(_ value: JSON) -> Bool {
    switch (self, value) {
    case (.text(let pattern, let format), .text(let text)):
      Schema.fits(text, pattern: pattern, format: format)
    case (.word(let words), .text(let text)): words.contains(text)
    case (.count(let range), .number(let number)): range.contains(number)
    case (.flag, .flag), (.any, _), (.nullable, .null): true
    case (.list(let element), .list(let values)): values.allSatisfy(element.accepts)
    case (.map(let schema), .object(let members)):
      members.allSatisfy { schema.accepts($0.value) }
    case (.object(let fields), .object(let members)):
      members.allSatisfy { member in
        fields.contains { $0.name == member.key && $0.schema.accepts(member.value) }
      }
        && fields.allSatisfy { field in
          !field.isRequired || members.contains { $0.key == field.name }
        }
    case (.one(let fields), .object(let members)):
      members.count == 1
        && fields.contains { $0.name == members[0].key && $0.schema.accepts(members[0].value) }
    case (.nullable(let schema), _): schema.accepts(value)
    case (.named(let name), _): Schema.components[name]?.accepts(value) ?? false
    case (_, _): false
    }
  }

  /// Everything that is wrong with a value.
  func faults(in value: JSON, at path: String) -> [Fault] {
    if accepts(value) { return [] }
    switch (self, value) {
    case (.nullable(let schema), _): return schema.faults(in: value, at: path)
    case (.named(let name), _):
      return Schema.components[name]?.faults(in: value, at: path) ?? [fault(at: path)]
    case (.list(let element), .list(let values)):
      return values.enumerated().flatMap { element.faults(in: $1, at: "\(path)[\($0)]") }
    case (.map(let schema), .object(let members)):
      return members.flatMap { schema.faults(in: $0.value, at: "\(path).\($0.key)") }
    case (.object(let fields), .object(let members)):
      return Schema.faults(in: members, of: fields, at: path)
    case (_, _): return [fault(at: path)]
    }
  }

  private static func faults(
    in members: [JSON.Member], of fields: [Field], at path: String
  ) -> [Fault] {
    let missing = fields.filter { field in
      field.isRequired && !members.contains { $0.key == field.name }
    }.map { Fault(path: "\(path).\($0.name)", message: Phrase("缺少此项", "this is missing")) }
    let wrong = members.flatMap { member -> [Fault] in
      let place = "\(path).\(member.key)"
      guard let field = fields.first(where: { $0.name == member.key }) else {
        return [Fault(path: place, message: Phrase("没有这一项", "there is no such name"))]
      }
      return field.schema.faults(in: member.value, at: place)
    }
    return missing + wrong
  }

  private func fault(at path: String) -> Fault {
    Fault(path: path, message: Phrase("应为", "expected") + expected)
  }

  private var expected: Phrase {
    switch self {
    case .text(let pattern, let format):
      Phrase("文本", "a text")
        + (pattern.map { Phrase(same: " \($0)") } ?? format.map { Phrase(same: " \($0)") }
          ?? Phrase("", ""))
    case .word(let words): Phrase("下列之一：", "one of:") + Phrase(same: words.joined(separator: " "))
    case .count(let range):
      Phrase(
        "\(range.lowerBound) 至 \(range.upperBound) 的整数",
        "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .flag: Phrase(same: "true / false")
    case .list: Phrase("列表", "a list")
    case .map, .object: Phrase("对象", "an object")
    case .one(let fields):
      Phrase("恰有一项：", "exactly one of:") + Phrase(same: fields.map(\.name).joined(separator: " "))
    case .nullable, .named, .any: Phrase("另一种值", "another value")
    }
  }

  /// Whether a text fits; the patterns that we print are checked here by hand, byte by byte.
  private static func fits(_ text: String, pattern: String?, format: String?) -> Bool {
    switch Schema.text(pattern: pattern, format: format) {
    case .name:
      (1...200).contains(text.unicodeScalars.count) && !text.utf8.contains { $0 < 0x20 }
    case .decimal: isFixedPoint(text.utf8)
    case .day: text.utf8.count == 10
    case .roster: RosterNumbers(text) != nil
    case .month: text.utf8.count == 7
    case .digest:
      text.utf8.count == 64
        && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    default: true
    }
  }

  private static func isFixedPoint(_ text: String.UTF8View) -> Bool {
    let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    guard (4...16).contains(digits.count) else { return false }
    return digits.enumerated().allSatisfy { place, byte in
      place == digits.count - 3 ? byte == UInt8(ascii: ".") : (0x30...0x39).contains(byte)
    }
  }
}
