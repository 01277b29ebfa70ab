extension XMLText {
  /// Writes a square picture between words; `alternative` is read to those who do not see it.
  mutating func picture(_ relation: String, side: Int, alternative: String) {
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    // In English metric units, 12,700 to a point.
    let size: KeyValuePairs = ["cx": "\(side * 635)", "cy": "\(side * 635)"]
    element("w:r") { xml in
      xml.element("w:drawing") { xml in
        let gaps: KeyValuePairs = ["distT": "0", "distB": "0", "distL": "0", "distR": "0"]
        xml.element("wp:inline", gaps) { xml in
          xml.element("wp:extent", size)
          xml.element("wp:docPr", ["id": "1", "name": "QR", "descr": alternative])
          xml.element("a:graphic", ["xmlns:a": drawing + "/main"]) { xml in
            xml.element("a:graphicData", ["uri": drawing + "/picture"]) { xml in
              xml.element("pic:pic", ["xmlns:pic": drawing + "/picture"]) { xml in
                xml.pictureParts(relation, size: size)
              }
            }
          }
        }
      }
    }
  }

  private mutating func pictureParts(
    _ relation: String, size: KeyValuePairs<String, String>
  ) {
    element("pic:nvPicPr") { xml in
      xml.element("pic:cNvPr", ["id": "1", "name": "QR"])
      xml.element("pic:cNvPicPr")
    }
    element("pic:blipFill") { xml in
      xml.element("a:blip", ["r:embed": relation])
      xml.element("a:stretch") { $0.element("a:fillRect") }
    }
    element("pic:spPr") { xml in
      xml.element("a:xfrm") { xml in
        xml.element("a:off", ["x": "0", "y": "0"])
        xml.element("a:ext", size)
      }
      xml.element("a:prstGeom", ["prst": "rect"]) { $0.element("a:avLst") }
    }
  }
}
