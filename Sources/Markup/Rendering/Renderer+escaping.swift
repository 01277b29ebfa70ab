extension Renderer {
  /// Writes text of any origin for content and quoted attribute values alike.
  ///
  /// The characters of markup become references, and so does a carriage return, which browsers
  /// would turn into a line feed. Control characters and those that reorder a line (Unicode's
  /// Bidi_Control) become U+FFFD: they can hide what a name really says.
  mutating func write(escaping text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var clean = 0
      var index = 0
      while index < utf8.count {
        guard Self.isSuspect(utf8[index]),
          let (length, harmless) = Self.substitute(at: index, of: utf8)
        else {
          index += 1
          continue
        }
        write(contentsOf: UnsafeBufferPointer(rebasing: utf8[clean..<index]))
        write(verbatim: harmless)
        index += length
        clean = index
      }
      write(contentsOf: UnsafeBufferPointer(rebasing: utf8[clean...]))
    }
  }

  /// Whether a byte is, or begins, something that may need a substitute.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xD8, 0xE2: true
    default: false
    }
  }

  /// What to write instead of the character at an index, and how many bytes that character has.
  private static func substitute(
    at index: Int, of utf8: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, text: String)? {
    switch utf8[index] {
    case 0x09, 0x0A: nil
    case 0x0D: (1, "&#13;")
    case 0x22: (1, "&quot;")
    case 0x26: (1, "&amp;")
    case 0x27: (1, "&#39;")
    case 0x3C: (1, "&lt;")
    case 0x3E: (1, "&gt;")
    case 0xC2: utf8[index + 1] < 0xA0 ? (2, "\u{FFFD}") : nil
    case 0xD8: utf8[index + 1] == 0x9C ? (2, "\u{FFFD}") : nil
    case 0xE2: reordersLine(utf8[index + 1], utf8[index + 2]) ? (3, "\u{FFFD}") : nil
    default: (1, "\u{FFFD}")
    }
  }

  /// U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069, by what follows the byte E2.
  private static func reordersLine(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x8E), (0x80, 0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): true
    default: false
    }
  }
}
