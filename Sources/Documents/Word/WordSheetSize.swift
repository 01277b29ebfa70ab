import Papers

/// A sheet of A4 with the margins of official documents (GB/T 9704-2012, 5.2.1), upright or on its side.
struct WordSheetSize: Equatable {
  let orientation: Paper.Section.Orientation

  private static let short = WordUnit.millimetres(210)
  private static let long = WordUnit.millimetres(297)

  var width: Int { orientation == .portrait ? Self.short : Self.long }
  var height: Int { orientation == .portrait ? Self.long : Self.short }

  /// Top 37 mm, right 26 mm, bottom 35 mm, left 28 mm; turned with the sheet, whose left edge is then its foot.
  var margins: (top: Int, right: Int, bottom: Int, left: Int) {
    let (top, right) = (WordUnit.millimetres(37), WordUnit.millimetres(26))
    let (bottom, left) = (WordUnit.millimetres(35), WordUnit.millimetres(28))
    return orientation == .portrait ? (top, right, bottom, left) : (left, top, right, bottom)
  }

  /// Between the margins: 156 mm upright.
  var typeWidth: Int { width - margins.left - margins.right }

  /// The page number stands 7 mm below the type area (7.5), its line about 5 mm high.
  var footer: Int { max(margins.bottom - WordUnit.millimetres(10), WordUnit.millimetres(12)) }
}

extension XMLText {
  /// The properties of a section of the document.
  mutating func section(_ sheet: WordSheetSize) {
    element("w:sectPr") { xml in
      xml.element("w:footerReference", ["w:type": "default", "r:id": "rIdOdd"])
      xml.element("w:footerReference", ["w:type": "even", "r:id": "rIdEven"])
      xml.element("w:type", ["w:val": "nextPage"])
      if sheet.orientation == .portrait {
        xml.element("w:pgSz", ["w:w": "\(sheet.width)", "w:h": "\(sheet.height)"])
      } else {
        xml.element(
          "w:pgSz",
          ["w:w": "\(sheet.width)", "w:h": "\(sheet.height)", "w:orient": "landscape"])
      }
      xml.element(
        "w:pgMar",
        [
          "w:top": "\(sheet.margins.top)", "w:right": "\(sheet.margins.right)",
          "w:bottom": "\(sheet.margins.bottom)", "w:left": "\(sheet.margins.left)",
          "w:header": "\(WordUnit.millimetres(15))", "w:footer": "\(sheet.footer)",
          "w:gutter": "0",
        ])
    }
  }
}
