import Messages

/// Strict decoding of UTF-16 with a byte order mark.
enum UTF16Text {
  /// Which byte of a unit comes first.
  enum ByteOrder {
    case little
    case big

    init?(markOf bytes: [UInt8]) {
      switch (bytes.first, bytes.dropFirst().first) {
      case (0xFF, 0xFE): self = .little
      case (0xFE, 0xFF): self = .big
      default: return nil
      }
    }
  }

  static func decoded(
    _ bytes: ArraySlice<UInt8>, _ order: ByteOrder, file: String
  ) throws(Problems) -> [UInt8] {
    var units = UTF16Units(bytes: bytes, order: order).makeIterator()
    var decoder = UTF16()
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar) where scalar != "\0":
        text.append(contentsOf: UTF8.encode(scalar) ?? .init())
      case .emptyInput where bytes.count.isMultiple(of: 2): return text
      case .scalarValue, .emptyInput, .error: throw damaged(after: text, file: file)
      }
    }
  }

  private static func damaged(after text: [UInt8], file: String) -> Problems {
    Problems([
      Problem(
        at: TextPosition(of: text.count, in: text).place(in: file),
        Phrase(
          "UTF-16 文本到此损坏或被截断；请在 Excel 中重新另存为“CSV UTF-8（逗号分隔）”",
          "the UTF-16 text is damaged or cut off here; save it again from Excel as "
            + "“CSV UTF-8 (Comma delimited)”"))
    ])
  }
}

/// The 16-bit units of a sequence of bytes; an odd last byte is left out.
private struct UTF16Units: Sequence, IteratorProtocol {
  var bytes: ArraySlice<UInt8>
  let order: UTF16Text.ByteOrder

  mutating func next() -> UInt16? {
    guard bytes.count >= 2 else { return nil }
    let (first, second) = (UInt16(bytes.removeFirst()), UInt16(bytes.removeFirst()))
    return switch order {
    case .little: second << 8 | first
    case .big: first << 8 | second
    }
  }
}
