import Ledger

extension Fields {
  /// The SHA-256 of some texts in hex; no two lists of texts give the same bytes to it.
  static func digest(of texts: [String]) -> String {
    let counted = texts.map { "\($0.utf8.count):\($0)" }.joined()
    return Digest.of(Array(counted.utf8)).description
  }
}
