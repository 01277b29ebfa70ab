import Messages

/// The text of a programme file, or the reason why its bytes cannot be taken for one.
enum SourceText {
  /// More than any real programme needs; those that are shipped stay below 64 KiB.
  static let byteLimit = 1 << 20

  static func read(_ bytes: [UInt8], file: String) throws(Problems) -> String {
    guard bytes.count <= byteLimit else {
      throw problem(
        Place(file: file),
        Phrase(
          "文件有\(bytes.count)字节，超过1 MiB的上限；请检查是否选错了文件",
          "the file has \(bytes.count) bytes, over the limit of 1 MiB; check that it is the right file"
        ))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw problem(
        place(ofByte: firstInvalid(in: bytes), in: bytes, file: file),
        Phrase(
          "此处不是UTF-8文本；请用编辑器把文件另存为UTF-8编码",
          "this is not UTF-8 text; save the file as UTF-8 in your editor"))
    }
    guard let mark = reference(in: text) else {
      return text.unicodeScalars.first == "\u{FEFF}"
        ? String(text.unicodeScalars.dropFirst()) : text
    }
    throw problem(
      Place(file: file, line: mark.line, column: mark.column),
      Phrase(
        "项目办法文件不使用YAML的锚点（&）、别名（*）和标签（!）；若是文字内容，请把整段文字加上引号，并在符号后留空格",
        "a programme file has no YAML anchors (&), aliases (*) or tags (!); in a text, leave a space after the sign"
      ))
  }

  private static func problem(_ place: Place, _ message: Phrase) -> Problems {
    Problems([Problem(at: place, message)])
  }

  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var (low, high) = (0, bytes.count)
    while low < high {
      let middle = (low + high + 1) / 2
      // A prefix may end inside a character; its last three bytes are given the benefit.
      let valid = (0...3).contains { cut in
        cut <= middle && String(validating: bytes[..<(middle - cut)], as: UTF8.self) != nil
      }
      if valid { low = middle } else { high = middle - 1 }
    }
    return max(0, low - 3)
  }

  private static func place(ofByte offset: Int, in bytes: [UInt8], file: String) -> Place {
    Place(file: file, line: bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1)
  }

  /// The first sign that YAML could take for an anchor, an alias or a tag.
  ///
  /// Looked for before parsing, because a few nested aliases unfold to more than any memory. A sign
  /// counts wherever YAML could start a value, even in places where it would be plain text.
  private static func reference(in text: String) -> SourceMark? {
    var (line, column) = (1, 1)
    var before: Unicode.Scalar = "\n"
    var scalars = text.unicodeScalars.makeIterator()
    var current = scalars.next()
    while let scalar = current {
      let next = scalars.next()
      if "&*!".unicodeScalars.contains(scalar), opensValue(before),
        let next, !next.properties.isWhitespace
      {
        return SourceMark(line: line, column: column)
      }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      (before, current) = (scalar, next)
    }
    return nil
  }

  private static func opensValue(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "[]{},:?-\u{FEFF}".unicodeScalars.contains(scalar)
  }
}
