import Messages
import Papers
import QRCodes
import Spreadsheets

/// What stands at the end of a document: lines to sign on, the proof, the imprint.
struct WordClosing {
  let paper: Paper
  let language: Language
  /// Between the margins, in twentieths of a point.
  let width: Int

  func write(to xml: inout XMLText) {
    writeSignatures(to: &xml)
    writeProof(to: &xml)
    writePicture(to: &xml)
    if let imprint = paper.letterhead?.imprint {
      write(imprint, to: &xml)
      // A document may not end with a table.
      xml.paragraph("", .proof)
    }
  }

  /// As many on a line as leave room to write at least eight characters each.
  private func writeSignatures(to xml: inout XMLText) {
    let labels = paper.signatures.map { $0[language] + Phrase("：", ": ")[language] }
    guard let widest = labels.map(\.displayWidth).max() else { return }
    let column = 5 * WordStyle.signature.size(in: language)
    let perLine = max(1, min(3, width / ((widest + 18) * column)))
    let share = width / perLine
    for start in stride(from: 0, to: labels.count, by: perLine) {
      var paragraph = WordParagraph(.signature)
      paragraph.spaceBefore = WordUnit.points(start == 0 ? 28 : 10)
      let line = labels[start..<min(start + perLine, labels.count)]
      paragraph.tabs = line.indices.flatMap { place -> [WordParagraph.Tab] in
        let end = (place - start + 1) * share
        return [
          .init(position: end - 2 * column, isLine: true), .init(position: end, isLine: false),
        ]
      }
      xml.paragraph(line.map { $0 + "\t" }.joined(separator: "\t"), paragraph)
    }
  }

  private func writeProof(to xml: inout XMLText) {
    for (number, item) in (paper.footer + paper.checkCode).enumerated() {
      var paragraph = WordParagraph(.proof)
      if number == 0 {
        paragraph.spaceBefore = WordUnit.points(20)
        paragraph.lines = .above
      }
      xml.paragraph(
        item.label[language] + Phrase("：", ": ")[language] + item.text[language], paragraph)
    }
  }

  /// The QR code at the left, 22 mm wide with its quiet zone, so that a telephone reads it.
  private func writePicture(to xml: inout XMLText) {
    guard let proof = paper.proof, QRCode(proof.payload) != nil else { return }
    let side = WordUnit.millimetres(22)
    var paragraph = WordParagraph(.proof)
    // A line of fixed height shows no more of a picture than its own height.
    paragraph.line = side + WordUnit.millimetres(2)
    xml.paragraph(paragraph) { xml in
      xml.picture(WordPackage.pictureRelation, side: side, alternative: proof.payload)
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
      xml.element("w:tc") { xml in
        xml.element("w:tcPr") { $0.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"]) }
        var paragraph = WordParagraph(.imprint)
        paragraph.tabs = [.init(position: width - 2 * ColumnWidths.margin - 340, isRight: true)]
        xml.paragraph(line, paragraph)
      }
    }
  }
}
