import Messages
import Testing
import Training
import WorkingDays

@Suite struct MonthTests {
  private let course = Course("钳工", .technician)

  private func employment(_ from: String, _ until: String, in trade: TradeID = "钳工") throws
    -> Employment
  {
    try #require(Employment(in: trade, from: month(from), until: month(until)))
  }

  // The sets of months, counted in Python: 182 distinct months of 84 + 84 + 40.
  @Test(.tags(.clause))
  func `WF-4.3 a month worked in two places counts once`() throws {
    let life = [
      try employment("2018-01", "2021-05"), try employment("2010-01", "2017-01"),
      try employment("2005-03", "2012-03"),
    ]
    #expect(life.months(in: .sameTrade, of: course, before: month("2022-01")) == 182)
    #expect(life.months(in: .sameTrade, of: course, before: month("2018-02")) == 143)
  }

  @Test func `the last month counts or not as the employment was read`() throws {
    let through = Employment(in: "钳工", from: month("2020-01"), through: month("2020-12"))
    let until = Employment(in: "钳工", from: month("2020-01"), until: month("2020-12"))
    let end = month("2022-01")
    #expect([try #require(through)].months(in: .anyTrade, of: course, before: end) == 12)
    #expect([try #require(until)].months(in: .anyTrade, of: course, before: end) == 11)
  }

  @Test func `an employment that ends before it begins is none`() {
    #expect(Employment(in: "钳工", from: month("2020-02"), until: month("2020-01")) == nil)
    #expect(Employment(in: "钳工", from: month("2020-02"), through: month("2019-12")) == nil)
  }

  @Test func `in every small world the months are those of the set, in any order`() throws {
    let start = day("2000-01-01")
    func month(_ index: Int) -> Month { Month(of: start.adding(months: index)) }
    let runs = (0...4).flatMap { from in (from...4).map { (from, $0) } }
    for first in runs {
      for second in runs {
        for third in runs where (0...4).contains(third.0) {
          for end in [0, 2, 5] {
            let lives = [first, second, third].enumerated().compactMap { index, run in
              Employment(
                in: index == 2 ? "车工" : "钳工", from: month(run.0), until: month(run.1))
            }
            let same = Set(first.0..<first.1).union(second.0..<second.1)
            let all = same.union(third.0..<third.1)
            for life in [lives, lives.reversed()] {
              #expect(
                life.months(in: .sameTrade, of: course, before: month(end))
                  == same.filter { $0 < end }.count)
              #expect(
                life.months(in: .anyTrade, of: course, before: month(end))
                  == all.filter { $0 < end }.count)
            }
          }
        }
      }
    }
  }

  @Test func `a month is written as year and month, and only real ones exist`() {
    #expect(Month(year: 2021, month: 5)?.description == "2021-05")
    #expect(Month(year: 987, month: 12)?.description == "0987-12")
    #expect(Month(of: day("1988-01-15")) == Month(year: 1988, month: 1))
    #expect(Month(year: 2021, month: 13) == nil)
    #expect(Month(year: 2021, month: 0) == nil)
    #expect(Month(year: 0, month: 1) == nil)
  }

  @Test func `more time never lessens the full years of a certificate`() {
    for start in ["2016-02-29", "2017-08-31", "2018-12-31"].map(day) {
      let certificate = Certificate(Course("钳工", .senior), issued: start)
      for offset in 0..<1500 where certificate.isHeld(years: 3, on: start.adding(days: offset)) {
        #expect(certificate.isHeld(years: 3, on: start.adding(days: offset + 1)))
      }
      #expect(!certificate.isHeld(years: 0, on: start.adding(days: -1)))
      #expect(certificate.isHeld(years: 0, on: start))
    }
  }
}
