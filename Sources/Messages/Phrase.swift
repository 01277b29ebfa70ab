/// A text that people read, in both languages (law 12: every text exists in 简体中文 and English).
public struct Phrase: Sendable, Hashable, Codable {
  /// The text in Simplified Chinese.
  public let chinese: String
  /// The text in English.
  public let english: String

  private enum CodingKeys: String, CodingKey {
    case chinese = "zh"
    case english = "en"
  }

  /// Joins the two versions of one text.
  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// A text that reads the same in both languages: a code, a name, a number.
  public init(same text: String) {
    self.init(text, text)
  }

  /// The version for one language.
  public subscript(_ language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  /// Puts two texts one after the other, with a space between them in English only.
  public static func + (first: Phrase, second: Phrase) -> Phrase {
    Phrase(first.chinese + second.chinese, first.english + " " + second.english)
  }
}

extension Sequence<Phrase> {
  /// The texts as one enumeration: 甲、乙 and A, B.
  public var joined: Phrase {
    Phrase(
      map(\.chinese).joined(separator: "、"), map(\.english).joined(separator: ", "))
  }
}
