/// The text of a string literal in a Swift file, with a blank control character for each interpolation.
struct StringLiteral: Equatable {
  /// The line on which it begins, from 1.
  let line: Int
  let text: String

  /// What stands for `\(…)`.
  static let gap: Character = "\u{1}"
}

extension SourceFile {
  /// Every string literal, those within interpolations too.
  var literals: [StringLiteral] {
    var scanner = LiteralScanner(lines.joined(separator: "\n"))
    scanner.scanCode(untilClosed: false)
    return scanner.found
  }
}

/// Reads Swift as far as is needed to tell texts from code and comments.
private struct LiteralScanner {
  let characters: [Unicode.Scalar]
  var position = 0
  var line = 1
  var found: [StringLiteral] = []

  init(_ code: String) { characters = Array(code.unicodeScalars) }

  func sees(_ text: String) -> Bool {
    var place = position
    for character in text.unicodeScalars {
      guard place < characters.count, characters[place] == character else { return false }
      place += 1
    }
    return true
  }

  mutating func step(_ count: Int = 1) {
    for _ in 0..<count where position < characters.count {
      if characters[position] == "\n" { line += 1 }
      position += 1
    }
  }

  mutating func scanCode(untilClosed isInner: Bool) {
    var depth = 0
    while position < characters.count {
      if sees("//") {
        while position < characters.count, !sees("\n") { step() }
      } else if characters[position] == "\"" || sees("#\"") || sees("##\"") {
        scanLiteral()
      } else {
        if sees("(") { depth += 1 }
        if sees(")") { depth -= 1 }
        step()
        if isInner, depth < 0 { return }
      }
    }
  }

  mutating func scanLiteral() {
    let start = line
    let hashes = String(repeating: "#", count: characters[position...].prefix { $0 == "#" }.count)
    step(hashes.count)
    let quotes = sees("\"\"\"") ? "\"\"\"" : "\""
    step(quotes.count)
    var text = ""
    while position < characters.count, !sees(quotes + hashes) {
      if sees("\\" + hashes + "(") {
        step(hashes.count + 2)
        scanCode(untilClosed: true)
        text.append(StringLiteral.gap)
      } else {
        let count = sees("\\" + hashes) ? hashes.count + 2 : 1
        text.unicodeScalars += characters[position..<min(position + count, characters.count)]
        step(count)
      }
    }
    step(quotes.count + hashes.count)
    found.append(StringLiteral(line: start, text: text))
  }
}
