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
    var settling = Settling(scores: scores, votes: votes, applications: applications)
    settling.run(upTo: applications.count - excluded.count)
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
  let scores: Scores
  let votes: [[Int]]
  private(set) var applications: [Int32]
  private(set) var ranks: [Int32] = []

  init(scores: Scores, votes: [[Int]], applications: [Int32]) {
    self.scores = scores
    self.votes = votes
    self.applications = applications
  }

  mutating func run(upTo end: Int) {
    ranks = [Int32](repeating: 0, count: end)
    var start = 0
    while start < end {
      let total = scores.totals[Int(applications[start])]
      var next = start + 1
      while next < end, scores.totals[Int(applications[next])] == total { next += 1 }
      settle(start..<next, step: 0)
      start = next
    }
  }

  private mutating func settle(_ run: Range<Int>, step: Int) {
    guard run.count > 1, let keys = keys(of: run, step: step) else {
      for position in run { ranks[position] = Int32(run.lowerBound + 1) }
      return
    }
    let sorted = zip(keys, applications[run]).sorted { $0 < $1 }
    applications.replaceSubrange(run, with: sorted.map(\.1))
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].0 == sorted[start].0 { end += 1 }
      settle(run.lowerBound + start..<run.lowerBound + end, step: step + 1)
      start = end
    }
  }

  /// What a step sorts by, smallest first; nil after the last step.
  private func keys(of run: Range<Int>, step: Int) -> [Int]? {
    let ties = scores.scheme.ties
    if step < ties.count {
      return applications[run].map {
        -scores.reckoning.value(of: ties[step], application: Int($0))
      }
    }
    let vote = votes.first { vote in
      applications[run].allSatisfy { vote.contains(Int($0)) }
    }
    guard step == ties.count, let vote else { return nil }
    return applications[run].map { vote.firstIndex(of: Int($0)) ?? vote.count }
  }
}
