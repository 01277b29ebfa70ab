import Funding
import Messages
import Quantities
import Testing

@Suite struct TrancheScheduleTests {
  static let shares = [Fraction(2, 5), Fraction(3, 5)]

  // JC-5.3 and JC-5.4 state total and first payment, JC-5.5 the second.
  @Test(
    .tags(.clause),
    arguments: [(300_000, ["120000.00", "180000.00"]), (200_000, ["80000.00", "120000.00"])])
  func `JC-5.3 JC-5.4 JC-5.5 a grant is paid as 40% and the rest`(
    yuan: Int, amounts: [String]
  ) throws {
    let schedule = try TrancheSchedule(total: Money(yuan: yuan), shares: Self.shares)
    #expect(schedule.amounts.map(\.description) == amounts)
    #expect(schedule.amounts.total == Money(yuan: yuan))
  }

  @Test(.tags(.clause))
  func `JC-5.3 JC-5.4 ten stations and ten bases cost 5 million, 2 million of it first`() throws {
    let schedules = try [300_000, 200_000].map {
      try TrancheSchedule(total: Money(yuan: $0), shares: Self.shares)
    }
    #expect((schedules.map(\.total).total * 10).description == "5000000.00")
    #expect((schedules.compactMap(\.amounts.first).total * 10).description == "2000000.00")
    #expect((schedules.map(\.total).total * 5).description == "2500000.00")
  }

  @Test(arguments: [
    (1, [1, 2], [1, 0]), (3, [1, 2], [2, 1]), (100, [1, 3], [33, 33, 34]), (5, [1, 1], [5]),
  ])
  func `each part is rounded half-up and the last takes the rest`(
    fen: Int, share: [Int], amounts: [Int]
  ) throws {
    let part = Fraction(share[0], share[1])
    let schedule = try TrancheSchedule(
      total: Money(fen: fen), shares: Array(repeating: part, count: share[1]))
    #expect(schedule.amounts == amounts.map { Money(fen: $0) })
  }

  @Test func `in every small world the parts add up and none is negative`() {
    for fen in 0...60 {
      for (a, b) in (0...10).flatMap({ a in (0...(10 - a)).map { (a, $0) } }) {
        let shares = [Fraction(a, 10), Fraction(b, 10), Fraction(10 - a - b, 10)]
        guard let schedule = try? TrancheSchedule(total: Money(fen: fen), shares: shares) else {
          // Refused only where two halves, rounded up, are more than the whole.
          let heads = (fen * a + 5) / 10 + (fen * b + 5) / 10
          #expect(heads > fen)
          continue
        }
        #expect(schedule.amounts.map(\.fen).reduce(0, +) == fen)
        #expect(schedule.amounts.allSatisfy { $0 >= .zero })
        #expect(schedule.amounts[0].fen == (fen * a + 5) / 10)
      }
    }
  }

  @Test(arguments: [
    (-1, [(1, 1)], "totalOutOfRange"), (10_000_000_000_001, [(1, 1)], "totalOutOfRange"),
    (100, [(-1, 10), (11, 10)], "sharesNotWhole"), (100, [(3, 5), (3, 5)], "sharesNotWhole"),
    (100, [(2, 5), (2, 5)], "sharesNotWhole"), (100, [], "sharesNotWhole"),
    (3, Array(repeating: (1, 6), count: 6), "totalTooSmall"),
  ])
  func `totals and shares that make no schedule are refused`(
    fen: Int, shares: [(Int, Int)], code: String
  ) {
    let refusal = #expect(throws: Refusal.self) {
      try TrancheSchedule(total: Money(fen: fen), shares: shares.map { Fraction($0.0, $0.1) })
    }
    #expect(refusal?.reasons.map(\.code) == [code])
  }
}
