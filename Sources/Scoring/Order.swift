/// All applications from best to worst, and who shares a place with whom.
struct Order: Sendable {
  /// The applications, best first; excluded ones at the end, in the order of their numbers.
  private(set) var applications: [Int32]
  /// The rank at each position, from 1; equal applications share it and the next rank skips.
  private(set) var ranks: [Int32]
  /// How many at the end are excluded and have no rank.
  let excluded: Int

  init(of scores: Scores, votes: [[Int]]) {
    let excluded = scores.entrants.exclusions.keys.sorted()
    self.excluded = excluded.count
    self.applications = Order.sorted(scores, except: Set(excluded)) + excluded.map(Int32.init)
    self.ranks = []
    var settling = Settling(
      scores: scores, votes: votes, applications: applications,
      ranked: applications.count - excluded.count)
    settling.run()
    self.applications = settling.applications
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
  private(set) var applications: [Int32]
  private(set) var ranks: [Int32]
  private let totals: [Int32]
  private let steps: [TallyReader]
  private let votes: [[Int]]
  /// What the run being sorted is sorted by, at the positions of the run.
  private var keys: [Int]

  init(scores: Scores, votes: [[Int]], applications: [Int32], ranked: Int) {
    self.applications = applications
    self.ranks = [Int32](repeating: 0, count: ranked)
    self.totals = scores.totals
    self.steps = scores.scheme.ties.map(scores.reckoning.reader(of:))
    self.votes = votes
    self.keys = [Int](repeating: 0, count: ranked)
  }

  mutating func run() {
    var start = 0
    while start < ranks.count {
      let total = totals[Int(applications[start])]
      var end = start + 1
      while end < ranks.count, totals[Int(applications[end])] == total { end += 1 }
      settle(start..<end, step: 0)
      start = end
    }
  }

  private mutating func settle(_ run: Range<Int>, step: Int) {
    guard run.count > 1, findKeys(of: run, step: step) else {
      for position in run { ranks[position] = Int32(run.lowerBound + 1) }
      return
    }
    sort(run)
    var start = run.lowerBound
    while start < run.upperBound {
      var end = start + 1
      while end < run.upperBound, keys[end] == keys[start] { end += 1 }
      settle(start..<end, step: step + 1)
      start = end
    }
  }

  /// Finds what a step sorts by, smallest first; false after the last step.
  private mutating func findKeys(of run: Range<Int>, step: Int) -> Bool {
    if step < steps.count {
      for position in run { keys[position] = -steps[step][Int(applications[position])] }
      return true
    }
    let vote = votes.first { vote in
      applications[run].allSatisfy { vote.contains(Int($0)) }
    }
    guard step == steps.count, let vote else { return false }
    for position in run {
      keys[position] = vote.firstIndex(of: Int(applications[position])) ?? vote.count
    }
    return true
  }

  /// Sorts a run by its keys; equal keys stay in the order of their numbers.
  ///
  /// Runs are short as a rule, and there are very many of them: short ones are sorted in place.
  private mutating func sort(_ run: Range<Int>) {
    guard run.count <= 64 else {
      let sorted = run.map { (keys[$0], applications[$0]) }.sorted { $0 < $1 }
      for (position, entry) in zip(run, sorted) {
        (keys[position], applications[position]) = entry
      }
      return
    }
    for position in run.dropFirst() {
      let (key, application) = (keys[position], applications[position])
      var free = position
      while free > run.lowerBound, keys[free - 1] > key {
        keys[free] = keys[free - 1]
        applications[free] = applications[free - 1]
        free -= 1
      }
      keys[free] = key
      applications[free] = application
    }
  }
}
