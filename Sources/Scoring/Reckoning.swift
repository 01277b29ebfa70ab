import Programmes
import Quantities

/// Exact values of single applications, in parts of the scheme's scale.
struct Reckoning: Sendable {
  let marks: Marks
  let tabulation: Tabulation
  private let tallies: [TallyReader]
  private let bonus: TallyReader?
  private let cap: Int
  private let pools: Int
  /// Parts for each hundredth of a pool's sum, by pool and count of valid sheets before the trim.
  private let factors: [Int]
  private let stride: Int
  private let minimum: Int

  init(of marks: Marks) {
    let scheme = marks.scheme
    let tabulation = Tabulation(of: marks)
    let tallies = scheme.tallies.indices.map {
      TallyReader($0, marks: marks, tabulation: tabulation)
    }
    self.marks = marks
    self.tabulation = tabulation
    self.tallies = tallies
    self.bonus = scheme.bonus.map { tallies[$0] }
    self.cap = scheme.rubric.bonusCap.hundredths * scheme.scale.parts
    self.pools = scheme.pools.count
    self.minimum = scheme.rule.panel.minimumSheets
    self.stride = scheme.rule.panel.size + 1
    self.factors = scheme.pools.indices.flatMap { pool in
      (0...scheme.rule.panel.size).map { valid in
        scheme.scale.weighted(pool: pool, count: scheme.rule.trim.kept(of: valid))
      }
    }
  }

  /// The result without bonus.
  @inline(__always)
  func base(of application: Int) -> Int {
    var value = 0
    for pool in 0..<pools {
      let valid = tabulation.valid(pool: pool, application: application)
      value +=
        tabulation.kept(pool: pool, application: application) * factors[pool * stride + valid]
    }
    return value
  }

  /// The bonus, at most the rubric's cap; the plain mean over all valid sheets where it is judged.
  @inline(__always)
  func bonus(of application: Int) -> Int {
    guard let bonus else { return 0 }
    return min(cap, bonus[application])
  }

  /// The mean of a tally over all valid sheets.
  ///
  /// Dropped extremes count here: which of two equal totals is dropped must decide no tie (law 6).
  func value(of tally: Int, application: Int) -> Int { tallies[tally][application] }

  /// What a tally's values are read from.
  func reader(of tally: Int) -> TallyReader { tallies[tally] }

  /// Whether some pool, judged or not, has fewer counts than a judged pool needs.
  @inline(__always)
  func isShort(_ application: Int) -> Bool {
    for pool in 0..<pools
    where tabulation.valid(pool: pool, application: application) < minimum { return true }
    return false
  }

  /// The pools in which too few sheets of an application are valid.
  func shortfalls(of application: Int) -> [Incomplete.Gap] {
    marks.scheme.pools.enumerated().compactMap { index, pool in
      let valid = tabulation.valid(pool: index, application: application)
      guard pool.isJudged, valid < minimum else { return nil }
      return .tooFew(
        application: application, channel: pool.channel, valid: valid, minimum: minimum)
    }
  }
}
