extension Sequence<String> {
  /// The text that a misspelling most likely stands for; nil when none is near.
  ///
  /// Near means: at most one edit for every three characters, and always at least one.
  func nearest(to folded: String) -> String? {
    let candidates = map { (text: $0, distance: $0.foldedForMatching.edits(to: folded)) }
    let best = candidates.min { $0.distance < $1.distance }
    guard let best, best.distance <= Swift.max(1, folded.unicodeScalars.count / 3),
      best.distance < folded.unicodeScalars.count
    else { return nil }
    return best.text
  }
}

extension String {
  /// How many insertions, deletions and replacements of characters lead to `other` (Levenshtein).
  fileprivate func edits(to other: String) -> Int {
    let target = Array(other.unicodeScalars)
    var row = Array(0...target.count)
    for (index, scalar) in unicodeScalars.enumerated() {
      var next = [index + 1]
      for column in target.indices {
        let replaced = row[column] + (target[column] == scalar ? 0 : 1)
        next.append(Swift.min(replaced, row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row[target.count]
  }
}
