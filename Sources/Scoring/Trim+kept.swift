import Programmes

extension Trim {
  /// From how many valid sheets on extremes are dropped; at least one sheet always remains.
  var threshold: Int { max(from, 2 * each + 1) }

  /// How many of `valid` sheets remain in the mean.
  func kept(of valid: Int) -> Int { valid >= threshold ? valid - 2 * each : valid }
}
