import Messages
import Quantities
import WorkingDays

/// Reads typed values from fields and collects what is wrong with them.
///
/// Every method answers nil where the field is wrong, after noting the problem beside its name:
/// ```
/// var reader = FieldReader(fields)
/// let opinion = reader.text("opinion", limit: 500)
/// let decision = reader.choice("decision", of: Review.Decision.self)
/// guard let opinion, let decision else { throw reader.problems }
/// ```
struct FieldReader {
  private let fields: Fields
  private var found: [Problem] = []

  init(_ fields: Fields) {
    self.fields = fields
  }

  /// Everything that is wrong so far.
  var problems: Problems { Problems(found) }

  /// Whether nothing is wrong so far.
  var isClean: Bool { found.isEmpty }

  /// Notes what is wrong with a field.
  mutating func object(to name: String, _ message: Phrase) {
    found.append(Problem(at: Place(file: "form"), field: name, message))
  }

  /// A text that must not be empty.
  mutating func text(_ name: String, limit: Int = 500) -> String? {
    guard let text = optionalText(name, limit: limit) else { return nil }
    if text.isEmpty {
      object(to: name, Phrase("此项必填", "This must be filled in"))
      return nil
    }
    return text
  }

  /// A text that may be empty, without blanks around it.
  mutating func optionalText(_ name: String, limit: Int = 500) -> String? {
    let text = (fields[name] ?? "").replacing("\r\n", with: "\n").trimmed
    if text.count > limit {
      object(
        to: name,
        Phrase("最多 \(limit) 字，现为 \(text.count) 字", "At most \(limit) characters, now \(text.count)")
      )
      return nil
    }
    if let intruder = text.unicodeScalars.first(where: \.isDeceptive) {
      let code = String(intruder.value, radix: 16, uppercase: true)
      object(
        to: name,
        Phrase(
          "含有看不见的控制字符 U+\(code)，请删除",
          "There is an invisible control character U+\(code); remove it"))
      return nil
    }
    return text
  }

  /// One of the words of a closed set.
  mutating func choice<Choice: RawRepresentable<String>>(
    _ name: String, of type: Choice.Type
  ) -> Choice? {
    guard let choice = fields[name].flatMap(Choice.init(rawValue:)) else {
      object(to: name, Phrase("请选择一项", "Choose one"))
      return nil
    }
    return choice
  }

  /// An exact value as people write it: points, money, a day.
  mutating func value<Value: LosslessStringConvertible>(
    _ name: String, as type: Value.Type, expected: Phrase
  ) -> Value? {
    let typed = (fields[name] ?? "").trimmed
    guard let value = Value(typed) else {
      object(
        to: name,
        typed.isEmpty
          ? Phrase("此项必填", "This must be filled in") : Phrase("应为", "Expected:") + expected)
      return nil
    }
    return value
  }

  /// A day, `YYYY-MM-DD`.
  mutating func day(_ name: String) -> Day? {
    value(name, as: Day.self, expected: Phrase("日期，如 2022-12-08", "a day such as 2022-12-08"))
  }

  /// Whether a box is ticked.
  func isTicked(_ name: String) -> Bool { fields[name] != nil }
}

extension Unicode.Scalar {
  /// Whether it cannot be seen and can make a text read differently from what it is.
  ///
  /// Control characters but tab and newline, and the marks that turn the direction of a line
  /// (Unicode Technical Report 36, 2.9).
  var isDeceptive: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200B, 0x200E, 0x200F, 0xFEFF:
      true
    default: properties.generalCategory == .unassigned || properties.generalCategory == .privateUse
    }
  }
}

extension String {
  /// The text without blanks and newlines at its ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}
