/// What reading the whole ledger and its vault has shown.
public struct Verification: Sendable, Hashable {
  /// The last entry up to which everything holds together.
  public let head: Head
  /// The first thing that is wrong; nil when nothing is.
  public let flaw: Flaw?
  /// How many different vault records the entries rely on and were found whole.
  public let wholeRecords: Int
  /// The records that were destroyed on purpose, in the order of their first mention.
  public let destroyed: [Destruction]

  /// How many entries hold together.
  public var count: Int { head.sequence }

  /// A vault record destroyed on purpose, as its retention period demanded.
  public struct Destruction: Sendable, Hashable {
    /// The record.
    public let record: Digest
    /// When and why.
    public let tombstone: Tombstone
  }
}
