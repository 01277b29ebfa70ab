public import Messages

/// A text file whose characters are known: its name, its text as UTF-8 and how it was stored.
public struct TextFile: Sendable {
  /// The path as the person gave it.
  public let file: String
  /// How the characters were stored.
  public let encoding: TextEncoding
  /// Well-formed UTF-8 without a byte order mark.
  let bytes: [UInt8]

  /// The largest file that is read unless the caller says otherwise: 64 MiB.
  public static let usualLimit = 64 << 20

  /// Decodes `bytes`; refuses empty, binary, oversized and wrongly encoded content.
  ///
  /// A byte order mark decides. Without one the text is UTF-8 if it is well formed, and GB 18030
  /// otherwise; a text that could be either, or UTF-8 with damage, is refused and never guessed.
  /// - Throws: One problem, with line and column of the first bad byte where there is one.
  public init(_ bytes: [UInt8], file: String, limit: Int = usualLimit) throws(Problems) {
    guard bytes.count <= limit else { throw TextFile.tooLarge(file, bytes.count, limit: limit) }
    self.file = file
    (encoding, self.bytes) = try TextFile.decoded(bytes, file: file)
    if self.bytes.allSatisfy(\.isBlank) { throw TextFile.empty(file) }
  }

  /// A text that is in memory already, so that its encoding is beyond doubt.
  public init(text: String, file: String) throws(Problems) {
    let bytes = Array(text.utf8)
    let isMarked = bytes.starts(with: TextFile.byteOrderMark)
    try self.init(isMarked ? bytes : TextFile.byteOrderMark + bytes, file: file)
  }

  /// The whole text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  private static func decoded(
    _ bytes: [UInt8], file: String
  ) throws(Problems) -> (TextEncoding, [UInt8]) {
    if let kind = BinaryKind(bytes) { throw Problems([kind.problem(in: file)]) }
    if bytes.starts(with: byteOrderMark) {
      return (.utf8, try wellFormed(Array(bytes.dropFirst(byteOrderMark.count)), file: file))
    }
    if let order = UTF16Text.ByteOrder(markOf: bytes) {
      return (.utf16, try UTF16Text.decoded(bytes.dropFirst(2), order, file: file))
    }
    if bytes.contains(0) { throw Problems([BinaryKind.unknown.problem(in: file)]) }
    let evidence = UTF8Evidence(bytes)
    if let narrow = evidence.firstNarrow, evidence.isUnconfirmed,
      (try? GB18030Text.decoded(bytes, file: file)) != nil
    {
      throw ambiguous(at: TextPosition(of: narrow, in: bytes).place(in: file))
    }
    if evidence.isWellFormed { return (.utf8, bytes) }
    if evidence.isMoreLikelyDamagedThanForeign { return (.utf8, try wellFormed(bytes, file: file)) }
    return (.gb18030, try GB18030Text.decoded(bytes, file: file))
  }

  /// The bytes themselves, if they are well-formed UTF-8 without NUL.
  private static func wellFormed(_ bytes: [UInt8], file: String) throws(Problems) -> [UInt8] {
    if bytes.contains(0) { throw Problems([BinaryKind.unknown.problem(in: file)]) }
    guard let flaw = UTF8Evidence(bytes).firstFlaw else { return bytes }
    let place = TextPosition(of: flaw, in: bytes).place(in: file)
    throw Problems([
      Problem(
        at: place,
        Phrase(
          "字节 \(bytes[flaw].hexadecimal) 不是合法的 UTF-8，文件可能被截断或损坏；"
            + "请在 Excel 中重新另存为“CSV UTF-8（逗号分隔）”",
          "byte \(bytes[flaw].hexadecimal) is not valid UTF-8, the file may be cut off or "
            + "damaged; save it again from Excel as “CSV UTF-8 (Comma delimited)”"))
    ])
  }

  /// EF BB BF, which Excel puts before UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension TextFile {
  static func tooLarge(_ file: String, _ size: Int, limit: Int) -> Problems {
    Problems([
      Problem(
        at: Place(file: file),
        Phrase(
          "文件有 \(size.inMebibytes) MiB，超过上限 \(limit.inMebibytes) MiB；请确认选对了文件，或拆分后再导入",
          "the file has \(size.inMebibytes) MiB, over the limit of \(limit.inMebibytes) MiB; "
            + "check that it is the right file, or split it"))
    ])
  }

  private static func ambiguous(at place: Place) -> Problems {
    Problems([
      Problem(
        at: place,
        Phrase(
          "从这里开始的文字可能是 UTF-8，也可能是 GB18030，无法判断；"
            + "请在 Excel 中另存为“CSV UTF-8（逗号分隔）”",
          "the text from here on could be UTF-8 or GB18030; "
            + "save it from Excel as “CSV UTF-8 (Comma delimited)”"))
    ])
  }

  static func empty(_ file: String) -> Problems {
    Problems([
      Problem(
        at: Place(file: file),
        Phrase("文件是空的；第一行应为列名", "the file is empty; expected column headings in its first row"))
    ])
  }
}

extension Int {
  /// Bytes as MiB, rounded up, so that a file over its limit never reads like the limit itself.
  fileprivate var inMebibytes: Int { (self + (1 << 20) - 1) >> 20 }
}
