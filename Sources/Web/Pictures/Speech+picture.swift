import Markup
import Messages

extension Speech {
  /// A drawing with its caption above and its figures as a table below, for whoever cannot see it.
  func picture(
    _ caption: Phrase, _ drawing: HTML, figures: HTML, note: Phrase? = nil
  ) -> HTML {
    Markup.figure(.class("picture")) {
      figcaption { self(caption) }
      div(.class("scroll"), .tabStop, .role(.group), .ariaLabel(self(caption))) { drawing }
      if let note { p(.class("quiet")) { self(note) } }
      details(summary: self("看数据", "The figures")) { figures }
    }
  }
}

/// The measures that all pictures share, in units of their drawings.
enum Canvas {
  static let width = 640
  /// Where names end and drawings begin.
  static let margin = 190
  static let row = 34

  /// How far along the drawing a share of the whole lies.
  static func x(_ part: Int, of whole: Int) -> Coordinate {
    let room = (width - margin - 70) * 100
    return Coordinate(margin) + Coordinate(hundredths: whole == 0 ? 0 : room * part / whole)
  }

  /// A text that fits before the drawing; wide characters count twice.
  static func clipped(_ text: String, to limit: Int = 25) -> String {
    var room = limit
    var kept = ""
    for character in text {
      room -= character.isWide ? 2 : 1
      if room < 0 { return kept + "…" }
      kept.append(character)
    }
    return kept
  }
}

extension Character {
  /// Whether it is set about as wide as high, as Chinese characters are.
  fileprivate var isWide: Bool { unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false }
}
