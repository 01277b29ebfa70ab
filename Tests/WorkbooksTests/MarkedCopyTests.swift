import Messages
import Spreadsheets
import Testing
import WorkbookScenes
import Workbooks

@Suite struct MarkedCopyTests {
  /// Reads points as numbers up to ten, so that some cells are wrong.
  private func problems(_ bytes: [UInt8], _ file: String) -> [Problem] {
    do throws(Problems) {
      let table = try Table(TableFile(bytes, file: file), columns: columns)
      _ = try table.read { row in
        let application = row.code("application")
        let points = row.decimal("points", decimals: 2, in: 0...1000)
        return application != nil && points != nil ? true : nil
      }
      return []
    } catch {
      return error.all
    }
  }

  private func marked(_ bytes: [UInt8], _ file: String) throws -> [UInt8] {
    let head = try TableFile(bytes, file: file).head(for: columns)
    return try MarkedCopy.bytes(
      of: bytes, file: file, problems: problems(bytes, file), head: head)
  }

  /// Every cell of the table and of the column of remarks.
  private func remarks(_ bytes: [UInt8], _ file: String) throws -> [[String]] {
    let all = columns + [Column("remarks", names: ["错误说明"], required: false)]
    return try Table(TableFile(bytes, file: file), columns: all).read { row in
      all.map { row.has($0.key) ? row.text($0.key) ?? "?" : "" }
    }
  }

  private var book: Book {
    var book = Book(
      "<row r=\"2\" spans=\"1:3\"><c r=\"A2\" t=\"inlineStr\"><is><t>申报编号</t></is></c>"
        + "<c r=\"B2\" t=\"inlineStr\"><is><t>得分</t></is></c></row>"
        + "<row r=\"3\" spans=\"1:3\"><c r=\"A3\" t=\"inlineStr\"><is><t>JC-1</t></is></c>"
        + "<c r=\"B3\" s=\"1\"><v>11</v></c></row>"
        + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>JC-2 &amp; \"甲\"</t></is></c></row>"
        + "<row r=\"5\"><c r=\"B5\"><v>9</v></c></row>", formats: ["0.00"])
    book.parts = [("xl/media/image1.png", [1, 2, 3])]
    return book
  }

  @Test func `wrong rows say what is wrong with them, and the rest is as it was`() throws {
    let copy = try marked(book.bytes, "b.xlsx")
    #expect(
      try remarks(copy, "b.xlsx") == [
        ["JC-1", "11", "", "", "B3 得分：“11”太大；应为：0.00 到 10.00 之间的至多 2 位小数的数字"],
        ["JC-2 & \"甲\"", "", "", "", "B4 得分：此格空白；应填：0.00 到 10.00 之间的至多 2 位小数的数字"],
        ["", "9", "", "", "A5 申报编号：此格空白；应填：不换行的编号或名称"],
      ])
  }

  @Test func `the marked copy comes back once it is corrected, and is marked anew where it is not`()
    throws
  {
    let copy = try marked(book.bytes, "b.xlsx")
    #expect(problems(copy, "b.xlsx") == problems(book.bytes, "b.xlsx"))
    #expect(try remarks(marked(copy, "b.xlsx"), "b.xlsx") == remarks(copy, "b.xlsx"))
  }

  @Test func `a copy without problems differs by the heading only`() throws {
    let sound = Book(texts(1, ["申报编号", "得分"]) + texts(2, ["JC-1", "9"])).bytes
    #expect(try remarks(marked(sound, "b.xlsx"), "b.xlsx") == [["JC-1", "9", "", "", ""]])
  }

  @Test func `workbooks of other programs are marked`() throws {
    for name in ["openpyxl.xlsx", "libreoffice.xlsx"] {
      let bytes = try fixture(name)
      let file = try TableFile(bytes, file: name)
      let sheet = try #require(file.sheetNames.first)
      let place = Place(file: "\(name)[\(sheet)]", line: 4, column: 2)
      let copy = try MarkedCopy.bytes(
        of: bytes, file: name, problems: [Problem(at: place, Phrase("甲<&>", "x"))], head: nil)
      #expect(try TableFile(copy, file: name).sheetNames == file.sheetNames)
    }
  }

  @Test func `a text gets one more column`() throws {
    let text = "申报编号;得分;日期\r\nJC-1;\"1;1\"\r\n\r\nJC-2;9;\r\nJC-3;\r\n"
    let copy = try marked(Array(text.utf8), "t.csv")
    #expect(
      String(decoding: copy, as: UTF8.self) == """
        \u{FEFF}申报编号;得分;日期;"错误说明"\r
        JC-1;"1;1";;"得分：“1;1”不是数字；应为：0.00 到 10.00 之间的至多 2 位小数的数字"\r
        \r
        JC-2;9;\r
        JC-3;;;"得分：此格空白；应填：0.00 到 10.00 之间的至多 2 位小数的数字"\r\n
        """)
    #expect(try marked(copy, "t.csv") == copy)
  }

  @Test func `what is wrong with the headings stands beside them`() throws {
    let bytes = Book(texts(1, ["申报编号", "得份"]) + texts(2, ["JC-1", "9"])).bytes
    let copy = try marked(bytes, "b.xlsx")
    let cells = try TableFile(copy, file: "b.xlsx").sheet(named: "评分")
    let remark = try Table(
      cells, columns: ["申报编号", "得份"].map { Column($0, names: [$0]) })
    #expect(remark.count == 1)
  }
}
