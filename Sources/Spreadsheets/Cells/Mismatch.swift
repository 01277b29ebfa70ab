public import Messages

/// What is wrong with the text of one cell; who reads the cell adds the place and the expectation.
public struct Mismatch: Error, Sendable, Hashable {
  /// Follows the quoted value in a message: `不是整数`, `is not a whole number`.
  public let reason: Phrase

  /// Says what is wrong, as the predicate of a sentence about the value.
  public init(_ chinese: String, _ english: String) {
    reason = Phrase(chinese, english)
  }
}
