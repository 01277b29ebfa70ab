import Messages
import Papers

/// Turns the words of a section into strips: the manner, the language and the type to do it with.
struct Setting {
  let manner: Manner
  let language: Language
  let typesetter: any Typesetting

  init(manner: Manner, _ language: Language, _ typesetter: any Typesetting) {
    self.manner = manner
    self.language = language
    self.typesetter = typesetter
  }

  var width: Length { manner.setup.textWidth }
  /// The width of one character of the body.
  var em: Length { manner.body.size }

  /// Where a line begins that stands in the middle.
  func middle(_ line: Line) -> Length { max(.zero, (width - line.width) / 2) }

  /// The lines of a text in the body's type.
  func lines(
    _ text: String, style: TextStyle? = nil, width: Length? = nil, indent: Length = .zero,
    justified: Bool = false
  ) -> [Line] {
    typesetter.lines(
      of: text, style: style ?? manner.body, width: width ?? self.width, indent: indent,
      justified: justified)
  }

  /// A paragraph: two characters in and both edges straight in Chinese, apart from others in
  /// English.
  func paragraph(_ text: String) -> [Strip] {
    let indent = language == .chinese ? em * 2 : .zero
    let lines = lines(text, indent: indent, justified: manner.isJustified)
    let space = language == .chinese ? .zero : manner.pitch / 3
    return lines.enumerated().map { number, line in
      Strip(
        line, x: number == 0 ? indent : .zero, pitch: manner.pitch,
        space: number == 0 ? space : .zero,
        // No line of a paragraph stands alone at the foot or at the top of a page.
        keepsNext: lines.count > 1 && (number == 0 || number == lines.count - 2))
    }
  }

  /// A heading, bound to what follows.
  func heading(_ text: String, style: TextStyle) -> [Strip] {
    let indent = language == .chinese && manner.setup == .official ? em * 2 : .zero
    let space = manner.setup == .official ? .zero : manner.pitch / 2
    return lines(text, style: style, indent: indent).enumerated().map { number, line in
      Strip(
        line, x: number == 0 ? indent : .zero, pitch: manner.pitch,
        space: number == 0 ? space : .zero, keepsNext: true)
    }
  }

  /// A title in the middle, its lines about equally long, bound to what follows.
  func title(_ text: String) -> [Strip] {
    typesetter.balanced(text, manner.title, width).map { line in
      Strip(line, x: middle(line), pitch: manner.titlePitch, keepsNext: true)
    } + [blank(manner.pitch / 2)]
  }

  /// Labelled lines, the texts one below the other to the right of the longest label.
  func items(_ items: [Paper.Item]) -> [Strip] {
    let colon = Phrase("：", ": ")[language]
    let labels = items.map { typesetter.line($0.label[language] + colon, manner.body) }
    let isOfficial = manner.setup == .official
    let indent = isOfficial && language == .chinese ? em * 2 : .zero
    let column = min(labels.map(\.width).max() ?? .zero, width * 2 / 5)
    let left = indent + column + (language == .chinese ? .zero : em / 3)
    return zip(labels, items).flatMap { label, item in
      let lines = lines(item.text[language], width: width - left)
      return lines.enumerated().map { number, line in
        let strip = Strip(
          line, x: left, pitch: manner.pitch, keepsNext: number == 0 && lines.count > 1)
        guard number == 0 else { return strip }
        let mark = Mark.text(
          label, x: indent, baseline: .baseline(of: manner.body.size, in: manner.pitch))
        return Strip(height: strip.height, marks: [mark] + strip.marks, keepsNext: strip.keepsNext)
      }
    }
  }

  /// An empty strip, bound to what follows.
  func blank(_ height: Length) -> Strip {
    Strip(height: height, marks: [], keepsNext: true)
  }
}
