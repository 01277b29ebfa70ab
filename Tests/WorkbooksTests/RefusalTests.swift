import Messages
import Spreadsheets
import Testing
import WorkbookScenes
import Workbooks

/// A file that must be refused, and words of the Chinese message.
struct BadFile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: @Sendable () throws -> [UInt8]
  let words: String
  var limits = WorkbookLimits.usual

  init(
    _ name: String, _ words: String, limits: WorkbookLimits = .usual,
    _ bytes: @escaping @Sendable () throws -> [UInt8]
  ) {
    testDescription = name
    self.words = words
    self.bytes = bytes
    self.limits = limits
  }
}

@Suite struct RefusalTests {
  @Test(arguments: badFiles)
  func `harmful and foreign files are refused in both languages with what to do`(
    _ bad: BadFile
  ) throws {
    let bytes = try bad.bytes()
    let chinese = complaints { () throws(Problems) in
      try Table(TableFile(bytes, file: "b.xlsx", limits: bad.limits), columns: columns)
    }
    #expect(chinese.count == 1)
    #expect(chinese.first?.contains(bad.words) == true, "\(chinese)")
    #expect(chinese.first?.contains("；") == true)
    let english = complaints(.english) { () throws(Problems) in
      try Table(TableFile(bytes, file: "b.xlsx", limits: bad.limits), columns: columns)
    }
    #expect(english.first?.contains("; ") == true)
  }
}

private let head = texts(1, ["申报编号", "得分"])

private func limits(_ change: (inout WorkbookLimits) -> Void) -> WorkbookLimits {
  var limits = WorkbookLimits.usual
  change(&limits)
  return limits
}

/// A sound workbook with one part more, or one replaced.
private func book(_ part: String, _ xml: String) -> [UInt8] {
  var book = Book(head)
  book.parts = [(part, Array(xml.utf8))]
  return book.bytes
}

private func sheet(_ rows: String) -> [UInt8] { Book(head + rows).bytes }

private let badFiles: [BadFile] = [
  BadFile("macros", "宏") { book("xl/vbaProject.bin", "x") },
  BadFile("links", "外部链接") { book("xl/externalLinks/externalLink1.xml", "<a/>") },
  BadFile("references", "外部链接") {
    book(
      "xl/workbook.xml",
      "<workbook><sheets/><externalReferences><externalReference/></externalReferences></workbook>")
  },
  BadFile("an entity bomb", "DTD") {
    book(
      "xl/sharedStrings.xml",
      "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>")
  },
  BadFile("an outer entity", "DTD") {
    book("xl/worksheets/sheet1.xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><worksheet/>")
  },
  BadFile("a zip bomb", "压缩炸弹") {
    book(
      "xl/worksheets/sheet1.xml",
      "<worksheet><sheetData/>\(String(repeating: "<a/>", count: 2_500_000))</worksheet>")
  },
  BadFile("a shared text bomb", "32767 字") {
    book(
      "xl/sharedStrings.xml",
      "<sst><si><t>\(String(repeating: "甲", count: 32_768))</t></si></sst>")
  },
  BadFile("a cell bomb", "32767 字") {
    sheet(
      "<row r=\"2\"><c t=\"str\"><v>\(String(repeating: "x", count: 400_000))</v></c></row>")
  },
  BadFile("a tag bomb", "损坏") {
    book(
      "xl/worksheets/sheet1.xml",
      "<worksheet><sheetData/><!--\((0..<300_000).map(String.init).joined())--></worksheet>")
  },
  BadFile("nesting", "嵌套过深") {
    book("xl/worksheets/sheet1.xml", String(repeating: "<a>", count: 100_000))
  },
  BadFile("a million rows", "200000 行") {
    sheet((2...200_100).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }.joined())
  },
  BadFile("cells", "超过 100 个", limits: limits { $0.cells = 100 }) {
    sheet("<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>")
  },
  BadFile("texts", "文字超过", limits: limits { $0.textSize = 1 << 20 }) {
    sheet(
      (2...60).map { texts($0, [String(repeating: "word \($0) ", count: 3000)]) }.joined())
  },
  BadFile("parts", "部件", limits: limits { $0.parts = 4 }) { sheet("") },
  BadFile("a large file", "0 MiB", limits: limits { $0.fileSize = 100 }) { sheet("") },
  BadFile("unpacked", "解压后超过", limits: limits { $0.unpackedSize = 1000 }) { sheet("") },
  BadFile("merges", "合并单元格") {
    var book = Book(head + texts(2, ["a", "b"]))
    book.afterRows = String(repeating: "<mergeCell ref=\"A2:A9\"/>", count: 20_001)
    return book.bytes
  },
  BadFile("merges without end", "合并单元格", limits: limits { $0.cells = 3000 }) {
    var book = Book(head + (2...50).map { texts($0, ["a", "b"]) }.joined())
    book.afterRows = String(repeating: "<mergeCell ref=\"A2:A99999\"/>", count: 200)
    return book.bytes
  },
  BadFile("rows backwards", "损坏") { sheet(texts(5, ["a", "1"]) + texts(4, ["b", "1"])) },
  BadFile("the same cell twice", "损坏") {
    sheet("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>")
  },
  BadFile("a cell of another row", "损坏") { sheet("<row r=\"2\"><c r=\"B3\"><v>1</v></c></row>") },
  BadFile("a cell beyond the sheet", "损坏") {
    sheet("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>")
  },
  BadFile("a text that is not there", "损坏") {
    sheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>3</v></c></row>")
  },
  BadFile("a type that is not there", "损坏") {
    sheet("<row r=\"2\"><c r=\"A2\" t=\"z\"><v>3</v></c></row>")
  },
  BadFile("two parts of one name", "出现两次") { book("XL/STYLES.xml", "<styleSheet/>") },
  BadFile("broken XML", "损坏") { book("xl/styles.xml", "<styleSheet>") },
  BadFile("a missing sheet", "损坏") {
    book(
      "xl/_rels/workbook.xml.rels",
      "<Relationships><Relationship Id=\"s0\" Type=\"/worksheet\" Target=\"../../../x.xml\"/></Relationships>"
    )
  },
  BadFile("only hidden sheets", "没有可见的工作表") {
    var book = Book(head)
    book.hidden = ["评分"]
    return book.bytes
  },
  BadFile("a Word document", "Word") {
    archive([
      (
        "_rels/.rels",
        Array(
          "<Relationships><Relationship Type=\"/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            .utf8)
      ), ("word/document.xml", Array("<a/>".utf8)),
    ])
  },
  BadFile("a binary workbook", "xlsb") {
    archive([
      (
        "_rels/.rels",
        Array(
          "<Relationships><Relationship Type=\"/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>"
            .utf8)
      ), ("xl/workbook.bin", [1]),
    ])
  },
  BadFile("an OpenDocument file", ".ods") {
    archive([("mimetype", Array("x".utf8)), ("content.xml", Array("<a/>".utf8))])
  },
  BadFile("any archive", "没有工作簿") { archive([("a.txt", [1])]) },
  BadFile("an old workbook", ".xls") { try fixture("old.xls") },
  BadFile("an encrypted workbook", "密码") {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 1024 - 8)
    return bytes + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }
  },
  BadFile("text under the name of a workbook", "损坏") { Array("申报编号,得分\n".utf8) },
  BadFile("a cut off archive", "损坏") { Array(sheet("").dropLast(30)) },
  BadFile("the head of an archive", "损坏") { [0x50, 0x4B, 3, 4] },
]
