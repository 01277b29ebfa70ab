/// XML as it grows: elements that always close, attributes and characters that are always escaped.
struct XMLText {
  private(set) var text = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"

  /// Writes an element and what stands in it.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout XMLText) -> Void
  ) {
    open(name, attributes)
    text += ">"
    content(&self)
    text += "</"
    text += name
    text += ">"
  }

  /// Writes an element with nothing in it.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    open(name, attributes)
    text += "/>"
  }

  /// Writes characters.
  mutating func write(_ characters: String) {
    text += XMLText.escaped(characters)
  }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    text += "<"
    text += name
    for (key, value) in attributes {
      text += " "
      text += key
      text += "=\""
      text += XMLText.escaped(value)
      text += "\""
    }
  }

  private static func escaped(_ characters: String) -> String {
    guard characters.utf8.contains(where: needsLook) else { return characters }
    var escaped = ""
    for scalar in characters.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar.inXML)
      }
    }
    return escaped
  }

  /// 0xEF begins U+FFFE and U+FFFF, which XML forbids, and full-width forms, which it does not.
  private static func needsLook(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      0xEF:
      true
    default: false
    }
  }
}

extension String {
  /// The text without the characters that no XML file may hold (XML 1.0, 2.2); each becomes U+FFFD.
  var inXML: String {
    guard unicodeScalars.contains(where: { $0.inXML != $0 }) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map(\.inXML)))
  }
}

extension Unicode.Scalar {
  fileprivate var inXML: Unicode.Scalar {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...0x10FFFF: self
    default: "\u{FFFD}"
    }
  }
}
