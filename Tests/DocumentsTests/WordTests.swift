import Documents
import Messages
import Papers
import Testing

@Suite struct WordTests {
  private static func parts(_ paper: Paper, _ language: Language = .chinese) throws -> Unzipped {
    Unzipped(try Documents.docx(of: paper, in: language))
  }

  @Test(arguments: Language.allCases)
  func `everything on the paper stands in the document in its order`(language: Language) throws {
    let text = try WordTests.parts(.everything, language)["word/document.xml"]
      .contents(of: "w:p").joined(separator: "\n")
    var rest = text[...]
    for expected in Paper.everything.texts(in: language) where !expected.isEmpty {
      // XML has no place for U+0001 and U+FFFE; both are shown as replaced.
      let written = expected.replacing("\u{1}", with: "\u{FFFD}")
        .replacing("\u{FFFE}", with: "\u{FFFD}")
      let found = rest.firstRange(of: written)
      #expect(found != nil, "\(written)")
      if let found { rest = rest[found.upperBound...] }
    }
  }

  @Test(arguments: Language.allCases)
  func `every part is well-formed`(language: Language) throws {
    let parts = try WordTests.parts(.everything, language)
    #expect(parts.malformed == [])
    #expect(
      parts.entries.keys.sorted() == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml",
        "word/_rels/document.xml.rels", "word/document.xml", "word/fontTable.xml",
        "word/footer1.xml", "word/footer2.xml", "word/media/qr.bmp", "word/settings.xml",
        "word/styles.xml",
      ])
  }

  @Test func `headings are numbered as official documents number them`() throws {
    let paragraphs = try WordTests.parts(.everything)["word/document.xml"].contents(of: "w:p")
    #expect(paragraphs.contains("一、依据"))
    #expect(paragraphs.contains("（一）文件"))
    #expect(paragraphs.contains("附件：1.分配表"))
    #expect(paragraphs.contains("2.名单"))
  }

  @Test func `every table repeats its head and tears no row`() throws {
    let body = try WordTests.parts(.everything)["word/document.xml"]
    let rows = Paper.everything.tables.map { 1 + $0.rows.count + $0.totals.count }
    #expect(body.count(of: "<w:tblHeader/>") == 2)
    // The rows of both tables, of the frame and of the proof; red head and imprint have their own.
    #expect(body.count(of: "<w:cantSplit/>") == rows.reduce(0, +) + 2)
  }

  /// A4 is 11906 × 16838 twentieths of a point; 37, 26, 35 and 28 mm are 2098, 1474, 1984 and 1587.
  @Test func `prose lies upright and a wide table on its side, with the margins of the standard`()
    throws
  {
    let body = try WordTests.parts(.everything)["word/document.xml"]
    let sizes = body.matches(of: /<w:pgSz ([^>]*)\/>/).map { String($0.1) }
    #expect(
      sizes == [
        #"w:w="11906" w:h="16838""#, #"w:w="16838" w:h="11906" w:orient="landscape""#,
      ])
    #expect(body.contains(#"<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587""#))
  }

  /// The type area is 156 mm wide, 8844 twentieths of a point; a character is as wide as it is high.
  @Test(arguments: [1, 2, 3])
  func `however long its names, the red head has one line for each`(count: Int) throws {
    let name = Phrase("示例市人力资源和社会保障局技能人才评价工作领导小组办公室", "Bureau")
    let paper = Paper(
      .paymentNotice,
      letterhead: Paper.Letterhead(
        issuers: Array(repeating: name, count: count), number: Phrase(same: "示例〔2022〕1号")),
      title: Phrase(same: "通知"), parts: [.issued([name])])
    let body = try WordTests.parts(paper)["word/document.xml"]
    let head = try #require(body.firstRange(of: "示例〔2022〕1号")).lowerBound
    let sizes = body[..<head].matches(of: /<w:sz w:val="(\d+)"/).compactMap { Int($0.1) }
    let widest = (name.chinese + "文件").count * 10
    #expect(!sizes.isEmpty)
    for size in sizes { #expect(size * widest <= 8844, "\(size)") }
  }

  @Test func `who signs and what proves the paper stand with the end of its table`() throws {
    let table = Paper.Table(
      "list", columns: [Paper.Column("n", Phrase(same: "序号"))],
      rows: (1...30).map { [.count($0)] })
    let paper = Paper(
      .plaqueList, title: Phrase(same: "清单"), parts: [.table(table)],
      signatures: (1...3).map { Phrase(same: "签名\($0)") })
    let body = try WordTests.parts(paper)["word/document.xml"]
    let rows = body.split(separator: "<w:tr>").dropFirst()
    let bound = rows.enumerated().filter { $0.element.contains("<w:keepNext/>") }.map(\.offset)
    #expect(bound == [29, 30])
    let signing = body.split(separator: "<w:p>").filter { $0.contains("签名") }
    #expect(signing.count == 1)
  }

  @Test func `page numbers stand at the outer edge of odd and even pages`() throws {
    let parts = try WordTests.parts(.everything)
    #expect(parts["word/settings.xml"].contains("<w:evenAndOddHeaders/>"))
    #expect(parts["word/footer1.xml"].contains(#"<w:jc w:val="right"/>"#))
    #expect(parts["word/footer2.xml"].contains(#"<w:jc w:val="left"/>"#))
    for footer in ["word/footer1.xml", "word/footer2.xml"] {
      #expect(parts[footer].contents(of: "w:p") == ["— 1 —"])
    }
  }

  @Test func `the same paper makes the same bytes, dated by no clock`() throws {
    let bytes = try Documents.docx(of: .everything, in: .chinese)
    #expect(try Documents.docx(of: .everything, in: .chinese) == bytes)
    // Midnight of 1980-01-01 in MS-DOS form: time 0, date 1 << 5 | 1.
    #expect(Unzipped(bytes).stamps == [[0, 0, 0x21, 0]])
    #expect(Unzipped(bytes)["docProps/core.xml"].contains("dcterms") == false)
  }
}
