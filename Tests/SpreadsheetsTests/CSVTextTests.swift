import Spreadsheets
import Testing

@Suite struct CSVTextTests {
  @Test func `rows end in CR LF and special cells are quoted`() {
    var csv = CSVText()
    csv.append([.text("单位"), .text("a,b"), .text("say \"yes\""), .text("two\nlines"), .text(" x")])
    csv.append([.text(""), .number("-5.00"), .text("-5.00")])
    #expect(
      csv.text == "单位,\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",\" x\"\r\n,-5.00,'-5.00\r\n")
  }

  @Test func `the byte order mark stands first`() {
    #expect(CSVText(byteOrderMark: true).text.utf8.elementsEqual([0xEF, 0xBB, 0xBF]))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''=1"])
  func `whatever could run gets an apostrophe`(text: String) {
    #expect(text.withFormulaGuard == "'" + text)
  }

  @Test(arguments: ["", "1", "a=1", "'tis", "甲=乙", "''"])
  func `other text stays as it is`(text: String) {
    #expect(text.withFormulaGuard == text)
  }
}
