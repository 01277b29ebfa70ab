/// What a notice means by M where it asks for the size of a file.
public enum Megabyte: String, Sendable, Hashable, CaseIterable {
  /// 1,000,000 bytes.
  case decimal
  /// 1,048,576 bytes.
  case binary

  /// The bytes of one M.
  public var bytes: Int {
    switch self {
    case .decimal: 1_000_000
    case .binary: 1_048_576
    }
  }
}
