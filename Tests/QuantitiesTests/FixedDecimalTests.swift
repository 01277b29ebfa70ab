import Quantities
import Testing

@Suite struct FixedDecimalTests {
  @Test(arguments: [
    (0, 2, "0.00", "0.00"), (-5, 2, "-0.05", "-0.05"), (8550, 2, "85.50", "85.50"),
    (12_000_000, 2, "120000.00", "120,000.00"), (-100_000, 2, "-1000.00", "-1,000.00"),
    (99_999, 2, "999.99", "999.99"), (1000, 0, "1000", "1,000"), (7, 3, "0.007", "0.007"),
    (.max, 2, "92233720368547758.07", "92,233,720,368,547,758.07"),
    (.min, 2, "-92233720368547758.08", "-92,233,720,368,547,758.08"),
  ])
  func `a number is written with its decimals, and grouped by thousands`(
    value: Int, decimals: Int, text: String, grouped: String
  ) {
    #expect(FixedDecimal.text(value, decimals: decimals) == text)
    #expect(FixedDecimal.grouped(value, decimals: decimals) == grouped)
  }

  @Test(arguments: [
    ("85.5", 2, 8550), ("85", 2, 8500), ("-0.05", 2, -5), ("-0", 2, 0), ("007.10", 2, 710),
    ("12", 0, 12), ("92233720368547758.07", 2, .max),
  ])
  func `plain decimal text is read`(text: String, decimals: Int, value: Int) {
    #expect(FixedDecimal.value(of: text, decimals: decimals) == value)
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "-.5", "+5", "--5", "1.234", "1.2.3", "1,000", "1 000", " 1", "1 ",
    "１", "1e3", "0x1", "NaN", "一", "92233720368547758.08", "99999999999999999999",
  ])
  func `any other text is left to the person who wrote it`(text: String) {
    #expect(FixedDecimal.value(of: text, decimals: 2) == nil)
    #expect(Money(text) == nil)
    #expect(Points(text) == nil)
    #expect(Fraction(percent: text) == nil)
  }

  @Test func `decimals where none are kept are not read`() {
    #expect(FixedDecimal.value(of: "12.0", decimals: 0) == nil)
  }

  @Test(arguments: 0...3)
  func `what is written reads back`(decimals: Int) {
    let wrong = (-20_000...20_000).filter {
      FixedDecimal.value(
        of: FixedDecimal.text($0, decimals: decimals), decimals: decimals) != $0
    }
    #expect(wrong == [])
  }
}
