/// A text broken into lines that fit a display width: after a space, else before any character.
struct WrappedText {
  private(set) var lines: [String] = []

  init(_ text: String, width: Int) {
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      append(String(paragraph).visible, width: width)
    }
  }

  private mutating func append(_ paragraph: String, width: Int) {
    var rest = paragraph[...]
    while rest.displayWidth > width {
      let end = breakIndex(rest, width: width)
      lines.append(String(rest[..<end].trimmingBlanksAtEnd))
      rest = rest[end...].drop { $0 == " " }
    }
    lines.append(String(rest))
  }

  /// Where the next line begins; at least one character is taken.
  private func breakIndex(_ text: Substring, width: Int) -> Substring.Index {
    var taken = 0
    var end = text.startIndex
    while end < text.endIndex, taken + text[end].displayWidth <= width {
      taken += text[end].displayWidth
      end = text.index(after: end)
    }
    if end == text.startIndex { return text.index(after: end) }
    let splitsWord =
      end < text.endIndex && text[end].isWordPart
      && text[text.index(before: end)].isWordPart
    guard splitsWord, let space = text[..<end].lastIndex(of: " ") else { return end }
    return text.index(after: space)
  }
}

extension Character {
  /// Letters and digits of scripts that separate words by spaces.
  fileprivate var isWordPart: Bool { self != " " && displayWidth == 1 }
}

extension Substring {
  fileprivate var trimmingBlanksAtEnd: Substring {
    lastIndex { $0 != " " }.map { self[...$0] } ?? self[startIndex..<startIndex]
  }
}
