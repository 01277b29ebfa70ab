import Messages
import Papers
import QRCodes
import Spreadsheets

/// What stands at the end of a document: lines to sign on, the proof, the imprint.
struct WordClosing {
  let paper: Paper
  let language: Language
  let sheet: WordSheetSize

  /// Between the margins, in twentieths of a point.
  private var width: Int { sheet.typeWidth }

  func write(to xml: inout XMLText) {
    writeSignatures(to: &xml)
    writeProof(to: &xml)
    if let imprint = paper.letterhead?.imprint {
      write(imprint, to: &xml)
      xml.gap(1)
    }
  }

  /// Side by side as far as each has 26 mm to sign on, all lines alike.
  private func writeSignatures(to xml: inout XMLText) {
    let labels = paper.signatures.map { $0[language] + Phrase("：", ": ")[language] }
    guard let widest = labels.map(\.displayWidth).max() else { return }
    let style = WordStyle.signature.on(sheet)
    let (line, gap) = (WordUnit.millimetres(26), WordUnit.millimetres(5))
    let label = widest * 5 * style.size(in: language)
    let fitting = max(1, (width + gap) / (label + line + gap))
    let rows = (labels.count + fitting - 1) / fitting
    let across = (labels.count + rows - 1) / rows
    let share = (width + gap) / across
    for start in stride(from: 0, to: labels.count, by: across) {
      var paragraph = WordParagraph(style)
      paragraph.spaceBefore = WordUnit.points(start == 0 ? 20 : 14)
      let line = labels[start..<min(start + across, labels.count)]
      paragraph.tabs = line.indices.flatMap { place -> [WordParagraph.Tab] in
        let end = (place - start + 1) * share
        return [
          .init(position: end - gap, isLine: true), .init(position: end, isLine: false),
        ]
      }
      xml.paragraph(line.map { $0 + "\t" }.joined(separator: "\t"), paragraph)
    }
  }

  /// What proves the paper, below a line, with the code to scan at the right.
  private func writeProof(to xml: inout XMLText) {
    let items = paper.footer + paper.checkCode
    guard !items.isEmpty else { return }
    let code = paper.proof.flatMap { QRCode($0.payload) == nil ? nil : $0.payload }
    let right = code == nil ? 0 : Self.codeSide + 2 * ColumnWidths.margin
    xml.gap(16)
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element("w:tblW", ["w:w": "\(width)", "w:type": "dxa"])
        xml.element("w:tblBorders") { xml in
          xml.element(
            "w:top", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "808080"])
        }
        xml.element("w:tblLayout", ["w:type": "fixed"])
      }
      let widths = code == nil ? [width] : [width - right, right]
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
      }
      xml.element("w:tr") { xml in
        xml.element("w:trPr") { $0.element("w:cantSplit") }
        xml.cell(width: widths[0]) { write(items, to: &$0) }
        if let code { xml.cell(width: right) { writePicture(of: code, to: &$0) } }
      }
    }
    // A document may not end with a table, nor may one table follow another.
    xml.gap(1)
  }

  private func write(_ items: [Paper.Item], to xml: inout XMLText) {
    let colon = Phrase("：", ": ")[language]
    for item in items {
      xml.paragraph(item.label[language] + colon + item.text[language], .proof)
    }
  }

  /// 22 mm with its quiet zone, so that a telephone reads it.
  private static let codeSide = WordUnit.millimetres(22)

  private func writePicture(of code: String, to xml: inout XMLText) {
    var paragraph = WordParagraph(.proof)
    // A line of fixed height shows no more of a picture than its own height.
    paragraph.line = Self.codeSide + WordUnit.millimetres(2)
    xml.paragraph(paragraph) { xml in
      xml.picture(WordPackage.pictureRelation, side: Self.codeSide, alternative: code)
    }
  }

  /// The imprint ends on the last line of the type area (GB/T 9704-2012, 7.4.1), so its table floats there.
  private func write(_ imprint: Paper.Imprint, to xml: inout XMLText) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element(
          "w:tblpPr",
          [
            "w:leftFromText": "0", "w:rightFromText": "0", "w:vertAnchor": "margin",
            "w:horzAnchor": "margin", "w:tblpXSpec": "left", "w:tblpYSpec": "bottom",
          ])
        xml.element("w:tblW", ["w:w": "\(width)", "w:type": "dxa"])
        xml.element("w:tblBorders") { xml in
          for (side, size) in [("w:top", "8"), ("w:bottom", "8"), ("w:insideH", "6")] {
            xml.element(
              side, ["w:val": "single", "w:sz": size, "w:space": "0", "w:color": "000000"])
          }
        }
        xml.element("w:tblLayout", ["w:type": "fixed"])
      }
      xml.element("w:tblGrid") { $0.element("w:gridCol", ["w:w": "\(width)"]) }
      let lines = [
        imprint.copiesLine?[language],
        imprint.office[language] + "\t" + imprint.dayLine[language],
      ]
      for line in lines.compactMap(\.self) { writeImprintRow(line, to: &xml) }
    }
  }

  private func writeImprintRow(_ line: String, to xml: inout XMLText) {
    xml.element("w:tr") { xml in
      xml.cell(width: width) { xml in
        var paragraph = WordParagraph(.imprint)
        paragraph.tabs = [.init(position: width - 2 * ColumnWidths.margin - 340, isRight: true)]
        xml.paragraph(line, paragraph)
      }
    }
  }
}
