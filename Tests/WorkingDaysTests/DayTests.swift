import Messages
import Testing
import WorkingDays

@Suite struct DayTests {
  // Expected numbers and weekdays: Python's datetime.date.
  @Test(arguments: [
    ("0001-01-01", -719_162, Weekday.monday), ("0004-02-29", -718_008, .sunday),
    ("1582-10-15", -141_427, .friday), ("1899-12-31", -25_568, .sunday),
    ("1900-03-01", -25_508, .thursday), ("1969-12-31", -1, .wednesday),
    ("1970-01-01", 0, .thursday), ("2000-02-29", 11_016, .tuesday),
    ("2022-12-08", 19_334, .thursday), ("2100-02-28", 47_540, .sunday),
    ("2100-03-01", 47_541, .monday), ("9999-12-31", 2_932_896, .friday),
  ])
  func `a day has its number and weekday`(text: String, number: Int, weekday: Weekday) throws {
    let day = try day(text)
    #expect(Int(day.number) == number)
    #expect(day.weekday == weekday)
    #expect(Day(number: number) == day)
    #expect("\(day)" == text)
  }

  @Test func `four centuries count on without a gap, and nothing between is a day`() {
    var number = Day(year: 1899, month: 12, day: 31).map { Int($0.number) } ?? 0
    var wrong: [String] = []
    for year in 1900..<2300 {
      let leap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
      let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in zip(1..., lengths) {
        for date in 1...length {
          number += 1
          let day = Day(number: number)
          let same = day.year == year && day.month == month && day.day == date
          if !same || Day(year: year, month: month, day: date) != day { wrong.append("\(day)") }
        }
        if Day(year: year, month: month, day: length + 1) != nil {
          wrong.append("\(year)-\(month)")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    "2022-02-31", "2022-02-29", "2100-02-29", "2022-04-31", "2022-13-01", "2022-00-01",
    "2022-01-00", "0000-01-01", "2022-1-01", "2022-01-1", "22-01-01", "2022/01/01", "2022.01.01",
    "20220101", " 2022-01-01", "2022-01-01 ", "2022-01-01T00:00:00Z", "-2022-01-01", "+022-01-01",
    "２０２２-01-01", "2022-01", "", "2022年1月1日", "10000-01-01",
  ])
  func `other texts are not read as a day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [(0, 1, 1), (10_000, 1, 1), (2022, 0, 1), (2022, 13, 1), (2022, 2, 31)])
  func `parts outside the calendar make no day`(year: Int, month: Int, date: Int) {
    #expect(Day(year: year, month: month, day: date) == nil)
  }

  // Expected days: Python's dateutil.relativedelta.
  @Test(arguments: [
    ("2022-01-31", 1, "2022-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2022-03-31", -1, "2022-02-28"), ("2022-12-08", 3, "2023-03-08"),
    ("2022-12-31", 2, "2023-02-28"), ("2024-02-29", 12, "2025-02-28"),
    ("2024-02-29", 48, "2028-02-29"), ("2022-11-30", 3, "2023-02-28"),
    ("2022-01-15", -13, "2020-12-15"), ("2020-02-29", -12, "2019-02-28"),
    ("2023-08-31", 18, "2025-02-28"), ("2022-12-08", 0, "2022-12-08"),
  ])
  func `months later is the same date or the end of the month`(
    from: String, months: Int, to: String
  ) throws {
    #expect(try day(from).adding(months: months) == day(to))
  }

  @Test func `years later is twelve times as many months later`() throws {
    #expect(try day("2024-02-29").adding(years: 1) == day("2025-02-28"))
    #expect(try day("2024-02-29").adding(years: -4) == day("2020-02-29"))
  }

  @Test(
    .tags(.clause),
    arguments: [("2023-01-01", "2024-12-31"), ("2023-02-15", "2025-02-14")])
  func `JC-5.2 two years of construction end on the day before the second anniversary`(
    start: String, end: String
  ) throws {
    #expect(try day(start).adding(years: 2).adding(days: -1) == day(end))
  }

  @Test(arguments: [
    ("2019-12-08", "2022-12-08", 36, 3), ("2019-12-09", "2022-12-08", 35, 2),
    ("2020-02-29", "2021-02-27", 11, 0), ("2020-02-29", "2021-02-28", 12, 1),
    ("2022-01-31", "2022-02-27", 0, 0), ("2022-01-31", "2022-02-28", 1, 0),
    ("2022-12-08", "2022-12-08", 0, 0), ("2022-12-08", "2019-12-08", -36, -3),
    ("2022-12-08", "2019-12-09", -35, -2),
  ])
  func `full months and years are those that have passed`(
    from: String, to: String, months: Int, years: Int
  ) throws {
    #expect(try day(from).fullMonths(until: day(to)) == months)
    #expect(try day(from).fullYears(until: day(to)) == years)
  }

  @Test func `full months are the most months that still fit`() throws {
    let origin = try day("2019-12-25")
    var wrong: [String] = []
    for from in origin...origin.adding(days: 70) {
      for to in from...from.adding(days: 500) {
        let months = from.fullMonths(until: to)
        if from.adding(months: months) > to || from.adding(months: months + 1) <= to {
          wrong.append("\(from) \(to)")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func `arithmetic stops at the first and the last day`() {
    #expect(Day.first.adding(days: -1) == .first)
    #expect(Day.last.adding(days: .max) == .last)
    #expect(Day.last.adding(days: .min) == .first)
    #expect(Day.first.adding(months: -1) == .first)
    #expect(Day.last.adding(months: 1) == .last)
    #expect(Day.first.adding(months: .max) == .last)
    #expect(Day.last.adding(years: .min) == .first)
    #expect(Day.first.adding(years: .max) == .last)
    #expect(Day(number: .min) == .first)
    #expect(Day(number: .max) == .last)
    #expect("\(Day.first) \(Day.last)" == "0001-01-01 9999-12-31")
  }

  @Test func `days compare, subtract and range by time`() throws {
    let (from, to) = (try day("2022-12-30"), try day("2023-01-02"))
    #expect(from < to)
    #expect(from.days(until: to) == 3)
    #expect(to.days(until: from) == -3)
    #expect(
      (from...to).map(\.description) == ["2022-12-30", "2022-12-31", "2023-01-01", "2023-01-02"])
  }

  @Test func `the long form reads like a document`() throws {
    #expect(try day("2022-12-08").longForm == Phrase("2022年12月8日", "8 December 2022"))
    #expect(try day("2023-01-31").longForm == Phrase("2023年1月31日", "31 January 2023"))
  }

  @Test func `weekdays have names, and two of them are the weekend`() {
    #expect(
      Weekday.allCases.map(\.name.chinese)
        == ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"])
    #expect(
      Weekday.allCases.map(\.name.english) == [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
      ])
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
  }
}
