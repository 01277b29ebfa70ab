public import Messages

/// A JSON value whose keys keep their order, so that the same value makes the same bytes.
public enum JSON: Sendable, Hashable {
  /// Nothing.
  case null
  /// Yes or no.
  case flag(Bool)
  /// A count or a rank; points and money are texts.
  case number(Int)
  /// A code, a name, or a number with fixed decimals.
  case text(String)
  /// Words for people, written in the language that is asked for.
  case phrase(Phrase)
  /// Several values.
  case list([JSON])
  /// Named values in their order.
  case object([Member])

  /// A named value.
  public struct Member: Sendable, Hashable {
    /// The name.
    public let key: String
    /// The value.
    public let value: JSON

    /// Names a value.
    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// A text, or null where there is none.
  public static func text(orNull text: String?) -> JSON { text.map(JSON.text) ?? .null }
  /// A phrase, or null where there is none.
  public static func phrase(orNull phrase: Phrase?) -> JSON { phrase.map(JSON.phrase) ?? .null }
  /// A number, or null where there is none.
  public static func number(orNull number: Int?) -> JSON { number.map(JSON.number) ?? .null }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// An object written in source code; its keys keep their order.
  public init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map(Member.init))
  }
}
