public import Ledger

/// A request of a program that was done, with the answer that it got.
public struct AnsweredRequest: Sendable, Hashable {
  /// What the request asked for.
  public let meaning: Digest
  /// The bytes of the answer.
  public let answer: [UInt8]

  /// Describes a request that was done.
  public init(meaning: Digest, answer: [UInt8]) {
    self.meaning = meaning
    self.answer = answer
  }

  static let schema = """
    CREATE TABLE answeredRequest (
      key BLOB PRIMARY KEY CHECK (length(key) = 32),
      meaning BLOB NOT NULL CHECK (length(meaning) = 32),
      answer BLOB NOT NULL,
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX answeredRequestByTime ON answeredRequest (at);
    """
}
