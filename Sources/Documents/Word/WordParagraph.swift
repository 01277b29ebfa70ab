/// What a paragraph has besides its style.
struct WordParagraph {
  var style: WordStyle
  /// In twentieths of a point.
  var spaceBefore = 0
  /// In twentieths of a point.
  var spaceAfter = 0
  /// The height of a line in twentieths of a point; nil for that of the style.
  var line: Int?
  var indent = Indent.ofStyle
  /// In half-points; nil for the size of the style.
  var size: Int?
  /// Where words written after a tab begin, in twentieths of a point.
  var tabs: [Tab] = []
  var lines: Lines?
  /// Whether it stays on the page of what follows although its style does not ask for that.
  var staysWithNext = false

  enum Indent: Equatable {
    case ofStyle
    /// All lines, and how far the first one hangs out to the left.
    case left(Int, hanging: Int)
    /// From the right edge.
    case right(Int)
    /// From both edges.
    case both(Int)
  }

  struct Tab: Equatable {
    let position: Int
    var isLine = false
    var isRight = false
  }

  /// Lines above or below the paragraph.
  enum Lines {
    /// The red line below the number of a document (GB/T 9704-2012, 7.2.7).
    case redBelow
    /// A thin one above.
    case above
  }

  init(_ style: WordStyle) { self.style = style }
}

extension XMLText {
  /// Writes a paragraph with its words; `\t` and `\n` become tabs and line breaks.
  mutating func paragraph(_ text: String, _ style: WordStyle) {
    element("w:p") { xml in
      xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": style.rawValue]) }
      xml.run(text)
    }
  }

  /// Writes a paragraph that differs from its style.
  mutating func paragraph(_ text: String, _ paragraph: WordParagraph) {
    self.paragraph(paragraph) { $0.run(text, size: paragraph.size) }
  }

  /// Writes a paragraph of several runs.
  mutating func paragraph(_ paragraph: WordParagraph, _ runs: (inout XMLText) -> Void) {
    element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:pStyle", ["w:val": paragraph.style.rawValue])
        if paragraph.staysWithNext { xml.element("w:keepNext") }
        if let lines = paragraph.lines { xml.write(lines) }
        xml.write(paragraph.tabs)
        xml.writeSpace(of: paragraph)
        xml.write(paragraph.indent)
      }
      runs(&xml)
    }
  }

  private mutating func writeSpace(of paragraph: WordParagraph) {
    let (before, after) = ("\(paragraph.spaceBefore)", "\(paragraph.spaceAfter)")
    if let line = paragraph.line {
      element(
        "w:spacing",
        ["w:before": before, "w:after": after, "w:line": "\(line)", "w:lineRule": "exact"])
    } else if paragraph.spaceBefore + paragraph.spaceAfter > 0 {
      element("w:spacing", ["w:before": before, "w:after": after])
    }
  }

  /// Writes a run of characters.
  mutating func run(_ text: String, face: WordStyle.Face? = nil, size: Int? = nil) {
    guard !text.isEmpty else { return }
    element("w:r") { xml in
      if face != nil || size != nil {
        xml.element("w:rPr") { xml in
          if let face { xml.fonts(face) }
          if let size { xml.element("w:sz", ["w:val": "\(size)"]) }
        }
      }
      xml.characters(text)
    }
  }

  private mutating func characters(_ text: String) {
    guard text.utf8.contains(where: { $0 == 9 || $0 == 10 || $0 == 13 }) else { return piece(text) }
    var plain = ""
    for character in text {
      guard "\t\n\r\r\n".contains(character) else {
        plain.append(character)
        continue
      }
      piece(plain)
      plain = ""
      element(character == "\t" ? "w:tab" : "w:br")
    }
    piece(plain)
  }

  private mutating func piece(_ text: String) {
    guard !text.isEmpty else { return }
    element("w:t", ["xml:space": "preserve"]) { $0.write(text) }
  }

  private mutating func write(_ lines: WordParagraph.Lines) {
    element("w:pBdr") { xml in
      switch lines {
      case .redBelow:
        xml.element(
          "w:bottom",
          ["w:val": "single", "w:sz": "18", "w:space": "11", "w:color": XMLText.red])
      case .above:
        xml.element("w:top", ["w:val": "single", "w:sz": "4", "w:space": "4", "w:color": "auto"])
      }
    }
  }

  private mutating func write(_ tabs: [WordParagraph.Tab]) {
    guard !tabs.isEmpty else { return }
    element("w:tabs") { xml in
      for tab in tabs {
        xml.element(
          "w:tab",
          [
            "w:val": tab.isRight ? "right" : "left",
            "w:leader": tab.isLine ? "underscore" : "none", "w:pos": "\(tab.position)",
          ])
      }
    }
  }

  private mutating func write(_ indent: WordParagraph.Indent) {
    switch indent {
    case .ofStyle: break
    case .left(let left, let hanging):
      element(
        "w:ind",
        ["w:left": "\(left)", "w:hanging": "\(hanging)"])
    case .right(let right): element("w:ind", ["w:right": "\(right)"])
    case .both(let edge): element("w:ind", ["w:left": "\(edge)", "w:right": "\(edge)"])
    }
  }
}
