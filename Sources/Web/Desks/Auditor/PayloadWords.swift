import Markup
import Messages
import Papers

/// What an entry holds, in words: names of fields by a glossary, values as they are recorded.
struct PayloadWords {
  let say: Speech

  /// The values of an entry as terms.
  @HTMLBuilder func html(of value: JSON) -> HTML {
    switch value {
    case .object(let members):
      if members.isEmpty {
        say.blank
      } else {
        dl(.class("terms", "payload")) { members.map(line) }
      }
    case .list(let values):
      if values.isEmpty {
        say.blank
      } else if values.allSatisfy(\.isPlain) {
        say.quoted(values.map { text(of: $0) }.joined(separator: say("、", ", ")))
      } else {
        ol { values.map { value in li { html(of: value) } } }
      }
    case .null, .flag, .number, .text, .phrase: plain(value)
    }
  }

  private func line(_ member: JSON.Member) -> HTML {
    div {
      dt { PayloadGlossary.names[member.key].map { say($0) } ?? member.key }
      dd { html(of: member.value) }
    }
  }

  @HTMLBuilder private func plain(_ value: JSON) -> HTML {
    if case .text(let digest) = value, digest.isDigest {
      code { digest }
    } else {
      say.quoted(text(of: value))
    }
  }

  private func text(of value: JSON) -> String {
    switch value {
    case .null: "—"
    case .flag(let isSo): isSo ? say("是", "yes") : say("否", "no")
    case .number(let number): "\(number)"
    case .text(let text): PayloadGlossary.values[text].map { say($0) } ?? text
    case .phrase(let phrase): say(phrase)
    case .list, .object: ""
    }
  }
}

extension JSON {
  /// Whether it fits into a line.
  fileprivate var isPlain: Bool {
    switch self {
    case .null, .flag, .number, .text, .phrase: true
    case .list, .object: false
    }
  }
}

extension String {
  /// Whether it is a SHA-256 in hex.
  fileprivate var isDigest: Bool {
    utf8.count == 64 && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
