/// How wide the columns of a table are, and how large its characters.
///
/// It follows from what the cells say alone, so it is the same whatever fonts a machine has.
struct ColumnPlan: Sendable, Hashable {
  let size: Length
  let widths: [Length]

  /// What a column asks for, in hundredths of the size of a character.
  struct Demand: Sendable, Hashable {
    /// Below this a number or a code would be cut in two.
    let least: Int
    /// What the heading and the cells take up on one line, the rows in their order.
    let cells: [Int]

    /// At this no cell needs a second line.
    var most: Int { max(least, cells.max() ?? 0) }
  }

  /// Chooses the largest characters that take at most a sixth more lines, or three, than the
  /// smallest.
  init(_ demands: [Demand], available: Length, sizes: [Length]) {
    let plans = sizes.map { size in
      (size: size, breadths: ColumnPlan.breadths(demands, available: available, size: size))
    }
    let lines = plans.map { ColumnPlan.lines(demands, $0.breadths) }
    let fewest = lines.last ?? 0
    let limit = fewest + max(3, fewest / 6)
    let choice = lines.firstIndex { $0 <= limit } ?? 0
    size = plans[choice].size
    let widths = plans[choice].breadths.map { ColumnPlan.width($0, plans[choice].size) }
    let whole = widths.total
    self.widths =
      whole < available
      ? zip(widths, ColumnPlan.share(available - whole, by: widths)).map { $0 + $1 }
      : ColumnPlan.share(available, by: widths)
  }

  /// What is free at the left and right of a cell's text.
  static func padding(_ size: Length) -> Length { size * 2 / 5 }

  /// Begins with the least and spends what is left where it saves the most lines for its width.
  private static func breadths(
    _ demands: [Demand], available: Length, size: Length
  ) -> [Int] {
    let savings = demands.map(Savings.init)
    var steps = demands.map { _ in 0 }
    let room = available - demands.map { width($0.least, size) }.total
    var left = room.units * 100 / size.units / Savings.step
    while left > 0 {
      let best = savings.indices.compactMap { index in
        savings[index].best(from: steps[index], within: left).map { (index: index, move: $0) }
      }.max { $0.move.isWorse(than: $1.move) }
      guard let best else { break }
      steps[best.index] += best.move.steps
      left -= best.move.steps
    }
    return zip(demands, steps).map { $0.least + $1 * Savings.step }
  }

  /// The lines of all rows together, each as high as its highest cell.
  private static func lines(_ demands: [Demand], _ breadths: [Int]) -> Int {
    (demands.first?.cells.indices ?? 0..<0).reduce(0) { sum, row in
      sum + (zip(demands, breadths).map { Savings.lines($0.cells[row], in: $1) }.max() ?? 1)
    }
  }

  private static func width(_ hundredths: Int, _ size: Length) -> Length {
    Length(units: size.units * hundredths / 100) + padding(size) * 2
  }

  /// Divides a distance in proportion, to the last unit.
  private static func share(_ whole: Length, by weights: [Length]) -> [Length] {
    let sum = max(1, weights.total.units)
    var (taken, done) = (0, 0)
    return weights.map { weight in
      taken += weight.units
      let end = whole.units * taken / sum
      defer { done = end }
      return Length(units: end - done)
    }
  }
}

/// What each widening of one column saves.
private struct Savings {
  /// A widening: by how many steps, and how much it saves.
  struct Move {
    let steps: Int
    let saved: Int

    func isWorse(than other: Move) -> Bool { saved * other.steps < other.saved * steps }
  }

  /// Half a character, in hundredths.
  static let step = 50

  /// The cost of the column at its least width and after each step; a cell of three lines costs
  /// more than three of one.
  private let costs: [Int]

  init(_ demand: ColumnPlan.Demand) {
    let last = (demand.most - demand.least + Savings.step - 1) / Savings.step
    costs = (0...min(last, 160)).map { count in
      demand.cells.reduce(0) { sum, cell in
        let lines = Savings.lines(cell, in: demand.least + count * Savings.step)
        return sum + lines * lines
      }
    }
  }

  /// The widening that saves the most for each step; nil where none saves anything.
  func best(from start: Int, within left: Int) -> Move? {
    let end = min(costs.count - 1, start + left)
    guard start < end else { return nil }
    return ((start + 1)...end).map { Move(steps: $0 - start, saved: costs[start] - costs[$0]) }
      .filter { $0.saved > 0 }.max { $0.isWorse(than: $1) }
  }

  /// About how many lines a text takes; a line is seldom filled to the end.
  static func lines(_ breadth: Int, in room: Int) -> Int {
    breadth <= room ? 1 : (breadth * 106 / 100 + room - 1) / max(1, room)
  }
}
