import Programmes
import Quantities

/// One pass over all marks: sums per application, eight applications at a time.
///
/// Every number that a ranking needs is a sum over experts divided by a count of experts. The pass
/// keeps sums and counts; nothing is divided or rounded here.
struct Tabulation: Sendable {
  /// Sums over the sheets that count after the trim, per pool and block.
  private(set) var kept: [LaneSums] = []
  /// Counts of valid sheets before the trim, per pool and block.
  private(set) var valid: [Lanes] = []
  /// Sums over all valid sheets, per tally, pool and block.
  private(set) var tallies: [LaneSums] = []
  private let blocks: Int
  private let pools: Int

  init(of marks: Marks) {
    let scheme = marks.scheme
    self.blocks = marks.blocks
    self.pools = scheme.pools.count
    kept = Array(repeating: LaneSums(), count: pools * blocks)
    valid = Array(repeating: .zero, count: pools * blocks)
    tallies = Array(repeating: LaneSums(), count: scheme.tallies.count * pools * blocks)
    var desk = Desk(marks: marks)
    for block in 0..<blocks {
      for pool in 0..<pools {
        desk.lay(out: scheme.pools[pool], block: block)
        kept[pool * blocks + block] = desk.kept(in: scheme.pools[pool])
        valid[pool * blocks + block] = desk.valid
        for (index, tally) in scheme.tallies.enumerated() {
          tallies[(index * pools + pool) * blocks + block] = desk.sum(
            of: tally, in: scheme.pools[pool], at: pool)
        }
      }
    }
  }

  /// The sum of the sheets that count for one application, in hundredths.
  @inline(__always)
  func kept(pool: Int, application: Int) -> Int {
    kept[pool * blocks + application / Lanes.count][application % Lanes.count]
  }

  /// How many sheets of one application are valid.
  @inline(__always)
  func valid(pool: Int, application: Int) -> Int {
    Int(valid[pool * blocks + application / Lanes.count][application % Lanes.count])
  }

  /// The sum of a tally over the valid sheets of one application, in hundredths.
  @inline(__always)
  func sum(tally: Int, pool: Int, application: Int) -> Int {
    tallies[(tally * pools + pool) * blocks + application / Lanes.count][
      application % Lanes.count]
  }

  /// The blocks in which some application has fewer than `minimum` valid sheets of some pool.
  func short(of minimum: Int) -> Set<Int> {
    let least = Lanes(repeating: Int16(clamping: minimum))
    return Set(valid.indices.filter { any(valid[$0] .< least) }.map { $0 % max(1, blocks) })
  }
}
