import Programmes

/// Reads the mean of one tally for any application, in parts of the scheme's scale.
///
/// It holds the few arrays that it needs, so that reading costs neither copies nor searches.
struct TallyReader: Sendable {
  private let records: [Int32]
  private let recordLength: Int
  private let slot: Int
  private let objective: [Lanes]
  private let measured: [Int]
  private let measuredCount: Int
  private let pools: Int
  private let width: Int
  private let parts: Int
  /// Parts for each hundredth, by pool and count of valid sheets.
  private let factors: [Int]
  private let stride: Int

  init(_ tally: Int, marks: Marks, tabulation: Tabulation) {
    let scheme = marks.scheme
    let counts = 0...scheme.rule.panel.size
    self.records = tabulation.records
    self.recordLength = tabulation.recordLength
    self.slot = 1 + tally
    self.objective = marks.objective
    self.measuredCount = scheme.measured.count
    self.pools = scheme.pools.count
    self.width = tabulation.width
    self.parts = scheme.scale.parts
    self.stride = counts.count
    switch scheme.tallies[tally] {
    case .everything:
      self.measured = []
      self.factors = scheme.pools.indices.flatMap { pool in
        counts.map { scheme.scale.weighted(pool: pool, count: $0) }
      }
    case .criteria(_, let measured):
      self.measured = measured
      self.factors = scheme.pools.flatMap { _ in
        counts.map { scheme.scale.plain(count: $0) }
      }
    }
  }

  subscript(application: Int) -> Int {
    var value = 0
    for pool in 0..<pools {
      let record = (pool * width + application) * recordLength
      value += Int(records[record + slot]) * factors[pool * stride + Int(records[record])]
    }
    let (block, lane) = application.quotientAndRemainder(dividingBy: Lanes.count)
    for index in measured {
      value += Int(objective[block * measuredCount + index][lane]) * parts
    }
    return value
  }
}
