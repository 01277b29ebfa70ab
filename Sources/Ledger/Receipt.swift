/// The proof that drafts became durable entries.
public struct Receipt: Sendable, Hashable {
  /// The sequences given to the drafts, in their order; empty when there were none.
  public let sequences: Range<Int>
  /// The end of the chain after them.
  public let head: Head

  /// States which entries were made.
  public init(sequences: Range<Int>, head: Head) {
    self.sequences = sequences
    self.head = head
  }
}
