import Messages
import Programmes
import Training

extension Fields {
  /// The source of these values and how strictly they bind: `force: must` unless it says `should`.
  func term() -> Term? {
    let force = maybe("force").map { $0.word(Term.Force.allCases) } ?? .must
    guard let basis = basis(), let force else { return nil }
    return Term(basis, force)
  }
}

extension Field {
  /// A rule that is nothing but its source and how strictly it binds.
  func binding() -> Term? { fields(["force", "clause", "proposed"])?.term() }

  /// A rule that is nothing but its source.
  func source() -> Basis? { fields(["clause", "proposed"])?.basis() }

  /// One of the levels of skill.
  func level() -> Level? { named(Level.allCases, by: \.word) }

  /// A value that a map gives to each level.
  func levels<Value>(_ read: (Level, Field) -> Value?) -> [Value] {
    guard case .map(let entries) = node.content else {
      refuse(expected: Phrase("以等级为键的映射", "a map whose keys are levels"))
      return []
    }
    return entries.compactMap { entry in
      let field = child(entry.key, entry.value, at: entry.mark)
      let key = Field(
        node: SourceNode(mark: entry.keyMark, content: .text(entry.key)), path: field.path,
        reading: reading)
      return key.level().flatMap { read($0, field) }
    }
  }

  /// The word under a key, and the values under the keys that go with it.
  func variant<Word: RawRepresentable<String>>(
    _ key: String, _ words: [Word], with keys: (Word) -> [String]
  ) -> (word: Word, fields: Fields)? {
    guard case .map(let entries) = node.content,
      let entry = entries.first(where: { $0.key == key })
    else {
      refuse(Phrase("缺少 \(key)", "\(key) is missing"))
      return nil
    }
    guard let word = child(key, entry.value, at: entry.mark).word(words),
      let fields = fields([key] + keys(word) + ["force", "clause", "proposed"])
    else { return nil }
    return (word, fields)
  }
}
