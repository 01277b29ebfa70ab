import Messages
import Papers
import Spreadsheets

@testable import Prints

/// Type whose Chinese characters are squares and whose other characters are half as wide.
final class SquareTypesetter: Typesetting {
  func lines(
    of text: String, style: TextStyle, width: Length, indent: Length, justified: Bool
  ) -> [Line] {
    var lines: [String] = [""]
    var room = width - indent
    for character in text {
      let needed = style.size * String(character).displayWidth / 2
      if needed > room, lines.last != "" {
        lines.append("")
        room = width
      }
      lines[lines.count - 1].append(character)
      room = room - needed
    }
    return lines.map { Line(text: $0, width: style.size * $0.displayWidth / 2, style: style) }
  }
}

extension Page {
  /// The texts on the page from top to bottom, from left to right.
  var texts: [String] {
    words.sorted { ($0.y, $0.x) < ($1.y, $1.x) }.map(\.text)
  }

  /// Each text with the point where its baseline begins.
  var words: [(text: String, x: Length, y: Length, width: Length)] {
    marks.compactMap { mark in
      if case .text(let line, let x, let y) = mark { (line.text, x, y, line.width) } else { nil }
    }
  }
}

extension Composition {
  /// All pages of a paper in square type.
  static func pages(of paper: Paper) -> [Page] {
    var pages: [Page] = []
    compose(paper, in: .chinese, with: SquareTypesetter()) { pages.append($0) }
    return pages
  }
}
