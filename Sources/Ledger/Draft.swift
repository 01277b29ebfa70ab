public import WorkingDays

/// What is to be entered: everything about an entry but its place in the chain.
public struct Draft: Sendable, Hashable {
  /// When the act was done.
  public let at: Instant
  /// The id of the person or role that acted.
  public let actor: String
  /// The id of the call it belongs to; nil for what concerns the whole installation.
  public let call: String?
  /// The stable name of what happened, such as `reviewSubmitted`.
  public let kind: String
  /// The version of the payload's shape, from 1.
  public let version: Int
  /// One JSON value in UTF-8 on one line, at most 8 MiB; larger things belong in the vault.
  public let payload: [UInt8]
  /// The vault records that the entry relies on; they must be in the vault already.
  public let records: [Digest]

  /// Describes what is to be entered; `append` refuses it when it does not fit the form.
  public init(
    at: Instant, actor: String, call: String?, kind: String, version: Int = 1, payload: [UInt8],
    records: [Digest] = []
  ) {
    self.at = at
    self.actor = actor
    self.call = call
    self.kind = kind
    self.version = version
    self.payload = payload
    self.records = records
  }
}
