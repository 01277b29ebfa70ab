public import Ledger

/// 256 unpredictable bits that open something to whoever shows them: a session, an invitation.
///
/// Only the digest is ever stored, so that a copy of the database opens nothing.
public struct Secret: Sendable, Hashable {
  private let value: Digest

  /// Draws a new secret.
  public init(from surroundings: Surroundings) {
    guard let value = Digest(bytes: surroundings.randomBytes(32)) else {
      preconditionFailure("the random source must give as many bytes as asked for")
    }
    self.value = value
  }

  /// Reads 64 hexadecimal digits; nil for anything else.
  public init?(_ text: String) {
    guard let value = Digest(text) else { return nil }
    self.value = value
  }

  /// The 64 hexadecimal digits that its owner carries.
  public var text: String { value.description }

  /// What is stored in its place.
  public var digest: Digest { Digest.of(value.bytes) }

  /// A value for one purpose that only the owner and this server can compute.
  public func derived(for purpose: String) -> String {
    Digest.of(Array("\(purpose)\n".utf8) + value.bytes).description
  }
}
