import Programmes

/// One pass over all marks: sums per application, eight applications at a time.
///
/// Every number that a ranking needs is a sum over experts divided by a count of experts. The pass
/// keeps sums and counts; nothing is divided or rounded here.
struct Tabulation: Sendable {
  /// Sums over the sheets that count after the trim in hundredths, per pool and application.
  private var kept: [Int32]
  /// Per pool and application: the count of valid sheets, then each tally's sum over them.
  ///
  /// Ties ask for all of them at once, in the order of results, so they stand together.
  private(set) var records: [Int32]
  /// The length of a record.
  let recordLength: Int
  /// How many applications there is room for: whole blocks.
  let width: Int

  init(of marks: Marks) {
    let pools = marks.scheme.pools.count
    width = marks.blocks * Lanes.count
    recordLength = 1 + marks.scheme.tallies.count
    kept = Array(repeating: 0, count: pools * width)
    records = Array(repeating: 0, count: pools * width * recordLength)
    for pool in 0..<pools {
      var desk = Desk(marks: marks, pool: pool)
      for block in 0..<marks.blocks { tabulate(block, of: pool, at: &desk) }
    }
  }

  private mutating func tabulate(_ block: Int, of pool: Int, at desk: inout Desk) {
    let place = pool * width + block * Lanes.count
    desk.lay(out: block)
    desk.kept().write(to: &kept, from: place, every: 1)
    for lane in 0..<Lanes.count {
      records[(place + lane) * recordLength] = Int32(desk.valid[lane])
    }
    for tally in 0..<desk.tallies {
      desk.sum(of: tally).write(
        to: &records, from: place * recordLength + 1 + tally, every: recordLength)
    }
  }

  /// The sum of the sheets that count for one application, in hundredths.
  @inline(__always)
  func kept(pool: Int, application: Int) -> Int { Int(kept[pool * width + application]) }

  /// How many sheets of one application are valid.
  @inline(__always)
  func valid(pool: Int, application: Int) -> Int {
    Int(records[(pool * width + application) * recordLength])
  }
}
