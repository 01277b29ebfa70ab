extension [UInt8] {
  /// Whether both hold the same bytes, in a time that does not tell where they differ.
  func matches(_ other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    return zip(self, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension String {
  /// Whether both are the same, in a time that does not tell where they differ.
  public func matchesSecretly(_ other: String) -> Bool {
    Array(utf8).matches(Array(other.utf8))
  }
}
