import Messages
import Testing
import WorkingDays

@Suite struct WorkCalendarTests {
  /// What the notices of a year come to.
  struct Year: Sendable {
    let year: Int
    let holidays: Int
    let onWeekdays: Int
    let workingDays: Int
    let makeUp: String
  }

  // Counted from the notices by a Python script over the published list.
  static let years = [
    Year(
      year: 2018, holidays: 25, onWeekdays: 18, workingDays: 250,
      makeUp: "02-11 02-24 04-08 04-28 09-29 09-30 12-29"),
    Year(
      year: 2019, holidays: 28, onWeekdays: 17, workingDays: 250,
      makeUp: "02-02 02-03 04-28 05-05 09-29 10-12"),
    Year(
      year: 2020, holidays: 30, onWeekdays: 19, workingDays: 249,
      makeUp: "01-19 04-26 05-09 06-28 09-27 10-10"),
    Year(
      year: 2021, holidays: 31, onWeekdays: 18, workingDays: 250,
      makeUp: "02-07 02-20 04-25 05-08 09-18 09-26 10-09"),
    Year(
      year: 2022, holidays: 32, onWeekdays: 18, workingDays: 249,
      makeUp: "01-29 01-30 04-02 04-24 05-07 10-08 10-09"),
    Year(
      year: 2023, holidays: 28, onWeekdays: 18, workingDays: 249,
      makeUp: "01-28 01-29 04-23 05-06 06-25 10-07 10-08"),
    Year(
      year: 2024, holidays: 28, onWeekdays: 19, workingDays: 251,
      makeUp: "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"),
    Year(
      year: 2025, holidays: 28, onWeekdays: 18, workingDays: 248,
      makeUp: "01-26 02-08 04-27 09-28 10-11"),
    Year(
      year: 2026, holidays: 33, onWeekdays: 19, workingDays: 248,
      makeUp: "01-04 02-14 02-28 05-09 09-20 10-10"),
  ]

  @Test(arguments: years)
  func `a year has the holidays, make-up days and working days of its notice`(
    year: Year
  ) throws {
    let range = try day("\(year.year)-01-01")...day("\(year.year)-12-31")
    let entries = WorkCalendar.china.allEntries.filter { range.contains($0.day) }
    let holidays = entries.filter { $0.kind == .holiday }.map(\.day)
    let makeUp = entries.filter { $0.kind == .workday }.map(\.day)
    #expect(holidays.count == year.holidays)
    #expect(holidays.filter { !$0.weekday.isWeekend }.count == year.onWeekdays)
    #expect(makeUp.map { "\($0)".dropFirst(5) }.joined(separator: " ") == year.makeUp)
    #expect(makeUp.filter { !$0.weekday.isWeekend } == [])
    #expect(try WorkCalendar.china.workingDays(in: range).count == year.workingDays)
  }

  @Test func `the compiled calendar holds 322 entries of the years 2018 to 2026`() {
    #expect(WorkCalendar.china.years == 2018...2026)
    #expect(WorkCalendar.china.allEntries.count == 322)
    #expect(WorkCalendar.china.allEntries.allSatisfy { (2018...2026).contains($0.day.year) })
  }

  @Test(arguments: [
    ("2022-12-08", true), ("2022-12-10", false), ("2022-10-08", true), ("2022-10-09", true),
    ("2022-10-03", false), ("2022-12-31", false), ("2023-01-28", true), ("2020-01-31", false),
  ])
  func `listed days override the weekday`(text: String, worked: Bool) throws {
    #expect(try WorkCalendar.china.isWorkingDay(day(text)) == worked)
  }

  @Test func `an entry says which occasion a day belongs to`() throws {
    let china = WorkCalendar.china
    let (holiday, makeUp) = (try day("2022-10-03"), try day("2022-10-08"))
    #expect(china.entry(for: holiday) == .init(holiday, .holiday, "国庆节"))
    #expect(china.entry(for: makeUp) == .init(makeUp, .workday, "国庆节调休上班"))
    #expect(try china.entry(for: day("2022-12-08")) == nil)
  }

  @Test(.tags(.clause))
  func `WF-6.3.4 a deadline on Sunday 10 January 2021 moves to the Monday`() throws {
    let china = WorkCalendar.china
    #expect(try china.nextWorkingDay(onOrAfter: day("2021-01-10")) == day("2021-01-11"))
    #expect(try china.nextWorkingDay(onOrAfter: day("2021-01-11")) == day("2021-01-11"))
  }

  @Test(arguments: ["2017-12-31", "2027-01-01"])
  func `a day outside the loaded years is never guessed`(text: String) throws {
    let outside = try day(text)
    let gap = CalendarGap(day: outside, years: 2018...2026)
    #expect(throws: gap) { try WorkCalendar.china.isWorkingDay(outside) }
    #expect(throws: gap) { try WorkCalendar.china.nextWorkingDay(onOrAfter: outside) }
  }

  @Test func `a search that runs past the loaded years fails`() throws {
    let friday = try day("2020-12-31")
    let calendar = WorkCalendar(
      years: 2020...2020, entries: [.init(friday, .holiday, "元旦")])
    let gap = CalendarGap(day: friday.adding(days: 1), years: 2020...2020)
    #expect(throws: gap) { try calendar.nextWorkingDay(onOrAfter: friday) }
    #expect(throws: gap) { try calendar.workingDays(in: friday...friday.adding(days: 1)) }
  }

  @Test func `the gap becomes a refusal that says which calendar to load`() throws {
    let gap = CalendarGap(day: try day("2027-01-01"), years: 2018...2026)
    let reason = try #require(gap.refusal.reasons.first)
    #expect(gap.refusal.reasons == [gap.reason])
    #expect(
      reason.line(in: .english)
        == "2027-01-01: the calendar of 2027 is not loaded (2018 to 2026 are), "
        + "so working days cannot be counted → import the working-day calendar of 2027 "
        + "from the State Council's holiday notice and try again")
    #expect(
      reason.line(in: .chinese)
        == "2027-01-01: 没有2027年的工作日历（已有2018年至2026年），无法计算工作日 "
        + "→ 请按国务院办公厅2027年节假日安排通知导入工作日历后重试")
    #expect(reason.code == "calendarMissing")
  }

  @Test func `of two entries for one day the later counts`() throws {
    let saturday = try day("2022-12-10")
    let calendar = WorkCalendar(
      years: 2022...2022,
      entries: [.init(saturday, .workday, "上班"), .init(saturday, .holiday, "放假")])
    #expect(try !calendar.isWorkingDay(saturday))
  }
}
