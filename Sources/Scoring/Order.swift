/// All applications from best to worst, and who shares a place with whom.
struct Order: Sendable {
  /// The applications, best first; excluded ones at the end, in the order of their numbers.
  let applications: [Int32]
  /// The rank at each position, from 1; equal applications share it and the next rank skips.
  let ranks: [Int32]
  /// How many at the end are excluded and have no rank.
  let excluded: Int

  init(of scores: Scores, votes: [[Int]]) {
    let excluded = scores.entrants.exclusions.keys.sorted()
    self.excluded = excluded.count
    var settling = Settling(
      scores: scores, votes: votes, ranked: Order.sorted(scores, except: Set(excluded)))
    settling.run()
    self.applications = settling.applications + excluded.map(Int32.init)
    self.ranks = settling.ranks
  }

  /// The positions that share a rank with this one.
  func group(at position: Int) -> Range<Int> {
    let rank = ranks[position]
    var end = position + 1
    while end < ranks.count, ranks[end] == rank { end += 1 }
    return Int(rank) - 1..<end
  }

  /// Counting sort by the rounded total, downwards; equal totals stay in the order of their numbers.
  private static func sorted(_ scores: Scores, except excluded: Set<Int>) -> [Int32] {
    let totals = scores.totals
    let highest = Int(totals.max() ?? 0)
    var starts = [Int32](repeating: 0, count: max(0, highest) + 2)
    for application in totals.indices where !excluded.contains(application) {
      starts[highest - Int(totals[application]) + 1] += 1
    }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    var sorted = [Int32](repeating: 0, count: totals.count - excluded.count)
    for application in totals.indices where !excluded.contains(application) {
      let bucket = highest - Int(totals[application])
      sorted[Int(starts[bucket])] = Int32(application)
      starts[bucket] += 1
    }
    return sorted
  }
}

/// Settles runs of equal totals by the declared steps, then by the panel's votes.
private struct Settling {
  /// An application and what its run is being sorted by.
  private struct Entry {
    var key = 0
    let application: Int32
  }

  private var entries: [Entry]
  private(set) var ranks: [Int32]
  private let totals: [Int32]
  private let steps: [TallyReader]
  private let votes: [[Int]]

  init(scores: Scores, votes: [[Int]], ranked: [Int32]) {
    self.entries = ranked.map { Entry(application: $0) }
    self.ranks = [Int32](repeating: 0, count: ranked.count)
    self.totals = scores.totals
    self.steps = scores.scheme.ties.map(scores.reckoning.reader(of:))
    self.votes = votes
  }

  /// The applications, best first.
  var applications: [Int32] { entries.map(\.application) }

  mutating func run() {
    var start = 0
    while start < ranks.count {
      let total = totals[Int(entries[start].application)]
      var end = start + 1
      while end < ranks.count, totals[Int(entries[end].application)] == total { end += 1 }
      settle(start..<end, step: 0)
      start = end
    }
  }

  private mutating func settle(_ run: Range<Int>, step: Int) {
    guard run.count > 1, findKeys(of: run, step: step) else {
      for position in run { ranks[position] = Int32(run.lowerBound + 1) }
      return
    }
    // Stable, so equals stay in the order of their numbers; in place, which a slice would not be.
    entries.withUnsafeMutableBufferPointer { $0[run].sort { $0.key < $1.key } }
    var start = run.lowerBound
    while start < run.upperBound {
      var end = start + 1
      while end < run.upperBound, entries[end].key == entries[start].key { end += 1 }
      settle(start..<end, step: step + 1)
      start = end
    }
  }

  /// Finds what a step sorts by, smallest first; false after the last step.
  private mutating func findKeys(of run: Range<Int>, step: Int) -> Bool {
    if step < steps.count {
      let value = steps[step]
      for position in run { entries[position].key = -value[Int(entries[position].application)] }
      return true
    }
    let applications = entries[run].map { Int($0.application) }
    guard step == steps.count,
      let vote = votes.first(where: { vote in applications.allSatisfy(vote.contains) })
    else { return false }
    for (position, application) in zip(run, applications) {
      entries[position].key = vote.firstIndex(of: application) ?? vote.count
    }
    return true
  }
}
