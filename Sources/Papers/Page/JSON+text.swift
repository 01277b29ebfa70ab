public import Messages

extension JSON {
  /// The text with one member or element a line, two blanks a level, and a line break at the end.
  public func text(in language: Language) -> String {
    var text = ""
    write(to: &text, in: language, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, in language: Language, indent: String) {
    switch self {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .number(let number): text += String(number)
    case .text(let string): text += JSON.quoted(string)
    case .phrase(let phrase): text += JSON.quoted(phrase[language])
    case .list(let values):
      JSON.write(values, between: ("[", "]"), to: &text, indent: indent) { value, text, indent in
        value.write(to: &text, in: language, indent: indent)
      }
    case .object(let members):
      JSON.write(members, between: ("{", "}"), to: &text, indent: indent) { member, text, indent in
        text += JSON.quoted(member.key) + ": "
        member.value.write(to: &text, in: language, indent: indent)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between ends: (String, String), to text: inout String, indent: String,
    each: (Element, inout String, String) -> Void
  ) {
    guard !elements.isEmpty else {
      text += ends.0 + ends.1
      return
    }
    let inner = indent + "  "
    text += ends.0
    for (number, element) in elements.enumerated() {
      text += (number == 0 ? "\n" : ",\n") + inner
      each(element, &text, inner)
    }
    text += "\n" + indent + ends.1
  }

  /// Escapes what RFC 8259 demands, and the two line separators that break older JavaScript.
  static func quoted(_ string: String) -> String {
    var quoted = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}": quoted += escaped(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
