extension String {
  /// The word that a slip of the pen may have turned into this one; nil where none is near.
  func nearest(among words: [String]) -> String? {
    let scored = words.map { (word: $0, distance: distance(to: $0)) }
    guard let best = scored.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, (utf8.count + 1) / 3) ? best.word : nil
  }

  /// How many letters must be put in, taken out or changed.
  private func distance(to other: String) -> Int {
    let (a, b) = (Array(lowercased().utf8.prefix(64)), Array(other.lowercased().utf8))
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let change = diagonal + (letter == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
