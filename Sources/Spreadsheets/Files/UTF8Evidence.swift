/// How well a sequence of bytes fits UTF-8.
struct UTF8Evidence {
  /// The offset of the first byte that cannot stand in UTF-8.
  private(set) var firstFlaw: Int?
  /// The offset of the first well-formed sequence of two bytes.
  private(set) var firstNarrow: Int?
  /// Well-formed sequences of three or four bytes: Chinese characters, if this is UTF-8.
  private var wideSequences = 0
  /// Bytes that cannot stand where they stand, not counting a sequence cut off at the end.
  private var flaws = 0

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { count($0) }
  }

  var isWellFormed: Bool { firstFlaw == nil }

  /// Whether this is UTF-8 with a flaw rather than a text in another encoding.
  ///
  /// GB 18030 hardly ever yields a well-formed three-byte sequence of UTF-8, while in a damaged
  /// UTF-8 text nearly every Chinese character still is one.
  var isMoreLikelyDamagedThanForeign: Bool { !isWellFormed && wideSequences >= flaws }

  /// Whether the text is well formed but has no Chinese character that would confirm UTF-8.
  ///
  /// Some Chinese words of GB 18030, such as 通知 and 学院, happen to be letters of other scripts in
  /// UTF-8.
  var isUnconfirmed: Bool { isWellFormed && firstNarrow != nil && wideSequences == 0 }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let length = UTF8Evidence.sequenceLength(in: bytes, at: offset)
      if let length, offset + length <= bytes.count {
        if length > 2 { wideSequences += 1 } else { firstNarrow = firstNarrow ?? offset }
        offset += length
      } else {
        firstFlaw = firstFlaw ?? offset
        flaws += length == nil ? 1 : 0
        offset = length == nil ? offset + 1 : bytes.count
      }
    }
  }

  /// The length that the sequence at `offset` has or would have had if the text went on; nil if bad.
  private static func sequenceLength(
    in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Int? {
    guard let (length, second) = shape(of: bytes[offset]) else { return nil }
    for index in 1..<length where offset + index < bytes.count {
      let allowed = index == 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[offset + index]) else { return nil }
    }
    return length
  }

  /// Length and second byte for each lead byte: Unicode Standard, table 3-7.
  private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
