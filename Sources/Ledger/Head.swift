/// The end of the chain: whoever keeps it elsewhere can prove later that nothing before it changed.
public struct Head: Sendable, Hashable {
  /// The sequence of the last entry; 0 in an empty ledger.
  public let sequence: Int
  /// The digest of the last entry; zero in an empty ledger.
  public let digest: Digest

  /// The head of a ledger without entries.
  public static let empty = Head(sequence: 0, digest: .zero)

  /// Names the end of a chain.
  public init(sequence: Int, digest: Digest) {
    self.sequence = sequence
    self.digest = digest
  }
}

extension Head: LosslessStringConvertible {
  /// `<sequence> <digest>`, the form printed in minutes and given back to `verify`.
  public var description: String { "\(sequence) \(digest)" }

  /// Reads `<sequence> <digest>`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let sequence = Int(parts[0]), sequence >= 0,
      let digest = Digest(String(parts[1]))
    else { return nil }
    self.init(sequence: sequence, digest: digest)
  }
}
