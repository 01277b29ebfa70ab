public import WorkingDays

/// One thing that happened, at its place in the chain, never changed and never removed.
public struct Entry: Sendable, Hashable {
  /// Counts 1, 2, 3 … without a gap.
  public let sequence: Int
  /// What happened, as it was handed in.
  public let draft: Draft
  /// The digest of the entry before, or zero for the first.
  public let previous: Digest
  /// The seal over all fields above; see `Seal` for the exact bytes.
  public let digest: Digest

  /// When the act was done.
  public var at: Instant { draft.at }
  /// The id of the person or role that acted.
  public var actor: String { draft.actor }
  /// The id of the call it belongs to, if any.
  public var call: String? { draft.call }
  /// The stable name of what happened.
  public var kind: String { draft.kind }
  /// The version of the payload's shape.
  public var version: Int { draft.version }
  /// One JSON value in UTF-8.
  public var payload: [UInt8] { draft.payload }
  /// The vault records that the entry relies on.
  public var records: [Digest] { draft.records }
}
