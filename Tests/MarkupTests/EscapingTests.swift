import Markup
import Testing

/// Whatever a person types, browsers read the same characters and nothing more.
struct EscapingTests {
  /// Markup, references, line ends, controls, direction marks, and ordinary letters.
  static let nasty: [Unicode.Scalar] = [
    "&", "<", ">", "\"", "'", "=", "/", ";", "#", "a", " ", "\n", "\r", "\t", "\u{0}", "\u{7F}",
    "\u{85}", "\u{A0}", "\u{61C}", "\u{202E}", "\u{2066}", "\u{201C}", "中", "😀",
  ]

  /// What the Unicode database says must not reach a page becomes U+FFFD.
  static func harmless(_ text: String.UnicodeScalarView) -> [Unicode.Scalar] {
    text.map { scalar in
      let isControl =
        scalar.properties.generalCategory == .control
        && !["\t", "\n", "\r"].contains(scalar)
      return isControl || scalar.properties.isBidiControl ? "\u{FFFD}" : scalar
    }
  }

  static func expectSurvival(of scalars: [Unicode.Scalar]) {
    let text = String(String.UnicodeScalarView(scalars))
    let expected = harmless(text.unicodeScalars)
    let value = String(String.UnicodeScalarView(expected))
    for (tag, name) in [(p, "p"), (pre, "pre")] {
      let page = tag(.title(text)) { text }.rendered
      let tokens = PageReader.tokens(of: page)
      #expect(
        tokens == [.start(name, [["title", value]]), .text(expected), .end(name)], "\(page)")
    }
  }

  @Test func `short texts of nasty characters are read back as they were`() {
    for first in Self.nasty {
      Self.expectSurvival(of: [first])
      for second in Self.nasty {
        Self.expectSurvival(of: [first, second])
        for third in Self.nasty { Self.expectSurvival(of: [first, second, third]) }
      }
    }
  }

  @Test func `every character is read back or replaced as Unicode classifies it`() {
    for block in 0..<(0x20000 >> 8) {
      let scalars = (block << 8..<(block + 1) << 8).compactMap { Unicode.Scalar(UInt32($0)) }
      if !scalars.isEmpty { Self.expectSurvival(of: scalars) }
    }
  }

  @Test func `words that look like references stay words`() {
    for text in ["&amp;", "&lt;script&gt;", "&#0;", "&copy", "&amp;amp;", "]]>", "<!--", "</p>"] {
      Self.expectSurvival(of: Array(text.unicodeScalars))
    }
  }

  @Test func `a text field keeps a first newline and cannot be closed from inside`() {
    let page = textarea(name: "note", text: "\n</textarea><script>").rendered
    #expect(page == "<textarea name=\"note\">\n\n&lt;/textarea&gt;&lt;script&gt;</textarea>")
    #expect(textarea(name: "note").rendered == "<textarea name=\"note\"></textarea>")
  }

  @Test func `the title of a page cannot be closed from inside`() {
    let page = Document(language: "en", title: "</title><script>", body: {})
    #expect(page.rendered.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"))
  }

}
