import Messages

/// A closed set of words that a cell may hold, each with its synonyms.
public struct Choices<Value: Sendable>: Sendable {
  private let values: [String: Value]
  /// The preferred words.
  let expectation: Phrase

  /// Lists every value with its words, the preferred one first; no word may stand for two values.
  public init(_ options: [(value: Value, words: [String])]) {
    var values: [String: Value] = [:]
    for (value, words) in options {
      for word in words {
        let former = values.updateValue(value, forKey: word.foldedForMatching)
        precondition(former == nil, "the word \(word) stands for two choices")
      }
    }
    // Words as they are written are found without folding the text first.
    for (value, words) in options { for word in words { values[word] = value } }
    self.values = values
    let words = options.compactMap(\.words.first).map { "“\($0)”" }
    expectation = Phrase(words.joined(separator: "或"), words.joined(separator: " or "))
  }

  func value(_ text: String) throws(Mismatch) -> Value {
    guard let value = values[text] ?? values[text.foldedForMatching] else {
      throw Mismatch("不在可选范围内", "is not one of the choices")
    }
    return value
  }
}

extension Choices<Bool> {
  /// 是 and 否 with what else people write or tick.
  public static let yesOrNo = Choices([
    (true, ["是", "yes", "y", "true", "√", "✓", "✔", "1"]),
    (false, ["否", "no", "n", "false", "×", "✗", "✘", "0"]),
  ])
}
