import Messages
import Testing

@testable import Web

/// Files are taken for what their bytes are, never for what their names say.
struct UploadCheckTests {
  private static func objection(_ name: String, _ bytes: [UInt8]) -> String? {
    UploadCheck(name: FileName(name), bytes: FileBytes(bytes)).objection?.chinese
  }

  private static let pdf = Array("%PDF-1.4\n1 0 obj\nendobj\ntrailer\n%%EOF\n".utf8)
  private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 0xFF, 0xD9]

  /// A picture that says of itself how large it is (PNG, 11.2.2).
  private static func png(width: UInt32, height: UInt32) -> [UInt8] {
    let size = [width, height].flatMap { side in (0..<4).map { UInt8(side >> (24 - 8 * $0) & 255) }
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + size
      + [8, 2, 0, 0, 0, 0, 0, 0, 0] + [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
  }

  @Test(arguments: [
    ("a.pdf", pdf), ("扫描件.PDF", pdf), ("a.jpg", jpeg), ("a.JPEG", jpeg),
    ("a.png", png(width: 2480, height: 3508)),
    ("a.docx", SmallPackage.bytes(["[Content_Types].xml", "word/document.xml"])),
    ("a.xlsx", SmallPackage.bytes(["xl/workbook.xml"])),
    ("a.ofd", SmallPackage.bytes(["OFD.xml", "Doc_0/Document.xml"])),
  ])
  func `a sound file is taken`(name: String, bytes: [UInt8]) {
    #expect(Self.objection(name, bytes) == nil)
  }

  @Test(arguments: [
    ("a.pdf", jpeg, "扩展名与内容不符"), ("a.jpg", pdf, "扩展名与内容不符"),
    ("a.pdf", Array("<html>".utf8), "扩展名与内容不符"), ("a.png", jpeg, "扩展名与内容不符"),
    ("a.docx", pdf, "扩展名与内容不符"),
    ("a.docx", SmallPackage.bytes(["xl/workbook.xml"]), "不接收压缩包"),
    ("a.xlsx", SmallPackage.bytes(["evil.exe"]), "不接收压缩包"),
    ("a.exe", Array("MZ".utf8), "不接收"), ("a.html", pdf, "不接收"), ("a.svg", pdf, "不接收"),
    ("a.zip", SmallPackage.bytes(["a"]), "不接收"), ("pdf", pdf, "不接收"), ("a.pdf.exe", pdf, "不接收"),
    ("a.pdf", [], "空的"), ("a.pdf", Array("%PDF-1.4\nbroken".utf8), "不完整"),
    ("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2], "不完整"),
    ("a.pdf", Array("%PDF-1.4\n/S /JavaScript\n%%EOF".utf8), "脚本"),
    ("a.pdf", Array("%PDF-1.4\n/S /Launch\n%%EOF".utf8), "脚本"),
    ("a.png", png(width: 65_000, height: 65_000), "尺寸"),
    ("a.docx", SmallPackage.bytes(["word/document.xml", "word/vbaProject.bin"]), "宏"),
    ("a.docx", SmallPackage.bytes(["word/document.xml", "../../etc/passwd"]), "结构异常"),
    (
      "a.docx", SmallPackage.bytes(["word/document.xml"], unpacked: 400 << 20, packed: 4096),
      "结构异常"
    ),
    (
      "a.docx", SmallPackage.bytes(["word/document.xml"], unpacked: 100, packed: 1 << 20),
      "结构异常"
    ),
  ])
  func `a file that is not what it says is refused`(
    name: String, bytes: [UInt8], words: String
  ) throws {
    let objection = try #require(Self.objection(name, bytes))
    #expect(objection.contains(words), "\(objection)")
  }

  @Test func `no beginning of a package makes the check fail`() {
    let whole = SmallPackage.bytes(["word/document.xml", "word/styles.xml"])
    for length in 0..<whole.count {
      #expect(Self.objection("a.docx", Array(whole.prefix(length))) != nil)
    }
  }

  @Test(arguments: [
    ("a.pdf", "a.pdf"), ("../../etc/passwd", "passwd"), ("C:\\scans\\表.pdf", "表.pdf"),
    ("a\u{202E}fdp.exe", "afdp.exe"), ("a\u{0}b\n.pdf", "ab.pdf"), ("  .hidden", "hidden"),
    ("...", "file"), ("", "file"), ("/", "file"), ("x.pdf. . ", "x.pdf"),
  ])
  func `a hostile name is made harmless`(name: String, kept: String) {
    #expect(FileName(name).text == kept)
  }

  @Test func `a long name keeps its ending`() {
    let name = FileName(String(repeating: "长", count: 400) + ".pdf")
    #expect(name.text.count == FileName.limit)
    #expect(name.ending == "pdf")
  }
}

/// A ZIP package with stored files of one byte each, and a directory that may lie.
enum SmallPackage {
  static func bytes(_ names: [String], unpacked: Int = 1, packed: Int = 1) -> [UInt8] {
    var all: [UInt8] = []
    var directory: [UInt8] = []
    for name in names {
      let place = all.count
      let text = Array(name.utf8)
      all += [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + number(0, 4) + number(1, 4)
      all += number(1, 4) + number(text.count, 2) + number(0, 2) + text + [0x61]
      directory += [0x50, 0x4B, 1, 2, 20, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + number(0, 4)
      directory += number(packed, 4) + number(unpacked, 4) + number(text.count, 2)
      directory += number(0, 12) + number(place, 4) + text
    }
    let end =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + number(names.count, 2) + number(names.count, 2)
      + number(directory.count, 4) + number(all.count, 4) + number(0, 2)
    return all + directory + end
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { $0 < 8 ? UInt8(value >> (8 * $0) & 255) : 0 }
  }
}
