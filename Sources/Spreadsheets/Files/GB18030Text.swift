import Glibc
import Messages

/// Strict decoding of GB 18030 by the conversion tables of the C library.
enum GB18030Text {
  static func decoded(_ bytes: [UInt8], file: String) throws(Problems) -> [UInt8] {
    guard let converter = Converter() else { throw unavailable(file) }
    let (text, consumed) = converter.convert(bytes)
    if consumed < bytes.count { throw damaged(bytes[consumed], after: text, file: file) }
    let isMarked = text.starts(with: TextFile.byteOrderMark)
    return isMarked ? Array(text.dropFirst(TextFile.byteOrderMark.count)) : text
  }

  private static func damaged(_ byte: UInt8, after text: [UInt8], file: String) -> Problems {
    Problems([
      Problem(
        at: TextPosition(of: text.count, in: text).place(in: file),
        Phrase(
          "字节 \(byte.hexadecimal) 既不是 UTF-8 也不是 GB18030；"
            + "请在 Excel 中另存为“CSV UTF-8（逗号分隔）”",
          "byte \(byte.hexadecimal) is neither UTF-8 nor GB18030; "
            + "save the file from Excel as “CSV UTF-8 (Comma delimited)”"))
    ])
  }

  private static func unavailable(_ file: String) -> Problems {
    Problems([
      Problem(
        at: Place(file: file),
        Phrase(
          "文件不是 UTF-8，而本机的 C 库没有 GB18030 转换表（软件包 libc6 或 glibc-gconv-extra）；"
            + "请另存为“CSV UTF-8（逗号分隔）”",
          "the file is not UTF-8, and the C library of this machine has no GB18030 table "
            + "(package libc6 or glibc-gconv-extra); save it as “CSV UTF-8 (Comma delimited)”"))
    ])
  }
}

/// One conversion descriptor, closed when it goes out of use.
private struct Converter: ~Copyable {
  private let descriptor: iconv_t

  init?() {
    descriptor = iconv_open("UTF-8", "GB18030")
    if descriptor == iconv_t(bitPattern: -1) { return nil }
  }

  deinit {
    iconv_close(descriptor)
  }

  /// The text as far as it could be decoded, and how many bytes that took.
  func convert(_ bytes: [UInt8]) -> (text: [UInt8], consumed: Int) {
    var consumed = 0
    // Two bytes of GB 18030 become at most three of UTF-8, four become at most four.
    let capacity = bytes.count * 3 / 2 + 4
    let text = [UInt8](unsafeUninitializedCapacity: capacity) { output, written in
      bytes.withUnsafeBytes { input in
        var source = UnsafeMutablePointer(
          mutating: input.baseAddress?.assumingMemoryBound(to: CChar.self))
        var left = input.count
        var room = capacity
        output.withMemoryRebound(to: CChar.self) { output in
          var target = output.baseAddress
          _ = iconv(descriptor, &source, &left, &target, &room)
        }
        consumed = input.count - left
        written = capacity - room
      }
    }
    return (text, consumed)
  }
}
