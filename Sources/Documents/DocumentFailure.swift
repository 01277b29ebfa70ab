public import Messages

/// A document could not be made: the disk is full, the folder is closed, memory is short.
public struct DocumentFailure: Error, Sendable, Hashable {
  /// What failed and what to do about it.
  public let message: Phrase

  /// Says what failed.
  public init(_ message: Phrase) {
    self.message = message
  }

  /// The operation with the operating system's words for the error.
  init(_ operation: Phrase, cause: String, remedy: Phrase) {
    message = Phrase(
      "\(operation.chinese)：\(cause)；\(remedy.chinese)",
      "\(operation.english): \(cause); \(remedy.english)")
  }
}
