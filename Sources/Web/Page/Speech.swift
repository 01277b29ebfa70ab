import Messages
import WorkingDays

/// Says things in the reader's language; the parts that pages are made of are its methods.
struct Speech: Sendable, Hashable {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// The text in the reader's language.
  func callAsFunction(_ phrase: Phrase) -> String { phrase[language] }

  /// The text in the reader's language.
  func callAsFunction(_ chinese: String, _ english: String) -> String {
    Phrase(chinese, english)[language]
  }
}

extension Language {
  /// The BCP 47 tag.
  var tag: String {
    switch self {
    case .chinese: "zh-Hans"
    case .english: "en"
    }
  }

  /// The name of the language in itself.
  var ownName: String {
    switch self {
    case .chinese: "简体中文"
    case .english: "English"
    }
  }
}
