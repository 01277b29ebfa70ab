import Messages
import Spreadsheets
import Testing
import WorkingDays

@Suite struct RowReaderTests {
  private func line<Value>(
    _ text: String, sensitive: Bool = false, _ read: (inout RowReader) -> Value?
  ) -> String? {
    problems { () throws(Problems) in try cell(text, sensitive: sensitive, read) }.first.map {
      String($0.drop { $0 != "]" }.dropFirst(3))
    }
  }

  @Test(arguments: [
    ("12", 12), ("　１２ ", 12), ("1,200", 1200), ("１，２００", 1200), ("1,234,567", 1_234_567),
    ("-3", -3),
    ("0", 0), ("－3", -3), ("\t7", 7),
  ])
  func `whole numbers are read as people type them`(text: String, number: Int) throws {
    #expect(try cell(text) { $0.integer("value", in: -10...Int.max) } == number)
  }

  @Test(arguments: [
    ("12.0", "“12.0” has too many decimals"), ("12人", "“12人” is not a number"),
    ("12,00", "“12,00” has a thousands separator in the wrong place"),
    ("1200,300", "“1200,300” has a thousands separator in the wrong place"),
    (",100", "“,100” has a thousands separator in the wrong place"),
    ("-1", "“-1” is too small"), ("101", "“101” is too large"),
    ("99999999999999999999", "“99999999999999999999” is too large"),
    ("1.2E+05", "“1.2E+05” is not a number"), ("--1", "“--1” is not a number"),
    ("=1+1", "“=1+1” is not a number"),
  ])
  func `a whole number that is wrong says why`(text: String, reason: String) {
    #expect(
      line(text) { $0.integer("value", in: 0...100) }
        == "\(reason); expected a whole number from 0 to 100")
  }

  @Test(arguments: [
    ("85.5", 8550), ("85", 8500), ("８５．０５", 8505), ("1,000.25", 100_025), ("0.01", 1),
  ])
  func `decimals are read in small units`(text: String, units: Int) throws {
    #expect(try cell(text) { $0.decimal("value", decimals: 2) } == units)
  }

  @Test(arguments: ["85.555", ".5", "5.", "1.2.3", "85，5.1", "1.000,25"])
  func `decimals of another form are refused`(text: String) {
    #expect(line(text) { $0.decimal("value", decimals: 2) } != nil)
  }

  @Test(arguments: ["2022-02-28", "2022/2/28", "2022年2月28日", "２０２２－０２－２８", "2022/02/28"])
  func `dates are read as people and Excel write them`(text: String) throws {
    #expect(try cell(text) { $0.day("value") } == Day(year: 2022, month: 2, day: 28))
  }

  @Test(arguments: [
    ("2022-02-31", "“2022-02-31” is not in the calendar"),
    ("2022/2/29", "“2022/2/29” is not in the calendar"),
    ("28/2/2022", "“28/2/2022” is not a date"), ("2022年2月", "“2022年2月” is not a date"),
    ("22-02-28", "“22-02-28” is not a date"), ("44903", "“44903” is not a date"),
    ("2022-02/28", "“2022-02/28” is not a date"), ("2022年2月28", "“2022年2月28” is not a date"),
  ])
  func `a date that is wrong says why`(text: String, reason: String) {
    #expect(
      line(text) { $0.day("value") }
        == "\(reason); expected a date such as 2022-12-08 or 2022/12/8")
  }

  /// Python: date(1899, 12, 30) + timedelta(44903) is 2022-12-08, + timedelta(61) is 1900-03-01.
  @Test func `serial dates of Excel are read only where they are expected`() throws {
    #expect(
      try cell("44903") { $0.day("value", serials: true) } == Day(year: 2022, month: 12, day: 8))
    #expect(try cell("61") { $0.day("value", serials: true) } == Day(year: 1900, month: 3, day: 1))
    #expect(
      line("60") { $0.day("value", serials: true) }?.hasPrefix("“60” is not a serial date") == true)
  }

  @Test(arguments: [
    ("2022-12-08 17:00", "2022-12-08T17:00:00+08:00"),
    ("2022/12/8 9:05:07", "2022-12-08T09:05:07+08:00"),
    ("2022年12月8日 17:00", "2022-12-08T17:00:00+08:00"),
    ("2022-12-08T17:00", "2022-12-08T17:00:00+08:00"),
    ("2022-12-08T09:00:00Z", "2022-12-08T17:00:00+08:00"),
  ])
  func `moments are in China's time unless they say otherwise`(text: String, moment: String) throws
  {
    #expect(try cell(text) { $0.instant("value") } == Instant(moment))
  }

  @Test(arguments: [
    "2022-12-08", "2022-12-08 24:00", "2022-12-08 17:60", "2022-12-08 17:00:60", "2022-12-08 17",
    "2022-02-30 17:00", "2022-12-08 17:00 PM",
  ])
  func `moments of another form are refused`(text: String) {
    #expect(line(text) { $0.instant("value") } != nil)
  }

  @Test func `choices take synonyms and list the preferred words`() throws {
    let channels = Choices([(1, ["材料评审", "documents"]), (2, ["答辩", "defence"])])
    #expect(try cell("材料评审") { $0.choice("value", channels) } == 1)
    #expect(try cell(" Ｄefence ") { $0.choice("value", channels) } == 2)
    #expect(
      line("面试") { $0.choice("value", channels) }
        == "“面试” is not one of the choices; expected “材料评审” or “答辩”")
  }

  @Test(arguments: [
    ("是", true), ("√", true), ("YES", true), ("否", false), ("×", false), ("０", false),
  ])
  func `yes and no are read as people tick them`(text: String, value: Bool) throws {
    #expect(try cell(text) { $0.boolean("value") } == value)
    #expect(line("也许") { $0.boolean("value") } != nil)
  }

  @Test func `lists are split at the separators of Chinese and English`() throws {
    #expect(try cell("甲； 乙;丙、丁\n戊；") { $0.list("value") } == ["甲", "乙", "丙", "丁", "戊"])
    #expect(try cell("\"a\"\"b\"；'=x") { $0.list("value") } == ["\"a\"\"b\"", "'=x"])
    #expect(try cell("") { $0.list("value") } == [])
  }

  @Test func `text keeps what people wrote, codes fold its width`() throws {
    #expect(try cell(" 晋城（Ａ）﹝1﹞\r\n号 ") { $0.text("value") } == "晋城（Ａ）〔1〕\n号")
    #expect(try cell("Ａ－０１") { $0.code("value") } == "A-01")
    #expect(line("A\nB") { $0.code("value") }?.hasPrefix("“A B” has a line break") == true)
    #expect(try cell("") { $0.optionalText("value") } == .some(nil))
    #expect(line("　") { $0.text("value") } == "the cell is blank; expected text")
  }

  @Test func `formulas stay text and lose the apostrophe of their guard`() throws {
    #expect(try cell("=cmd|' /C calc'!A0") { $0.text("value") } == "=cmd|' /C calc'!A0")
    #expect(try cell("'=1+1") { $0.text("value") } == "=1+1")
    #expect(try cell("'tis") { $0.text("value") } == "'tis")
  }

  @Test(arguments: [
    ("a\u{200B}b", "U+200B"), ("a\u{202E}b", "U+202E"), ("a\u{7}b", "U+0007"), ("a\tb", "U+0009"),
    ("甲\u{FEFF}乙", "U+FEFF"), ("a\u{AD}b", "U+00AD"), ("甲\u{FFFD}", "U+FFFD"),
    ("a\u{3164}b", "U+3164"), ("a\u{85}b", "U+0085"),
  ])
  func `characters that nobody can see are refused by name`(text: String, code: String) {
    let shown = text.visible
    #expect(shown.contains("[\(code)]"))
    #expect(
      line(text) { $0.text("value") }
        == "“\(shown)” has an invisible or damaged character \(code); expected text")
  }

  @Test func `sensitive values are masked in messages`() {
    #expect(
      line("0000 0000 00x0", sensitive: true) { $0.bankAccount("value") }?.hasPrefix(
        "“000*******00x0” has no digit in place 11") == true)
    #expect(line("张三", sensitive: true) { $0.integer("value") }?.hasPrefix("“张*” is not") == true)
  }

  @Test func `long values are shortened in messages`() {
    let shown = "“\(String(repeating: "甲", count: 40))…”"
    #expect(
      line(String(repeating: "甲", count: 41)) { $0.integer("value") }?.hasPrefix(shown) == true)
  }

  @Test func `every message exists in Chinese`() throws {
    do {
      _ = try cell("2022-02-31") { $0.day("value") }
    } catch {
      #expect(
        error.all.map { $0.line(in: .chinese) } == [
          "t.csv:2:1: 错误 [值]: “2022-02-31”是日历上没有的日子；应为：日期，如 2022-12-08 或 2022年12月8日"
        ])
    }
  }
}
