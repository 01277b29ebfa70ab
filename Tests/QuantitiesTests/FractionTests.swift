import Quantities
import Testing

@Suite struct FractionTests {
  @Test(arguments: [
    (2, 4, "1/2"), (-2, 4, "-1/2"), (2, -4, "-1/2"), (-2, -4, "1/2"), (0, -7, "0"), (6, 3, "2"),
  ])
  func `a fraction stands in lowest terms above a positive denominator`(
    numerator: Int, denominator: Int, text: String
  ) {
    #expect("\(Fraction(numerator, denominator))" == text)
  }

  @Test func `arithmetic and order agree with cross multiplication`() {
    let parts = (-4...4).flatMap { n in [-3, -1, 1, 2, 5].map { (n, $0) } }
    for (n, d) in parts {
      for (m, e) in parts {
        let (a, b) = (Fraction(n, d), Fraction(m, e))
        #expect(a + b == Fraction(n * e + m * d, d * e))
        #expect(a - b + b == a)
        #expect(a * b == Fraction(n * m, d * e))
        #expect(m == 0 || a * b / b == a)
        #expect((a < b) == (n * e * (d * e).signum() < m * d * (d * e).signum()))
        #expect((a == b) == (n * e == m * d))
      }
    }
  }

  @Test func `rounding takes the nearest whole number and halves away from zero`() {
    for numerator in -200...200 {
      for denominator in 1...21 {
        let rounded = Fraction(numerator, denominator).roundedHalfUp
        let twice = 2 * abs(rounded * denominator - numerator)
        #expect(twice <= denominator)
        #expect(twice < denominator || abs(rounded * denominator) > abs(numerator))
      }
    }
  }

  // Vectors computed with Python's decimal, ROUND_HALF_UP.
  @Test(arguments: [
    ("mean of 84.12 and 84.13", Fraction(8412 + 8413, 2), 8413),
    ("86.40 by 60% and 82.35 by 40%", Fraction(8640 * 60 + 8235 * 40, 100), 8478),
    ("85.805 by 60% and 79.995 by 40%", Fraction(85_805 * 60 + 79_995 * 40, 1000), 8348),
    ("81.345", Fraction(81_345, 10), 8135), ("81.354", Fraction(81_354, 10), 8135),
    (
      "mean of 88.5, 91, 85, 79, 90, 86.5 and 60",
      Fraction(8850 + 9100 + 8500 + 7900 + 9000 + 8650 + 6000, 7), 8286
    ),
  ])
  func `points are rounded once, half-up`(name: String, exact: Fraction, hundredths: Int) {
    #expect(exact.roundedHalfUp == hundredths, "\(name)")
  }

  @Test func `rounding each channel first would change the total of T5`() {
    let once = Fraction(3, 5) * Fraction(85_805, 10) + Fraction(2, 5) * Fraction(79_995, 10)
    let twice =
      Fraction(3, 5) * Fraction(Fraction(85_805, 10).roundedHalfUp)
      + Fraction(2, 5) * Fraction(Fraction(79_995, 10).roundedHalfUp)
    #expect([once.roundedHalfUp, twice.roundedHalfUp] == [8348, 8349])
  }

  @Test(arguments: [
    ("40", Fraction(2, 5), "40.00"), ("33.33", Fraction(3333, 10_000), "33.33"),
    ("0", .zero, "0.00"), ("100", .one, "100.00"), ("-5", Fraction(-1, 20), "-5.00"),
  ])
  func `percentages are read and written`(text: String, share: Fraction, written: String) {
    #expect(Fraction(percent: text) == share)
    #expect(share.percent == written)
  }

  @Test func `a percentage is rounded to two decimals`() {
    #expect(Fraction(2, 3).percent == "66.67")
    #expect(Fraction(1, 80_000).percent == "0.00")
    #expect(Fraction(1, 20_000).percent == "0.01")
  }

  @Test func `a zero below the line is a mistake of the caller`() async {
    await #expect(processExitsWith: .failure) { _ = Fraction(1, 0) }
  }
}
