import Programmes

/// One pass over all marks: sums per application, eight applications at a time.
///
/// Every number that a ranking needs is a sum over experts divided by a count of experts. The pass
/// keeps sums and counts; nothing is divided or rounded here.
struct Tabulation: Sendable {
  /// Sums over the sheets that count after the trim in hundredths, per pool and application.
  private var kept: [Int32]
  /// Counts of valid sheets before the trim, per pool and application.
  private(set) var valid: [Int16]
  /// Sums over all valid sheets in hundredths, per tally, pool and application.
  private(set) var tallies: [Int32]
  /// How many applications there is room for: whole blocks.
  let width: Int
  private let pools: Int

  init(of marks: Marks) {
    let scheme = marks.scheme
    width = marks.blocks * Lanes.count
    pools = scheme.pools.count
    kept = Array(repeating: 0, count: pools * width)
    valid = Array(repeating: 0, count: pools * width)
    tallies = Array(repeating: 0, count: scheme.tallies.count * pools * width)
    for pool in 0..<pools {
      var desk = Desk(marks: marks, pool: pool)
      for block in 0..<marks.blocks { tabulate(block, of: pool, at: &desk) }
    }
  }

  private mutating func tabulate(_ block: Int, of pool: Int, at desk: inout Desk) {
    let place = pool * width + block * Lanes.count
    desk.lay(out: block)
    desk.kept().write(to: &kept, at: place)
    for lane in 0..<Lanes.count { valid[place + lane] = desk.valid[lane] }
    for tally in 0..<desk.tallies {
      desk.sum(of: tally).write(to: &tallies, at: tally * pools * width + place)
    }
  }

  /// The sum of the sheets that count for one application, in hundredths.
  @inline(__always)
  func kept(pool: Int, application: Int) -> Int { Int(kept[pool * width + application]) }

  /// How many sheets of one application are valid.
  @inline(__always)
  func valid(pool: Int, application: Int) -> Int { Int(valid[pool * width + application]) }
}
