extension Identifier: TextCoded {
  /// The text itself.
  public var description: String { text }
}

extension Identifier: CodingKeyRepresentable {
  /// The text as a key of a JSON object.
  public var codingKey: any CodingKey { Key(stringValue: text) }

  /// Takes the key's text.
  public init?<T: CodingKey>(codingKey: T) { self.init(codingKey.stringValue) }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
