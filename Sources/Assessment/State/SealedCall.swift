/// A call as it stood just before its ranking was sealed: what the ranking and every paper on it are counted from,
/// whatever happened since.
///
/// One sealing is one object, so that what was worked out from it can be kept for as long as it holds.
public final class SealedCall: Sendable, Hashable {
  /// The call, with its sheets, before the ranking.
  public let call: Call

  init(_ call: Call) {
    self.call = call
  }

  /// Whether the same was sealed.
  public static func == (one: SealedCall, other: SealedCall) -> Bool {
    one === other || one.call == other.call
  }

  /// Hashes the call by its name and its last act.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(call.id)
    hasher.combine(call.latest)
  }
}
