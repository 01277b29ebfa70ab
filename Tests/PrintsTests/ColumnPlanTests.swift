import Testing

@testable import Prints

struct ColumnPlanTests {
  static let sizes = [105, 90, 75].map(Length.init(tenthPoints:))

  /// Every table of two columns from a small world of cells.
  static let worlds: [[ColumnPlan.Demand]] = {
    let demands = [(200, [200, 300]), (500, [500]), (1000, [2000, 9000]), (3000, [6000])].map {
      ColumnPlan.Demand(least: $0.0, cells: $0.1 + [100])
    }
    return demands.flatMap { first in demands.map { [first, $0] } }
  }()

  @Test(arguments: worlds, [60, 250, 700])
  func `columns fill the width to the last unit`(demands: [ColumnPlan.Demand], points: Int) {
    let available = Length(points: points)
    let rows = demands.map(\.cells.count).min() ?? 0
    let even = demands.map {
      ColumnPlan.Demand(least: $0.least, cells: Array($0.cells.prefix(rows)))
    }
    let plan = ColumnPlan(even, available: available, sizes: ColumnPlanTests.sizes)
    #expect(plan.widths.total == available)
    #expect(plan.widths.allSatisfy { $0 > .zero })
    #expect(ColumnPlanTests.sizes.contains(plan.size))
  }

  @Test func `a table with room has large characters, a crowded one small ones`() {
    let demand = ColumnPlan.Demand(least: 400, cells: Array(repeating: 1000, count: 40))
    let one = ColumnPlan([demand], available: Length(points: 300), sizes: ColumnPlanTests.sizes)
    let many = ColumnPlan(
      Array(repeating: demand, count: 4), available: Length(points: 335),
      sizes: ColumnPlanTests.sizes)
    #expect(one.size == Length(tenthPoints: 105))
    #expect(many.size == Length(tenthPoints: 75))
  }

  @Test func `width goes where it saves lines`() {
    let names = ColumnPlan.Demand(least: 200, cells: Array(repeating: 2000, count: 30))
    let notes = ColumnPlan.Demand(
      least: 200, cells: [2000] + Array(repeating: 0, count: 29))
    let plan = ColumnPlan(
      [names, notes], available: Length(points: 270), sizes: [Length(points: 10)])
    #expect(plan.widths[0] > plan.widths[1] * 3)
  }

  @Test(arguments: [
    ("", 0), ("序号", 200), ("JSGZZ-2022-01", 1), ("总分 100.00", 1), ("iiii", 160), ("MW", 190),
  ])
  func `a text is about as wide as its characters`(text: String, breadth: Int) {
    if breadth > 1 || text.isEmpty { #expect(text.breadth == breadth) }
    #expect(text.longestRun <= max(text.breadth, 0))
  }

  @Test func `a code is never broken, Chinese anywhere`() {
    #expect("编号JSGZZ-2022-01号".longestRun == "JSGZZ-2022-01".breadth)
    #expect("二〇二二年".longestRun == 100)
    #expect("two words".longestRun == "words".breadth)
  }
}
