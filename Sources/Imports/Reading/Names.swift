import Messages
import Spreadsheets

/// Things that a cell may name: each by its identifier, by its Chinese or English name, or by a synonym.
///
/// Widths, case and blanks do not matter. A name that two things share names neither; their
/// identifiers still do.
struct Names<Value: Sendable & Hashable>: Sendable {
  /// One thing with its words.
  struct Item: Sendable {
    let value: Value
    let id: String
    let name: Phrase
    let synonyms: [String]

    init(_ value: Value, id: String, name: Phrase, synonyms: [String] = []) {
      self.value = value
      self.id = id
      self.name = name
      self.synonyms = synonyms
    }
  }

  private let noun: Phrase
  private let items: [Item]
  /// The things by identifiers exactly as they are written.
  private let exact: [String: Value]
  /// The things by folded words.
  private var folded: [String: Value] = [:]
  /// The folded words that stand for more than one thing.
  private var shared: Set<String> = []

  /// Lists the things; `noun` says what they are, such as 指标 and “fact”.
  init(_ noun: Phrase, _ items: [Item]) {
    self.noun = noun
    self.items = items
    exact = Dictionary(items.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    for item in items { add(item.id, for: item.value, over: []) }
    let identifiers = Set(folded.keys)
    for item in items {
      for word in [item.name.chinese, item.name.english] + item.synonyms {
        add(word, for: item.value, over: identifiers)
      }
    }
  }

  /// Lets a word stand for a thing, unless it is one of those that are taken.
  mutating func add(_ word: String, for value: Value, over taken: Set<String>) {
    let key = word.foldedForMatching
    if taken.contains(key) || key.isEmpty { return }
    if let former = folded.updateValue(value, forKey: key), former != value { shared.insert(key) }
  }

  /// The thing that a text names; otherwise says which one is near.
  func value(_ text: String) throws(Mismatch) -> Value {
    if let value = exact[text] { return value }
    let key = text.foldedForMatching
    if shared.contains(key) {
      throw Mismatch("是几个\(noun.chinese)共用的名称", "is the name of more than one \(noun.english)")
    }
    if let value = folded[key] { return value }
    guard let near = near(key) else {
      throw Mismatch("不是已知的\(noun.chinese)", "is no known \(noun.english)")
    }
    throw Mismatch(
      "不是已知的\(noun.chinese)，最接近的是“\(near)”",
      "is no known \(noun.english), the nearest is “\(near)”")
  }

  /// What a cell should hold: all names where people can take them in, or what they are.
  var expectation: Phrase {
    if items.isEmpty {
      return Phrase("空白（没有可填的\(noun.chinese)）", "a blank cell (there is no \(noun.english))")
    }
    guard items.count <= 12 else {
      return Phrase("\(noun.chinese)的编号或名称", "an identifier or name (\(noun.english))")
    }
    return Phrase(
      items.map { "“\($0.name.chinese)”" }.joined(separator: "或"),
      items.map { "“\($0.name.english)”" }.joined(separator: " or "))
  }

  /// The word that differs least, if the difference is small.
  private func near(_ folded: String) -> String? {
    let words = items.flatMap { [$0.id, $0.name.chinese, $0.name.english] }
    let best = words.map { ($0, $0.foldedForMatching.difference(from: folded)) }
      .min { $0.1 < $1.1 }
    guard let best, best.1 <= max(1, folded.unicodeScalars.count / 3),
      best.1 < folded.unicodeScalars.count
    else { return nil }
    return best.0
  }
}

extension String {
  /// The length of the stretch in which two texts differ, between what they share at both ends.
  fileprivate func difference(from other: String) -> Int {
    let (a, b) = (Array(unicodeScalars), Array(other.unicodeScalars))
    let head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a[head...].reversed(), b[head...].reversed()).prefix { $0 == $1 }.count
    return max(a.count, b.count) - head - tail
  }
}
