import Messages
import Papers

/// The red head: the issuers' names, the number of the document, the red line (GB/T 9704-2012, 7.2).
struct WordLetterhead {
  let letterhead: Paper.Letterhead
  let language: Language

  /// A red head stands on official documents, which are upright.
  private var width: Int { WordSheetSize(orientation: .portrait).typeWidth }

  func write(to xml: inout XMLText) {
    let names = letterhead.issuers.map { $0[language] }
    let suffix = Paper.Letterhead.suffix[language]
    if names.count == 1, let name = names.first {
      let size = size(of: [name + suffix], over: width)
      writeName(name + suffix, isFirst: true, size: size, to: &xml)
    } else {
      writeJoint(names, suffix: suffix, to: &xml)
    }
    var number = WordParagraph(.number)
    number.spaceBefore = WordUnit.points(56)
    number.lines = .redBelow
    xml.paragraph(letterhead.number[language], number)
  }

  /// The largest size, at most 36 points, in which the widest name stands on one line of a width.
  private func size(of names: [String], over width: Int) -> Int {
    let widest = names.map { language == .chinese ? $0.count : ($0.count + 1) / 2 }.max() ?? 1
    return min(WordStyle.mark.size(in: language), width / (10 * max(1, widest)))
  }

  /// The mark begins 35 mm below the top of the type area (7.2.4).
  private func writeName(_ name: String, isFirst: Bool, size: Int, to xml: inout XMLText) {
    var paragraph = WordParagraph(.mark)
    paragraph.spaceBefore = isFirst ? WordUnit.millimetres(35) : 0
    paragraph.size = size
    xml.paragraph(name, paragraph)
  }

  /// Several offices stand below each other and 文件 at their right, in the middle (7.2.4).
  private func writeJoint(_ names: [String], suffix: String, to xml: inout XMLText) {
    // Two cells with their margins, and a little air between the names and 文件.
    let air = 4 * ColumnWidths.margin + 60
    let size = size(of: names.map { $0 + suffix }, over: width - air)
    guard !suffix.isEmpty else {
      for (number, name) in names.enumerated() {
        writeName(name, isFirst: number == 0, size: size, to: &xml)
      }
      return
    }
    let right = suffix.count * size * 10 + 2 * ColumnWidths.margin + 30
    var above = WordParagraph(.lead)
    above.spaceBefore = WordUnit.millimetres(35) - WordUnit.points(28)
    xml.paragraph("", above)
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element("w:tblW", ["w:w": "\(width)", "w:type": "dxa"])
        xml.element("w:jc", ["w:val": "center"])
        xml.element("w:tblLayout", ["w:type": "fixed"])
        xml.element("w:tblCellMar") { xml in
          xml.element("w:left", ["w:w": "\(ColumnWidths.margin)", "w:type": "dxa"])
          xml.element("w:right", ["w:w": "\(ColumnWidths.margin)", "w:type": "dxa"])
        }
      }
      xml.element("w:tblGrid") { xml in
        for width in [width - right, right] { xml.element("w:gridCol", ["w:w": "\(width)"]) }
      }
      xml.element("w:tr") { xml in
        writeCell(names, width: width - right, alignment: "distribute", size: size, to: &xml)
        writeCell([suffix], width: right, alignment: "center", size: size, to: &xml)
      }
    }
  }

  private func writeCell(
    _ lines: [String], width: Int, alignment: String, size: Int, to xml: inout XMLText
  ) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        xml.element("w:vAlign", ["w:val": "center"])
      }
      for line in lines {
        xml.element("w:p") { xml in
          xml.element("w:pPr") { xml in
            xml.element("w:pStyle", ["w:val": WordStyle.mark.rawValue])
            xml.element("w:jc", ["w:val": alignment])
          }
          xml.run(line, size: size)
        }
      }
    }
  }
}
