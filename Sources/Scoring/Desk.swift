import Programmes

/// Where the blocks of one pool are worked on: the experts' totals and which of them are valid.
struct Desk {
  private let marks: Marks
  private let pool: Pool
  private let trim: Trim
  private let deviation: DeviationRule
  /// The stretches of columns of each tally in this pool; nil for everything.
  private let columns: [[Range<Int>]?]
  private let totalled: [Range<Int>]
  /// The running sums of the block's points, expert after expert, from zero.
  ///
  /// The sum over columns that stand together is a difference of two of these, exact even where they
  /// wrap around; so one pass over the points serves the totals and every tally.
  private var running: [Lanes]
  private var block = 0
  private var objective = Lanes.zero
  private var totals: [Lanes]
  private var masks: [Lanes]
  private var extremes: Extremes
  private var dropped: Extremes
  /// How many sheets of each application are valid; 1 where nothing is judged.
  private(set) var valid = Lanes.zero

  init(marks: Marks, pool: Int) {
    let scheme = marks.scheme
    self.marks = marks
    self.pool = scheme.pools[pool]
    self.trim = scheme.rule.trim
    self.deviation = scheme.rule.deviation
    self.columns = scheme.tallies.map { tally in
      switch tally {
      case .criteria(let columns, _): columns[pool].stretches
      case .everything: nil
      }
    }
    self.totalled = self.pool.columns.stretches
    self.running = Array(repeating: .zero, count: 1 + marks.experts * scheme.judged.count)
    self.totals = Array(repeating: .zero, count: marks.experts)
    self.masks = totals
    self.extremes = Extremes(each: trim.each)
    self.dropped = extremes
  }

  /// The number of tallies.
  var tallies: Int { columns.count }

  /// Adds up each expert's total and finds the valid sheets.
  mutating func lay(out block: Int) {
    self.block = block
    objective = .zero
    let base = block * marks.scheme.measured.count
    for index in pool.objective { objective &+= marks.objective[base + index] }
    guard pool.isJudged else {
      valid = Lanes(repeating: 1)
      return
    }
    run()
    for expert in totals.indices {
      totals[expert] = objective &+ points(of: totalled, by: expert)
      masks[expert] = Lanes(mask: marks.present(in: pool, expert: expert, block: block))
    }
    if deviation.discards { discard() }
    valid = .zero
    for mask in masks { valid &-= mask }
  }

  /// The sums of the totals that count after the trim; the objective points alone where nothing is judged.
  mutating func kept() -> LaneSums {
    var sums = everything
    guard pool.isJudged, trim.each > 0 else { return sums }
    switch trim.scope {
    case .total: siftTotals()
    case .criterion: siftCriteria()
    }
    let trimmed = Lanes(mask: valid .>= Lanes(repeating: Int16(trim.threshold)))
    for place in 0..<trim.each {
      sums -= dropped.highest[place] & trimmed
      sums -= dropped.lowest[place] & trimmed
    }
    return sums
  }

  /// The sums of a tally over the valid sheets.
  func sum(of tally: Int) -> LaneSums {
    guard let columns = columns[tally] else { return everything }
    var sums = LaneSums()
    guard !columns.isEmpty else { return sums }
    for expert in masks.indices {
      sums += points(of: columns, by: expert) & masks[expert]
    }
    return sums
  }

  /// Adds up the points of the block.
  private mutating func run() {
    let first = marks.columnBase(block: block, expert: 0)
    var sum = Lanes.zero
    for place in 1..<running.count {
      sum &+= marks.columns[first + place - 1]
      running[place] = sum
    }
  }

  /// The points that an expert gave in some columns.
  @inline(__always)
  private func points(of stretches: [Range<Int>], by expert: Int) -> Lanes {
    let first = expert * marks.scheme.judged.count
    var points = Lanes.zero
    for columns in stretches {
      points &+= running[first + columns.upperBound] &- running[first + columns.lowerBound]
    }
    return points
  }

  private var everything: LaneSums {
    var sums = LaneSums()
    if pool.isJudged {
      for expert in totals.indices { sums += totals[expert] & masks[expert] }
    } else {
      sums += objective
    }
    return sums
  }

  private mutating func siftTotals() {
    dropped.clear()
    for expert in totals.indices { dropped.sift(totals[expert], where: masks[expert]) }
  }

  /// A dropped place takes the objective points with it, as a dropped expert does.
  private mutating func siftCriteria() {
    dropped.fill(with: objective)
    for column in pool.columns {
      extremes.clear()
      for expert in masks.indices {
        let base = marks.columnBase(block: block, expert: expert)
        extremes.sift(marks.columns[base + column], where: masks[expert])
      }
      dropped.add(extremes)
    }
  }

  /// Takes the sheets that stand out too far out of the valid ones.
  private mutating func discard() {
    for lane in 0..<Lanes.count {
      let valid = masks.indices.filter { masks[$0][lane] != 0 }
      let sum = valid.reduce(0) { $0 + Int(totals[$1][lane]) }
      for expert in valid
      where Deviation.exceeds(
        deviation.explainAbove, total: Int(totals[expert][lane]), sum: sum, count: valid.count)
      {
        masks[expert][lane] = 0
      }
    }
  }
}

extension [Int] {
  /// The same ascending numbers as stretches without a gap.
  fileprivate var stretches: [Range<Int>] {
    reduce(into: []) { stretches, number in
      if let last = stretches.last, last.upperBound == number {
        stretches[stretches.count - 1] = last.lowerBound..<number + 1
      } else {
        stretches.append(number..<number + 1)
      }
    }
  }
}
