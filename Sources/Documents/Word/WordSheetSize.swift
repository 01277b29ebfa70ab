import Papers

/// A sheet of A4 with its margins, upright or on its side.
struct WordSheetSize: Equatable {
  let orientation: Paper.Section.Orientation
  /// Whether it holds a form or list, which no standard binds, rather than an official document.
  var isForm = false

  private static let short = WordUnit.millimetres(210)
  private static let long = WordUnit.millimetres(297)

  var width: Int { orientation == .portrait ? Self.short : Self.long }
  var height: Int { orientation == .portrait ? Self.long : Self.short }

  /// Of an official document 37, 26, 35 and 28 mm (GB/T 9704-2012, 5.2.1), turned with the sheet, whose
  /// left edge is then its foot; of a form less, so that tables fit.
  var margins: (top: Int, right: Int, bottom: Int, left: Int) {
    func edges(_ top: Int, _ right: Int, _ bottom: Int, _ left: Int) -> (Int, Int, Int, Int) {
      (
        WordUnit.millimetres(top), WordUnit.millimetres(right), WordUnit.millimetres(bottom),
        WordUnit.millimetres(left)
      )
    }
    switch (orientation, isForm) {
    case (.portrait, false): return edges(37, 26, 35, 28)
    case (.landscape, false): return edges(28, 37, 26, 35)
    case (.portrait, true): return edges(20, 20, 22, 22)
    case (.landscape, true): return edges(17, 20, 19, 20)
    }
  }

  /// Between the margins: 156 mm on an upright official document.
  var typeWidth: Int { width - margins.left - margins.right }

  /// The page number stands 7 mm below the type area (7.5), its line about 5 mm high.
  var footer: Int {
    isForm ? WordUnit.millimetres(8) : margins.bottom - WordUnit.millimetres(12)
  }
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
          "w:header": "\(WordUnit.millimetres(10))", "w:footer": "\(sheet.footer)",
          "w:gutter": "0",
        ])
    }
  }
}
