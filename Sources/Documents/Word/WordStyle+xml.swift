import Messages
import Papers

extension WordStyle {
  /// Writes all styles: the part `word/styles.xml`.
  static func part(in language: Language) -> String {
    var xml = XMLText()
    xml.element("w:styles", ["xmlns:w": WordPackage.namespace]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            xml.fonts(.fangsong)
            xml.element(
              "w:lang",
              ["w:val": "en-US", "w:eastAsia": "zh-CN"])
          }
        }
        xml.element("w:pPrDefault") { xml in
          xml.element("w:pPr") { $0.element("w:spacing", ["w:before": "0", "w:after": "0"]) }
        }
      }
      for style in allCases { style.write(to: &xml, in: language) }
    }
    return xml.text
  }

  private func write(to xml: inout XMLText, in language: Language) {
    let isDefault: KeyValuePairs = [
      "w:type": "paragraph", "w:default": "1", "w:styleId": rawValue,
    ]
    let isCustom: KeyValuePairs = ["w:type": "paragraph", "w:styleId": rawValue]
    xml.element("w:style", self == .body ? isDefault : isCustom) { xml in
      xml.element("w:name", ["w:val": name])
      if self != .body { xml.element("w:basedOn", ["w:val": WordStyle.body.rawValue]) }
      xml.element("w:qFormat")
      xml.element("w:pPr") { writeParagraph(to: &$0, in: language) }
      xml.element("w:rPr") { writeLetters(to: &$0, in: language) }
    }
  }

  private func writeParagraph(to xml: inout XMLText, in language: Language) {
    xml.element("w:keepNext", ["w:val": staysWithNext ? "1" : "0"])
    xml.element("w:widowControl", ["w:val": "0"])
    if let line = line(in: language) {
      xml.element(
        "w:spacing", ["w:line": "\(WordUnit.points(line))", "w:lineRule": "exact"])
    } else {
      xml.element("w:spacing", ["w:line": "240", "w:lineRule": "auto"])
    }
    if isIndented(in: language) {
      xml.element(
        "w:ind", ["w:firstLineChars": "200", "w:firstLine": "\(20 * size(in: language))"])
    }
    xml.element("w:jc", ["w:val": alignment.rawValue])
    if let outline { xml.element("w:outlineLvl", ["w:val": "\(outline)"]) }
  }

  private func writeLetters(to xml: inout XMLText, in language: Language) {
    xml.fonts(face, latin: self == .page ? Face.song.rawValue : XMLText.latin)
    if language == .english, isBold {
      xml.element("w:b")
    }
    if self == .mark { xml.element("w:color", ["w:val": XMLText.red]) }
    // 28 characters of 三号 on a line of 156 mm need a quarter of a point less between them.
    if language == .chinese, [.prose, .body, .lead].contains(self) {
      xml.element("w:spacing", ["w:val": "-5"])
    }
    xml.element("w:sz", ["w:val": "\(size(in: language))"])
    xml.element("w:szCs", ["w:val": "\(size(in: language))"])
  }
}

extension WordStyle {
  /// Whether it is bold in English, whose words have no typeface for headings.
  private var isBold: Bool {
    [.title, .heading, .subheading, .head, .caption].contains { [self] in
      $0 == self || $0.on(WordSheetSize(orientation: .portrait, isForm: true)) == self
    }
  }
}

extension XMLText {
  /// The red of the issuer's mark and of the line below it.
  static let red = "FF0000"
  /// The typeface of Latin letters and digits.
  static let latin = "Times New Roman"

  /// Names the typefaces of letters and of characters.
  mutating func fonts(_ face: WordStyle.Face, latin: String = XMLText.latin) {
    element(
      "w:rFonts",
      [
        "w:ascii": latin, "w:eastAsia": face.rawValue, "w:hAnsi": latin, "w:cs": latin,
      ])
  }
}
