import Programmes
import Quantities

/// Exact values of single applications, in parts of the scheme's scale.
struct Reckoning: Sendable {
  let marks: Marks
  let tabulation: Tabulation

  init(of marks: Marks) {
    self.marks = marks
    self.tabulation = Tabulation(of: marks)
  }

  private var scheme: Scheme { marks.scheme }

  /// The result without bonus.
  @inline(__always)
  func base(of application: Int) -> Int {
    let trim = scheme.rule.trim
    var value = 0
    for pool in 0..<scheme.pools.count {
      let count = trim.kept(of: tabulation.valid(pool: pool, application: application))
      value +=
        tabulation.kept(pool: pool, application: application)
        * scheme.scale.weighted(pool: pool, count: count)
    }
    return value
  }

  /// The bonus, at most the rubric's cap; the plain mean over all valid sheets where it is judged.
  @inline(__always)
  func bonus(of application: Int) -> Int {
    guard let tally = scheme.bonus else { return 0 }
    let cap = scheme.rubric.bonusCap.hundredths * scheme.scale.parts
    return min(cap, value(of: tally, application: application))
  }

  /// The mean of a tally over all valid sheets.
  ///
  /// Dropped extremes count here: which of two equal totals is dropped must decide no tie (law 6).
  func value(of tally: Int, application: Int) -> Int {
    let scale = scheme.scale
    var value = 0
    switch scheme.tallies[tally] {
    case .everything:
      for pool in 0..<scheme.pools.count {
        value +=
          tabulation.sum(tally: tally, pool: pool, application: application)
          * scale.weighted(
            pool: pool, count: tabulation.valid(pool: pool, application: application))
      }
    case .criteria(_, let measured):
      for pool in 0..<scheme.pools.count {
        value +=
          tabulation.sum(tally: tally, pool: pool, application: application)
          * scale.plain(count: tabulation.valid(pool: pool, application: application))
      }
      for index in measured {
        value += marks.hundredths(measured: index, application: application) * scale.parts
      }
    }
    return value
  }

  /// The pools in which too few sheets of an application are valid.
  func shortfalls(of application: Int) -> [Incomplete.Gap] {
    let minimum = scheme.rule.panel.minimumSheets
    return scheme.pools.enumerated().compactMap { index, pool in
      let valid = tabulation.valid(pool: index, application: application)
      guard pool.isJudged, valid < minimum else { return nil }
      return .tooFew(
        application: application, channel: pool.channel, valid: valid, minimum: minimum)
    }
  }
}
