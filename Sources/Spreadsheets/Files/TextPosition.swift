import Messages

/// Line and column of a byte of a UTF-8 text as editors count them: from 1, in characters.
struct TextPosition: Hashable {
  private(set) var line = 1
  private(set) var column = 1
  private var offset = 0

  /// The beginning of the text.
  init() {}

  /// The position of the byte at `offset`; everything before it must be well-formed UTF-8.
  init(of offset: Int, in bytes: [UInt8]) {
    advance(to: offset, in: bytes)
  }

  /// Moves on to a later byte of the same text.
  mutating func advance(to target: Int, in bytes: [UInt8]) {
    while offset < target {
      let byte = bytes[offset]
      let endsPair = byte == .newline && offset > 0 && bytes[offset - 1] == .carriageReturn
      if byte == .carriageReturn || byte == .newline && !endsPair {
        line += 1
        column = 1
      } else if !endsPair, byte & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
  }

  func place(in file: String) -> Place {
    Place(file: file, line: line, column: column)
  }
}
