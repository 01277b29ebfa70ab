import Crypto

/// A SHA-256 digest: the name and the seal of the bytes it was computed over.
public struct Digest: Sendable, Hashable {
  // Four big-endian words: compared, hashed and copied without touching the heap.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest that stands before the first entry: 32 zero bytes.
  public static let zero = Digest(words: (0, 0, 0, 0))

  private init(words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  /// Takes over 32 bytes; nil for any other number.
  public init?(bytes: some Sequence<UInt8>) {
    var words: [UInt64] = [0, 0, 0, 0]
    var count = 0
    for byte in bytes {
      guard count < 32 else { return nil }
      words[count / 8] = words[count / 8] << 8 | UInt64(byte)
      count += 1
    }
    guard count == 32 else { return nil }
    self.init(words: (words[0], words[1], words[2], words[3]))
  }

  init(_ hash: SHA256.Digest) {
    self = hash.withUnsafeBytes { bytes in
      Digest(words: (bytes.word(0), bytes.word(1), bytes.word(2), bytes.word(3)))
    }
  }

  init?(raw bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 32 else { return nil }
    self.init(words: (bytes.word(0), bytes.word(1), bytes.word(2), bytes.word(3)))
  }

  /// The SHA-256 digest of some bytes.
  public static func of(_ bytes: [UInt8]) -> Digest {
    bytes.withUnsafeBytes { of($0) }
  }

  /// The SHA-256 digest of the bytes in a buffer.
  public static func of(_ bytes: UnsafeRawBufferPointer) -> Digest {
    Digest(SHA256.hash(data: bytes))
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: word($0 / 8) >> (56 - 8 * UInt64($0 % 8))) }
  }

  /// Four bits, from the first on.
  func nibble(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: word(index / 16) >> (60 - 4 * UInt64(index % 16))) & 15
  }

  private func word(_ index: Int) -> UInt64 {
    switch index {
    case 0: words.0
    case 1: words.1
    case 2: words.2
    default: words.3
    }
  }

  /// Compares all words.
  public static func == (a: Digest, b: Digest) -> Bool { a.words == b.words }

  /// Feeds the first word, which is as good as random already.
  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension UnsafeRawBufferPointer {
  fileprivate func word(_ index: Int) -> UInt64 {
    UInt64(bigEndian: loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
  }
}
