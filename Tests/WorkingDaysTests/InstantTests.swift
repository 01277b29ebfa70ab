import Messages
import Testing
import WorkingDays

@Suite struct InstantTests {
  // Expected milliseconds: Python's datetime.
  @Test(arguments: [
    ("2022-12-08T23:59:00+08:00", 1_670_515_140_000, "2022-12-08T23:59:00+08:00"),
    ("1970-01-01T00:00:00Z", 0, "1970-01-01T08:00:00+08:00"),
    ("2022-12-31T16:00:00Z", 1_672_502_400_000, "2023-01-01T00:00:00+08:00"),
    ("1969-12-31T23:59:59.999Z", -1, "1970-01-01T07:59:59.999+08:00"),
    ("2022-12-08T10:29:00.250-05:30", 1_670_515_140_250, "2022-12-08T23:59:00.250+08:00"),
    ("0001-01-01T00:00:00+08:00", -62_135_625_600_000, "0001-01-01T00:00:00+08:00"),
    ("9999-12-31T23:59:59.999+08:00", 253_402_271_999_999, "9999-12-31T23:59:59.999+08:00"),
  ])
  func `an instant is read with any offset and written in China's`(
    text: String, milliseconds: Int64, written: String
  ) throws {
    let instant = try #require(Instant(text))
    #expect(instant.milliseconds == milliseconds)
    #expect("\(instant)" == written)
    #expect(Instant(written) == instant)
  }

  @Test(arguments: [
    "2022-12-08T23:59:00", "2022-12-08 23:59:00+08:00", "2022-12-08T23:59+08:00",
    "2022-12-08T24:00:00+08:00", "2022-12-08T23:60:00+08:00", "2022-12-08T23:59:60+08:00",
    "2022-02-31T00:00:00Z", "2022-12-08T23:59:00.25+08:00", "2022-12-08T23:59:00.+08:00",
    "2022-12-08T23:59:00+0800", "2022-12-08T23:59:00+24:00", "2022-12-08T23:59:00+08:60",
    "2022-12-08T23:59:00z", "2022-12-08T23:59:00Z ", "2022-12-08t23:59:00Z", "2022-12-08",
    "0001-01-01T00:00:00+08:01", "9999-12-31T23:59:59+07:59", "", "1670515140000",
  ])
  func `other texts are not read as an instant`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `the civil day changes at midnight in China`() throws {
    let day = try day("2022-12-08")
    #expect("\(day.start)" == "2022-12-08T00:00:00+08:00")
    #expect("\(day.end)" == "2022-12-08T23:59:59.999+08:00")
    #expect(day.start.adding(milliseconds: -1) == day.adding(days: -1).end)
    #expect([day.start, day.end].map(\.day) == [day, day])
    #expect(day.end.adding(milliseconds: 1).day == day.adding(days: 1))
  }

  @Test func `every day from first to last holds its own start and end`() {
    for day in [Day.first, Day(number: -1), Day(number: 0), Day(number: 1), Day.last] {
      #expect(day.start.day == day)
      #expect(day.end.day == day)
    }
  }

  @Test func `instants compare by time and stop at the ends of the calendar`() {
    #expect(Instant(milliseconds: -1) < Instant(milliseconds: 0))
    #expect(Instant(milliseconds: .min) == Day.first.start)
    #expect(Instant(milliseconds: .max) == Day.last.end)
    #expect(Day.last.end.adding(milliseconds: .max) == Day.last.end)
    #expect(Day.last.end.adding(milliseconds: .min) == Day.first.start)
  }

  @Test func `a time of day lies on its day`() throws {
    let day = try day("2022-12-08")
    #expect(day.at(hour: 17) == Instant("2022-12-08T17:00:00+08:00"))
    #expect(day.at(hour: 23, minute: 59) == Instant("2022-12-08T23:59:00+08:00"))
    #expect([day.at(hour: 24), day.at(hour: -1), day.at(hour: 0, minute: 60)] == [nil, nil, nil])
  }

  @Test func `the long form reads like a document`() throws {
    let instant = try #require(Instant("2022-12-08T09:05:59+08:00"))
    #expect(instant.longForm == Phrase("2022年12月8日 09:05", "8 December 2022, 09:05"))
  }
}
