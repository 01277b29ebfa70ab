/// Names for sheets as Excel wants them: at most 31 characters, no []:*?/\, none twice.
struct SheetNames {
  private var taken: Set<String> = []

  /// The name nearest to the wanted one that is still free.
  mutating func next(for wanted: String) -> String {
    let mended = SheetNames.mended(wanted)
    var name = mended
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let suffix = "(\(number))"
      name = SheetNames.shortened(mended, to: 31 - suffix.count) + suffix
      number += 1
    }
    return name
  }

  private static func mended(_ wanted: String) -> String {
    let allowed = wanted.map { "[]:*?/\\\n\t\r".contains($0) ? " " : $0 }
    let edges: Set<Character> = ["'", " "]
    let name = String(
      allowed.drop { edges.contains($0) }.reversed().drop { edges.contains($0) }
        .reversed())
    // Excel keeps the name History for itself.
    let usable = name.isEmpty || name.lowercased() == "history" ? "\(name)1" : name
    return shortened(usable, to: 31)
  }

  /// Excel counts UTF-16 units; what stands in brackets or after a colon is the first to go.
  private static func shortened(_ name: String, to limit: Int) -> String {
    guard name.utf16.count > limit else { return name }
    let stem = name.prefix { !"（(：·".contains($0) }.reversed().drop { $0 == " " }.reversed()
    var short = stem.isEmpty ? name : String(stem)
    while short.utf16.count > limit { short.removeLast() }
    return short
  }
}
