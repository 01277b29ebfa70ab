import Messages
import Testing
import WorkingDays

@Suite struct CalendarFileTests {
  /// Invented days of 2027; the notice for that year may say otherwise.
  static let whole = """
    date,kind,name
    2026-12-31,holiday,元旦
    2027-01-01,holiday,元旦
    2027-01-02,workday,元旦调休上班
    2027-10-01,holiday,国庆节

    """

  private func adding(_ text: String) throws(Problems) -> WorkCalendar {
    try WorkCalendar.china.adding(csv: text, file: "2027.csv")
  }

  private func problems(_ text: String) -> [String] {
    do {
      _ = try adding(text)
      return []
    } catch {
      return error.all.map { $0.line(in: .english) }
    }
  }

  @Test func `a file of the next year extends the calendar and amends the last one`() throws {
    let calendar = try adding(Self.whole)
    #expect(calendar.years == 2018...2027)
    #expect(calendar.allEntries.count == 326)
    #expect(try !calendar.isWorkingDay(day("2026-12-31")))
    #expect(try !calendar.isWorkingDay(day("2027-01-01")))
    #expect(try calendar.isWorkingDay(day("2027-01-02")))
    #expect(try calendar.isWorkingDay(day("2027-12-31")))
    let period = try calendar.period(of: 5, from: day("2026-12-28"), countStart: true)
    #expect(try period.last == day("2027-01-04"))
  }

  @Test func `Excel's byte order mark, line ends, blanks and Chinese words are read`() throws {
    let text =
      "\u{FEFF}日期,类型,名称\r\n2027-01-01 , 放假,元旦\r\n\r\n2027-01-02,上班,调休\r\n2027-10-01,放假,国庆节\r\n"
    let calendar = try adding(text)
    #expect(calendar.years == 2018...2027)
    #expect(try calendar.entry(for: day("2027-01-01"))?.name == "元旦")
    #expect(try calendar.isWorkingDay(day("2027-01-02")))
  }

  @Test func `years may join in front and several at once`() throws {
    let years = [2016, 2017, 2027, 2028]
    let rows = years.flatMap { ["\($0)-01-01,holiday,元旦", "\($0)-10-01,holiday,国庆节"] }
    let text = (["date,kind,name"] + rows).joined(separator: "\n")
    #expect(try adding(text).years == 2016...2028)
  }

  @Test func `a working day may be cancelled by an amendment`() throws {
    let calendar = try adding("date,kind,name\n2026-10-10,holiday,临时放假")
    #expect(calendar.years == 2018...2026)
    #expect(try !calendar.isWorkingDay(day("2026-10-10")))
    let restored = try adding("date,kind,name\n2026-10-07,workday,恢复上班")
    #expect(try restored.isWorkingDay(day("2026-10-07")))
  }

  @Test func `every wrong cell is named with its place`() {
    let text = """
      date,kind,name
      2027/1/1,holiday,元旦
      2027-02-30,rest,春节
      2026-05-01,holiday,
      2026-05-02,holiday
      2026-10-01,holiday,国庆节
      2026-10-01,holiday,国庆节
      2026-12-29,workday,调休
      2028-01-01,holiday,元旦
      """
    let expected = [
      "2027.csv:2:1: error [date]: \"2027/1/1\" is not a day; "
        + "expected YYYY-MM-DD, such as 2027-01-01",
      "2027.csv:3:1: error [date]: \"2027-02-30\" is not a day; "
        + "expected YYYY-MM-DD, such as 2027-01-01",
      "2027.csv:3:2: error [kind]: \"rest\" is not a kind; expected holiday or workday",
      "2027.csv:4:3: error [name]: the name is empty; give the occasion",
      "2027.csv:5: error: expected three cells, date, kind and name, but found 2",
      "2027.csv:7:1: error [date]: 2026-10-01 already stands in line 6",
      "2027.csv:8:1: error [date]: 2026-12-29 is a Tuesday and worked anyway; check the date",
      "2027.csv:9:1: error [date]: 2028 is not whole or does not join the known years "
        + "(2018 to 2026): list its 1 January and 1 October as holidays, "
        + "and leave out no year between",
    ]
    #expect(problems(text) == expected)
  }

  @Test func `the first wrong line may be the heading`() {
    #expect(
      problems("2027-01-01,holiday,元旦")
        == ["2027.csv:1: error: the first line must be the heading date,kind,name"])
    #expect(
      problems("date,kind,name\n\n")
        == ["2027.csv:1: error: the file lists no day; give at least one row"])
    #expect(problems("").count == 1)
  }

  @Test(arguments: ["2027-01-01,holiday,元旦", "2027-10-01,holiday,国庆节"])
  func `a year with one of its two fixed holidays missing is not whole`(row: String) {
    #expect(problems("date,kind,name\n" + row).count == 1)
  }

  @Test func `messages exist in Chinese`() {
    #expect(throws: Problems.self) { try adding("date,kind,name\n2027-13-01,holiday,元旦") }
    do {
      _ = try adding("date,kind,name\n2027-13-01,holiday,元旦")
    } catch {
      #expect(
        error.all.map { $0.line(in: .chinese) }
          == ["2027.csv:2:1: 错误 [date]: “2027-13-01”不是有效日期，应为 YYYY-MM-DD，例如 2027-01-01"])
    }
  }
}
