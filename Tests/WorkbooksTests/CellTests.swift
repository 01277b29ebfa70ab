import Messages
import Spreadsheets
import Testing
import WorkbookScenes
import Workbooks
import WorkingDays

@Suite struct CellTests {
  /// What stands in the file, and what Excel shows (15 significant digits; ECMA-376, 18.3.1.96).
  @Test(arguments: [
    ("84.5", "84.5"), ("8.4500000000000003E1", "84.5"), ("0.30000000000000004", "0.3"),
    ("84.129999999999995", "84.13"), ("1.2345678901234550", "1.23456789012346"), ("1E2", "100"),
    ("-0.5", "-0.5"), ("1.5E-3", "0.0015"),
    ("0", "0"), ("-0", "0"), ("0.0", "0"), ("9.9999999999999999E1", "100"), ("007", "7"),
    ("123456789012345", "123456789012345"), ("1.4050219900101122E17", "1.40502199001011E+17"),
    ("1e-20", "1E-20"), ("+3", "3"), (".5", "0.5"), ("12.", "12"),
  ])
  func `a number is what Excel shows of it`(_ stored: String, _ shown: String) throws {
    #expect(try cell("<c r=\"B2\"><v>\(stored)</v></c>") == [shown])
  }

  @Test(arguments: ["abc", "1E", "1E9999", "--1", "1.2.3", "0x10", "INF", "1 2"])
  func `a number that is none is damage`(_ stored: String) {
    let found = complaints { () throws(Problems) in try cell("<c r=\"B2\"><v>\(stored)</v></c>") }
    #expect(found.count == 1 && found[0].contains("已损坏"))
  }

  @Test(arguments: [
    ("<c r=\"B2\" t=\"s\"><v>0</v></c>", "甲乙"),
    (
      "<c r=\"B2\" t=\"inlineStr\"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>x</t></rPh></is></c>",
      "甲乙"
    ),
    ("<c r=\"B2\" t=\"str\"><f>A1</f><v>甲乙</v></c>", "甲乙"),
    ("<c r=\"B2\" t=\"b\"><v>1</v></c>", "TRUE"), ("<c r=\"B2\" t=\"b\"><v>0</v></c>", "FALSE"),
    ("<c r=\"B2\"><f>1+1</f><v>2</v></c>", "2"),
    ("<c r=\"B2\" t=\"d\"><v>2022-12-08</v></c>", "2022-12-08"),
    ("<c t=\"n\"><v>7</v></c>", "7"),
    ("<x:c xmlns:x=\"y\" r=\"B2\"><x:v>7</x:v></x:c>", "7"),
  ])
  func `every type of cell is read`(_ xml: String, _ text: String) throws {
    let rich = "<r><rPr/><t>甲</t></r><r><t xml:space=\"preserve\">乙</t></r><rPh><t>jia</t></rPh>"
    #expect(try cell(xml, in: Book("", shared: [rich])) == [text])
  }

  @Test(arguments: [
    ("=1+1", "=1+1"), ("'=1", "'=1"), ("材料\"不全\"", "材料\"不全\""), ("\"\"", "\"\""),
    ("a_x000D__x000A_b", "a\nb"), ("_x005F_x000A_", "_x000A_"), ("_x00", "_x00"), ("  甲 ", "甲"),
    ("-5", "-5"), ("@x", "@x"), ("'", "'"),
  ])
  func `a text comes back as it was written`(_ written: String, _ text: String) throws {
    let xml = "<c r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(written)</t></is></c>"
    #expect(try cell(xml) == [text])
  }

  /// Serial numbers and dates from Python: date(1899, 12, 30) + timedelta(days=n).
  @Test(arguments: [
    ("44903", "yyyy-mm-dd", "2022-12-08"),
    ("44903.729166666664", "yyyy/m/d h:mm", "2022-12-08 17:30"),
    ("44903.999999999", "yyyy\\-mm hh:mm:ss", "2022-12-09 00:00"),
    ("44903.5", "m月d日", "2022-12-08"),
    ("44903", "[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", "2022-12-08"),
    ("44903", "0.00&quot;日&quot;", "44903"), ("44903", "General", "44903"),
    ("44903", "#,##0.00_);[Red]\\(#,##0.00\\)", "44903"), ("61", "d", "1900-03-01"),
    ("60", "d", "1900-02-29"), ("59", "d", "1900-02-28"), ("1", "d", "1900-01-01"),
    ("0.75", "h:mm", "18:00"), ("2958465", "d", "9999-12-31"), ("2958466", "d", "2958466"),
    ("-1", "d", "-1"),
  ])
  func `a date is known by its format`(_ number: String, _ format: String, _ shown: String) throws {
    let book = Book("", formats: [format])
    #expect(try cell("<c r=\"B2\" s=\"1\"><v>\(number)</v></c>", in: book) == [shown])
  }

  @Test(arguments: [
    (14, "2022-12-08"), (22, "2022-12-08 12:00"), (31, "2022-12-08"), (57, "2022-12-08"),
    (20, "2022-12-08 12:00"), (2, "44903.5"), (49, "44903.5"),
  ])
  func `built-in formats are known, those of Chinese Excel too`(_ id: Int, _ shown: String) throws {
    var book = Book("")
    let xml =
      "<styleSheet><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"\(id)\"/>"
      + "</cellXfs></styleSheet>"
    book.parts = [("xl/styles.xml", Array(xml.utf8))]
    #expect(try cell("<c r=\"B2\" s=\"0\"><v>44903.5</v></c>", in: book) == [shown])
  }

  @Test func `old Macintosh files count from 1904`() throws {
    var book = Book("", formats: ["yyyy-mm-dd"])
    book.countsFrom1904 = true
    #expect(try cell("<c r=\"B2\" s=\"1\"><v>43441</v></c>", in: book) == ["2022-12-08"])
    #expect(try cell("<c r=\"B2\" s=\"1\"><v>0</v></c>", in: book) == ["1904-01-01"])
  }

  @Test func `errors and formulas without a result are named by their cells`() {
    let book = Book(
      texts(1, ["申报编号", "得分"])
        + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"e\"><v>#DIV/0!</v></c></row>"
        + "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\"><f>1+1</f></c></row>"
        + "<row r=\"4\"><c r=\"A4\"><v>1</v></c><c r=\"B4\"/></row>")
    #expect(
      complaints { () throws(Problems) in try table(book) } == [
        "b.xlsx[评分]:2:2: 错误 [B2 得分]: 此格是错误值 #DIV/0!；请改正公式或直接填写数值",
        "b.xlsx[评分]:3:2: 错误 [B3 得分]: 公式没有保存结果；请用 Excel 打开文件并保存，或直接填写数值",
      ])
  }

  @Test func `a plain number in a column of dates is a day count`() throws {
    let book = Book(
      texts(1, ["申报编号", "得分", "日期"])
        + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>1</v></c><c r=\"C2\"><v>44903</v></c></row>"
        + "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\"><v>1</v></c><c r=\"C3\" t=\"inlineStr\"><is><t>2022年12月8日</t></is></c></row>"
    )
    let days = try table(book).read { $0.day("day").map(\.description) }
    #expect(days == ["2022-12-08", "2022-12-08"])
  }
}
