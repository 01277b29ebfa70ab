import Testing
import WorkingDays

@Suite struct WorkingPeriodTests {
  @Test(arguments: [
    ("2022-12-26", "2022-12-30", "2023-01-03"),
    ("2022-12-27", "2023-01-03", "2023-01-04"),
    ("2022-12-30", "2023-01-06", "2023-01-09"),
    ("2022-12-31", "2023-01-09", "2023-01-09"),
    ("2023-01-16", "2023-01-20", "2023-01-28"),
    ("2023-01-20", "2023-01-31", "2023-02-01"),
    ("2022-09-28", "2022-10-09", "2022-10-10"),
    ("2023-09-25", "2023-10-07", "2023-10-08"),
    ("2020-01-22", "2020-02-05", "2020-02-06"),
    ("2026-02-10", "2026-02-14", "2026-02-24"),
  ])
  func `five working days end as published, with and without the start day`(
    published: String, counted: String, notCounted: String
  ) throws {
    let (start, china) = (try day(published), WorkCalendar.china)
    #expect(try china.period(of: 5, from: start, countStart: true).last == day(counted))
    #expect(try china.period(of: 5, from: start, countStart: false).last == day(notCounted))
  }

  // Real notices of 公示 for five working days; the Jinhua one printed Saturday 2021-12-18 by a slip.
  @Test(arguments: [
    ("2020-03-09", "2020-03-13", true), ("2019-06-14", "2019-06-20", true),
    ("2026-08-14", "2026-08-20", true), ("2021-12-13", "2021-12-17", true),
    ("2019-11-19", "2019-11-26", false),
  ])
  func `periods of real notices come out`(
    published: String, last: String, countStart: Bool
  ) throws {
    let period = try WorkCalendar.china.period(
      of: 5, from: day(published), countStart: countStart)
    #expect(try period.last == day(last))
  }

  @Test(.tags(.clause))
  func `JC-3.5 publicity from 27 December 2022 ends on 3 or 4 January 2023`() throws {
    let (start, china) = (try day("2022-12-27"), WorkCalendar.china)
    let counted = try china.period(of: 5, from: start, countStart: true)
    #expect(counted.published == start)
    #expect(try counted.first == day("2022-12-27"))
    #expect(try counted.last == day("2023-01-03"))
    #expect(
      counted.days.map(\.description) == [
        "2022-12-27", "2022-12-28", "2022-12-29", "2022-12-30", "2023-01-03",
      ])
    let notCounted = try china.period(of: 5, from: start, countStart: false)
    #expect(notCounted.published == start)
    #expect(try notCounted.first == day("2022-12-28"))
    #expect(try notCounted.last == day("2023-01-04"))
    #expect(
      notCounted.days.map(\.description) == [
        "2022-12-28", "2022-12-29", "2022-12-30", "2023-01-03", "2023-01-04",
      ])
  }

  @Test(.tags(.clause), arguments: [(true, 5), (false, 4)])
  func `JC-4.1 from 2 to 8 December 2022 are five working days or four after the first`(
    countStart: Bool, count: Int
  ) throws {
    let period = try WorkCalendar.china.period(
      of: count, from: day("2022-12-02"), countStart: countStart)
    #expect(try period.last == day("2022-12-08"))
  }

  @Test(arguments: [true, false])
  func `a period that needs a day of 2027 fails`(countStart: Bool) throws {
    let start = try day("2026-12-28")
    let gap = CalendarGap(day: try day("2027-01-01"), years: 2018...2026)
    #expect(throws: gap) {
      try WorkCalendar.china.period(of: 5, from: start, countStart: countStart)
    }
  }

  @Test func `the last known day can still be counted`() throws {
    let start = try day("2026-12-28")
    let period = try WorkCalendar.china.period(of: 4, from: start, countStart: true)
    #expect(try period.last == day("2026-12-31"))
    #expect(throws: CalendarGap.self) {
      try WorkCalendar.china.period(of: .max, from: start, countStart: true)
    }
  }

  @Test func `every period counts worked days only, leaves none out and begins at the start`()
    throws
  {
    let china = WorkCalendar.china
    for start in try day("2022-09-01")...day("2023-11-01") {
      for (count, countStart) in [(1, true), (1, false), (7, true), (7, false)] {
        let period = try china.period(of: count, from: start, countStart: countStart)
        let begin = countStart ? start : start.adding(days: 1)
        #expect(period.days.count == count)
        #expect(try period.days == china.workingDays(in: begin...period.last))
        #expect(period.days.first == period.first)
        #expect(period.days.last == period.last)
      }
    }
  }

  @Test func `a period of no days is a mistake of the caller`() async {
    await #expect(processExitsWith: .failure) {
      _ = try WorkCalendar.china.period(of: 0, from: Day(number: 19_334), countStart: true)
    }
  }
}
