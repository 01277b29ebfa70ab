import Quantities
import Testing

@Suite struct AmountTests {
  @Test func `money adds, subtracts, multiplies and compares by fen`() {
    let (a, b) = (Money(fen: 1050), Money(yuan: 3))
    #expect([a + b, a - b, b - a, a * 3].map(\.fen) == [1350, 750, -750, 3150])
    #expect(b < a)
    #expect([a, b, a].total == Money(fen: 2400))
    #expect([Money]().total == .zero)
  }

  @Test func `money is text with two decimals`() {
    #expect("\(Money(yuan: 120_000))" == "120000.00")
    #expect(Money(fen: 12_000_005).grouped == "120,000.05")
    #expect(Money("120000.5") == Money(fen: 12_000_050))
  }

  @Test func `points add, subtract, multiply and compare by hundredths`() {
    let (a, b) = (Points(hundredths: 8550), Points(hundredths: 50))
    #expect([a + b, a - b, b - a, a * 2].map(\.hundredths) == [8600, 8500, -8500, 17_100])
    #expect(b < a)
    #expect([a, b].total == Points(hundredths: 8600))
    #expect([Points]().total == .zero)
  }

  @Test func `points are text with two decimals`() {
    #expect("\(Points(hundredths: 8550))" == "85.50")
    #expect(Points("85.5") == Points(hundredths: 8550))
  }
}
