import Programmes
import Quantities

/// The experts of one pool before one application: whose sheets are valid and which are dropped.
///
/// It explains what the tabulation counted, for one application at a time.
struct Bench {
  private let marks: Marks
  private let pool: Pool
  private let application: Int
  /// The totals of the sheets that are there; nil where the expert is excused.
  private let totals: [Int?]
  /// The experts whose sheets are valid, in panel order.
  private let valid: [Int]
  private let objective: Int

  init(marks: Marks, pool: Pool, application: Int) {
    let (block, lane) = application.quotientAndRemainder(dividingBy: Lanes.count)
    let objective = pool.objective.reduce(0) {
      $0 + marks.hundredths(measured: $1, application: application)
    }
    let totals = (0..<(pool.isJudged ? marks.experts : 0)).map { expert -> Int? in
      guard marks.present(in: pool, expert: expert, block: block).contains(lane: lane)
      else { return nil }
      return pool.columns.reduce(objective) {
        $0 + marks.hundredths(column: $1, expert: expert, application: application)
      }
    }
    self.marks = marks
    self.pool = pool
    self.application = application
    self.objective = objective
    self.totals = totals
    let present = totals.compactMap(\.self)
    let rule = marks.scheme.rule.deviation
    self.valid = totals.indices.filter { expert in
      guard let total = totals[expert] else { return false }
      return !rule.discards
        || !Deviation.exceeds(
          rule.explainAbove, total: total, sum: present.reduce(0, +), count: present.count)
    }
  }

  /// The exact mean of all valid totals, in points.
  var plainMean: Fraction {
    guard pool.isJudged else { return Fraction(objective, 100) }
    guard !valid.isEmpty else { return .zero }
    return Fraction(valid.compactMap { totals[$0] }.reduce(0, +), 100 * valid.count)
  }

  /// The exact mean of some judged criteria over the valid sheets, in points.
  func mean(of ids: Set<CriterionID>) -> Fraction {
    guard !valid.isEmpty else { return .zero }
    let columns = marks.scheme.judged.indices.filter { column in
      let criterion = marks.scheme.judged[column]
      return ids.contains(criterion.id)
        && (pool.channel == nil || criterion.channel == pool.channel)
    }
    let sum = columns.flatMap { column in
      valid.map { marks.hundredths(column: column, expert: $0, application: application) }
    }.reduce(0, +)
    return Fraction(sum, 100 * valid.count)
  }

  /// Everything about the pool's sheets; `kept` is the sum that the tabulation counted.
  func panel(kept: Int) -> Score.Panel {
    let dropped = droppedTotals
    let droppedCriteria = droppedCriteria
    let count = marks.scheme.rule.trim.kept(of: valid.count)
    return Score.Panel(
      channel: pool.channel,
      sheets: totals.indices.map { expert in
        sheet(of: expert, dropped: dropped[expert], criteria: droppedCriteria[expert] ?? [:])
      },
      valid: valid.count, mean: Fraction(kept, 100 * count), plainMean: plainMean)
  }

  private func sheet(
    of expert: Int, dropped: Score.Extreme?, criteria: [CriterionID: Score.Extreme]
  ) -> Score.Sheet {
    guard let total = totals[expert] else {
      return Score.Sheet(
        expert: expert, total: nil, judged: [:], standing: .excused, dropped: [:],
        deviation: nil)
    }
    let present = totals.compactMap(\.self)
    let standing: Score.Standing =
      if let dropped {
        .dropped(dropped)
      } else {
        valid.contains(expert) ? .counted : .discarded
      }
    return Score.Sheet(
      expert: expert, total: Points(hundredths: total), judged: judged(by: expert),
      standing: standing, dropped: criteria,
      deviation: Deviation(
        of: total, sum: present.reduce(0, +), count: present.count,
        by: marks.scheme.rule.deviation))
  }

  private func judged(by expert: Int) -> [ChannelID: Points] {
    pool.columns.reduce(into: [:]) { sums, column in
      let points = marks.hundredths(column: column, expert: expert, application: application)
      sums[marks.scheme.judged[column].channel, default: .zero] =
        sums[marks.scheme.judged[column].channel, default: .zero] + Points(hundredths: points)
    }
  }

  private var droppedTotals: [Int: Score.Extreme] {
    guard marks.scheme.rule.trim.scope == .total else { return [:] }
    return extremes { totals[$0] ?? 0 }
  }

  private var droppedCriteria: [Int: [CriterionID: Score.Extreme]] {
    guard marks.scheme.rule.trim.scope == .criterion else { return [:] }
    var dropped: [Int: [CriterionID: Score.Extreme]] = [:]
    for column in pool.columns {
      let ends = extremes {
        marks.hundredths(column: column, expert: $0, application: application)
      }
      for (expert, end) in ends {
        dropped[expert, default: [:]][marks.scheme.judged[column].id] = end
      }
    }
    return dropped
  }

  /// Which experts' values are dropped.
  ///
  /// Among equal values the first in panel order is; the mean is the same whichever it is.
  private func extremes(_ value: (Int) -> Int) -> [Int: Score.Extreme] {
    let trim = marks.scheme.rule.trim
    guard valid.count >= trim.threshold else { return [:] }
    let downward = valid.sorted { (value($1), $0) < (value($0), $1) }
    let highest = downward.prefix(trim.each)
    let upward = downward.dropFirst(trim.each).sorted { (value($0), $0) < (value($1), $1) }
    let lowest = upward.prefix(trim.each)
    return Dictionary(
      uniqueKeysWithValues: highest.map { ($0, .highest) } + lowest.map { ($0, .lowest) })
  }
}
