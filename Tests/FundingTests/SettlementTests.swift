import Funding
import Messages
import Quantities
import Testing

@Suite struct SettlementTests {
  /// One row of the settlement of Dezhou 2021, in yuan.
  struct Row: Sendable {
    let base: String
    let planned: [Int]
    let passed: [Int]
    let subsidy: Int
    let advance: Int
    let earned: Int
    let balance: Int
    let recovery: Int
  }

  private func lines(_ planned: [Int], _ passed: [Int]) -> [HeadLine] {
    let levels = [("技师", 3000), ("高级技师", 5000)]
    return levels.enumerated().map { index, level in
      HeadLine(
        level: level.0, planned: planned[index], passed: passed[index],
        rate: Money(yuan: level.1), ceiling: Money(yuan: level.1))
    }
  }

  @Test(
    .tags(.clause),
    arguments: [
      Row(
        base: "德州职业技术学院", planned: [750, 270], passed: [700, 250], subsidy: 3_600_000,
        advance: 2_160_000, earned: 3_350_000, balance: 1_190_000, recovery: 0),
      Row(
        base: "德州职业技术学院", planned: [750, 270], passed: [350, 120], subsidy: 3_600_000,
        advance: 2_160_000, earned: 1_650_000, balance: 0, recovery: 510_000),
      Row(
        base: "交通高级技工学校", planned: [240, 20], passed: [0, 0], subsidy: 820_000,
        advance: 492_000, earned: 0, balance: 0, recovery: 492_000),
      Row(
        base: "齐河", planned: [120, 0], passed: [120, 0], subsidy: 360_000,
        advance: 216_000, earned: 360_000, balance: 144_000, recovery: 0),
      Row(
        base: "科技职院", planned: [60, 0], passed: [36, 0], subsidy: 180_000,
        advance: 108_000, earned: 108_000, balance: 0, recovery: 0),
      Row(
        base: "普利森", planned: [60, 0], passed: [35, 0], subsidy: 180_000,
        advance: 108_000, earned: 105_000, balance: 0, recovery: 3000),
      Row(
        base: "合计", planned: [1230, 290], passed: [1230, 290], subsidy: 5_140_000,
        advance: 3_084_000, earned: 5_140_000, balance: 2_056_000, recovery: 0),
    ])
  func `DZ-4.1a DZ-4.1b DZ-4.1c DZ-4.2 an advance of 60% is set against the passes`(
    row: Row
  ) throws {
    let settlement = try Settlement(
      base: row.base, lines: lines(row.planned, row.passed), advance: Money(yuan: row.advance))
    #expect(settlement.planned == Money(yuan: row.subsidy))
    #expect(settlement.advanceCap == Money(yuan: row.advance))
    #expect(settlement.earned == Money(yuan: row.earned))
    #expect(settlement.balance == Money(yuan: row.balance))
    #expect(settlement.recovery == Money(yuan: row.recovery))
    #expect(settlement.overruns == [])
    let gross = settlement.gross
    #expect(gross.payment.fen == row.earned * 40)
    #expect(gross.recovery.fen == (row.subsidy - row.earned) * 60)
  }

  @Test(.tags(.clause))
  func `DZ-4.1a one yuan above 60% of the planned subsidy is refused`() {
    let refusal = #expect(throws: Refusal.self) {
      try Settlement(
        base: "甲", lines: lines([750, 270], [0, 0]), advance: Money(yuan: 2_160_001))
    }
    #expect(refusal?.reasons.map(\.code) == ["advanceOutOfRange"])
  }

  @Test func `an advance below zero is refused, and the cap is cut to the fen`() throws {
    let line = HeadLine(level: "技师", planned: 1, passed: 1, rate: Money(fen: 99))
    #expect(try Settlement(base: "甲", lines: [line], advance: .zero).advanceCap.fen == 59)
    #expect(throws: Refusal.self) {
      try Settlement(base: "甲", lines: [line], advance: Money(fen: 60))
    }
    #expect(throws: Refusal.self) {
      try Settlement(base: "甲", lines: [line], advance: Money(fen: -1))
    }
  }

  @Test(.tags(.clause), arguments: [(33, 30), (30, 30), (28, 28)])
  func `WF-7.1 paid are the passes within the plan`(passed: Int, payable: Int) throws {
    let line = HeadLine(level: "技师", planned: 30, passed: passed, rate: Money(yuan: 1))
    #expect(line.payable == payable)
    #expect(
      try Settlement(base: "甲", lines: [line], advance: .zero).earned == Money(yuan: payable))
  }

  // 120% of the plans of Weifang 2020: 190, 130, 70, 60, 50.
  @Test(
    .tags(.clause),
    arguments: [(190, 228), (130, 156), (70, 84), (60, 72), (50, 60)])
  func `WF-8.3 up to 120% of the plan is tolerated with a warning, more is marked`(
    planned: Int, cap: Int
  ) throws {
    func overruns(_ passed: Int) throws -> [Bool] {
      let line = HeadLine(level: "技师", planned: planned, passed: passed, rate: Money(yuan: 1))
      return try Settlement(base: "甲", lines: [line], advance: .zero).overruns.map(\.isTolerated)
    }
    #expect(try overruns(planned) == [])
    #expect(try overruns(planned + 1) == [true])
    #expect(try overruns(cap) == [true])
    #expect(try overruns(cap + 1) == [false])
  }

  @Test func `an overrun says what is paid`() throws {
    func messages(_ passed: Int) throws -> [Phrase] {
      let line = HeadLine(level: "技师", planned: 10, passed: passed, rate: Money(yuan: 1))
      return try Settlement(base: "甲", lines: [line], advance: .zero).overruns.map(\.message)
    }
    #expect(
      try messages(12) == [
        Phrase(
          "技师合格 12 人，多于计划 10 人，在允许范围内；只按计划人数补贴",
          "技师: 12 passed, 10 planned, within the tolerance; only the planned heads are paid")
      ])
    #expect(
      try messages(13) == [
        Phrase(
          "技师合格 13 人，多于计划 10 人，超出允许范围；只按计划人数补贴",
          "技师: 13 passed, 10 planned, beyond the tolerance; only the planned heads are paid")
      ])
  }

  @Test(.tags(.clause))
  func `WF-7.2 DZ-4.2 a missing rate and a rate above its ceiling block the settlement`() {
    let ceiling = Money(yuan: 3000)
    let refusal = #expect(throws: Refusal.self) {
      try Settlement(
        base: "甲",
        lines: [
          HeadLine(level: "技师", planned: 1, passed: 1, rate: Money(yuan: 3001), ceiling: ceiling),
          HeadLine(level: "高级技师", planned: 1, passed: 1, rate: nil),
          HeadLine(level: "高级工", planned: -1, passed: 100_001, rate: .zero),
        ], advance: .zero)
    }
    #expect(
      refusal?.reasons.map { "\($0.subject ?? "") \($0.code)" } == [
        "甲 技师 rateAboveCeiling", "甲 高级技师 noRate", "甲 高级工 countOutOfRange",
        "甲 高级工 countOutOfRange", "甲 高级工 rateOutOfRange",
      ])
  }

  @Test func `gross and net booking come to the same in every small world`() throws {
    for (planned, passed, rate) in (0...6).flatMap({ planned in
      (0...7).flatMap { passed in (1...7).map { (planned, passed, $0) } }
    }) {
      let lines = [
        HeadLine(level: "技师", planned: planned, passed: passed, rate: Money(fen: rate)),
        HeadLine(level: "高级技师", planned: 2, passed: passed % 3, rate: Money(fen: 5)),
      ]
      let cap = try Settlement(base: "甲", lines: lines, advance: .zero).advanceCap
      for advance in 0...cap.fen {
        let settlement = try Settlement(base: "甲", lines: lines, advance: Money(fen: advance))
        let (payment, recovery) = settlement.gross
        #expect(payment - recovery == settlement.balance - settlement.recovery)
        #expect(payment >= .zero && recovery >= .zero)
        #expect(settlement.balance == .zero || settlement.recovery == .zero)
      }
    }
  }

  @Test func `a base without a plan earns nothing`() throws {
    let settlement = try Settlement(base: "甲", lines: lines([0, 0], [3, 0]), advance: .zero)
    #expect(settlement.earned == .zero)
    #expect(settlement.gross == (.zero, .zero))
    #expect(settlement.overruns.map(\.isTolerated) == [false])
  }

  @Test func `terms outside their bounds are a mistake of the caller`() async {
    await #expect(processExitsWith: .failure) {
      _ = Settlement.Terms(advanceShare: Fraction(6, 5))
    }
  }
}
