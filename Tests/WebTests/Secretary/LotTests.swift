import Assessment
import Messages
import Testing

@testable import Web

/// An order drawn by lot is the same for whoever draws it again.
struct LotTests {
  /// From Python: `sorted(names, key=lambda n: sha256(f"2022\n{n}".encode()).hexdigest())`.
  static let order: [PersonID] = ["zj01", "zj06", "zj07", "zj04", "zj05", "zj02", "zj03"]

  @Test func `the order follows from the digests of seed and name`() {
    let lot = Lot(of: Self.order.sorted(), seed: "2022")
    #expect(lot.tickets.map(\.name) == Self.order)
    #expect(
      lot.tickets.first?.digest
        == "16f301fc56b0beabfe611cd0b9994a3ce7498e618458288870a1400cc6eb500b")
  }

  @Test(arguments: 0..<7)
  func `the order of the names before the draw does not matter`(turn: Int) {
    let names = Array(Self.order[turn...] + Self.order[..<turn])
    #expect(Lot(of: names, seed: "2022") == Lot(of: Self.order.sorted(), seed: "2022"))
    #expect(Lot(of: names + names, seed: "2022").tickets.count == 7)
  }
}
