/// A text broken into lines that fit a display width: after a space, else before any character.
///
/// No line begins with a closing mark or ends with an opening one (避头尾, GB/T 15834).
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
    guard splitsWord, let space = text[..<end].lastIndex(of: " ") else {
      return keepingMarks(text, at: end)
    }
    return text.index(after: space)
  }

  /// Moves a break before the characters that a mark belongs to, unless nothing would be left.
  private func keepingMarks(_ text: Substring, at end: Substring.Index) -> Substring.Index {
    var better = end
    while better > text.startIndex,
      (better < text.endIndex && text[better].isClosingMark)
        || text[text.index(before: better)].isOpeningMark
    {
      better = text.index(before: better)
    }
    return better > text.startIndex ? better : end
  }
}

extension Character {
  /// Letters and digits of scripts that separate words by spaces.
  fileprivate var isWordPart: Bool { self != " " && displayWidth == 1 }

  /// A mark that belongs to the character before it.
  fileprivate var isClosingMark: Bool { "）〕》」』】、，。；：！？".contains(self) }

  /// A mark that belongs to the character after it.
  fileprivate var isOpeningMark: Bool { "（〔《「『【".contains(self) }
}

extension Substring {
  fileprivate var trimmingBlanksAtEnd: Substring {
    lastIndex { $0 != " " }.map { self[...$0] } ?? self[startIndex..<startIndex]
  }
}
