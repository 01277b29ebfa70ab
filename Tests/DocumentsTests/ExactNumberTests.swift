import Quantities
import Testing
import WorkingDays

@testable import Documents

@Suite struct ExactNumberTests {
  @Test func `every number of points becomes the binary number nearest to it`() {
    let wrong = (-1_000...100_000).filter {
      ExactNumber(Points(hundredths: $0)).nearest() != Double(FixedDecimal.text($0, decimals: 2))
    }
    #expect(wrong == [])
  }

  @Test(arguments: [1, 99_999_999_999_999, 123_456_789_012_345, 999_999_999_999_999])
  func `so does money up to the digits that Excel keeps`(fen: Int) {
    let number = ExactNumber(Money(fen: fen))
    #expect(number.nearest() == Double(number.text))
  }

  @Test func `more digits than Excel keeps stay words`() {
    #expect(ExactNumber(Money(fen: 1_000_000_000_000_000)).nearest() == nil)
    #expect(ExactNumber(Money(fen: 1_000_000_000_000_000)).text == "10000000000000.00")
  }

  /// (date(2022, 12, 8) - date(1899, 12, 30)).days in Python is 44903.
  @Test func `days count as Excel counts them, after the day that never was`() {
    #expect(Day("2022-12-08").flatMap { ExactNumber($0) }?.value == 44_903)
    #expect(Day("1900-03-01").flatMap { ExactNumber($0) }?.value == 61)
    #expect(Day("1900-02-28").flatMap { ExactNumber($0) } == nil)
  }
}
