import Messages
import Papers
import QRCodes

/// The parts of a .docx file (ECMA-376, Office Open XML).
struct WordPackage {
  let paper: Paper
  let language: Language

  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let types =
    "application/vnd.openxmlformats-officedocument.wordprocessingml"

  func bytes() throws(DocumentFailure) -> [UInt8] {
    var archive = Archive()
    archive.add("[Content_Types].xml", Self.contentTypes)
    archive.add("_rels/.rels", Self.packageRelations)
    archive.add("docProps/core.xml", properties)
    archive.add("word/document.xml", WordBody(paper: paper, language: language).part())
    archive.add("word/_rels/document.xml.rels", documentRelations)
    archive.add("word/styles.xml", WordStyle.part(in: language))
    archive.add("word/settings.xml", Self.settings)
    archive.add("word/fontTable.xml", Self.fonts)
    archive.add("word/footer1.xml", Self.footer(isOdd: true))
    archive.add("word/footer2.xml", Self.footer(isOdd: false))
    if let code = paper.proof.flatMap({ QRCode($0.payload) }) {
      archive.add("word/\(Self.picture)", Bitmap(code).bytes)
    }
    return try archive.bytes()
  }

  private static let contentTypes: String = {
    var xml = XMLText()
    xml.element("Types", ["xmlns": packages + "/content-types"]) { xml in
      xml.element(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      xml.element("Default", ["Extension": "bmp", "ContentType": "image/bmp"])
      xml.element(
        "Override",
        [
          "PartName": "/docProps/core.xml",
          "ContentType": "application/vnd.openxmlformats-package.core-properties+xml",
        ])
      let parts = [
        ("document", "document.main"), ("styles", "styles"), ("settings", "settings"),
        ("fontTable", "fontTable"), ("footer1", "footer"), ("footer2", "footer"),
      ]
      for (part, type) in parts {
        xml.element(
          "Override",
          ["PartName": "/word/\(part).xml", "ContentType": "\(types).\(type)+xml"])
      }
    }
    return xml.text
  }()

  private static let packageRelations = relations([
    ("rId1", relationships + "/officeDocument", "word/document.xml"),
    ("rId2", packages + "/relationships/metadata/core-properties", "docProps/core.xml"),
  ])

  private var documentRelations: String {
    let picture =
      paper.proof == nil
      ? [] : [(Self.pictureRelation, Self.relationships + "/image", Self.picture)]
    return Self.relations(Self.commonRelations + picture)
  }

  /// The QR code, as the document names it and as the package does.
  static let pictureRelation = "rIdQR"
  private static let picture = "media/qr.bmp"

  private static let commonRelations: [(id: String, type: String, target: String)] = [
    ("rIdStyles", relationships + "/styles", "styles.xml"),
    ("rIdSettings", relationships + "/settings", "settings.xml"),
    ("rIdFonts", relationships + "/fontTable", "fontTable.xml"),
    ("rIdOdd", relationships + "/footer", "footer1.xml"),
    ("rIdEven", relationships + "/footer", "footer2.xml"),
  ]

  private static func relations(_ targets: [(id: String, type: String, target: String)]) -> String {
    var xml = XMLText()
    xml.element("Relationships", ["xmlns": packages + "/relationships"]) { xml in
      for (id, type, target) in targets {
        xml.element("Relationship", ["Id": id, "Type": type, "Target": target])
      }
    }
    return xml.text
  }

  /// The title and nothing that changes from one writing to the next: no time, no machine, no person.
  private var properties: String {
    var xml = XMLText()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": Self.packages + "/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      xml.element("dc:title") { $0.write(paper.title[language]) }
      xml.element("dc:language") { $0.write(language == .chinese ? "zh-CN" : "en") }
    }
    return xml.text
  }

  private static let settings: String = {
    var xml = XMLText()
    xml.element("w:settings", ["xmlns:w": namespace]) { xml in
      xml.element("w:evenAndOddHeaders")
      xml.element("w:characterSpacingControl", ["w:val": "compressPunctuation"])
      xml.element("w:compat") { xml in
        xml.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
      xml.element("w:themeFontLang", ["w:val": "en-US", "w:eastAsia": "zh-CN"])
    }
    return xml.text
  }()

  /// Each official typeface with the one that stands in where it is missing.
  private static let fonts: String = {
    var xml = XMLText()
    xml.element("w:fonts", ["xmlns:w": namespace]) { xml in
      let names = [
        ("仿宋_GB2312", "仿宋"), ("楷体_GB2312", "楷体"), ("方正小标宋简体", "宋体"), ("黑体", "SimHei"),
        ("宋体", "SimSun"),
      ]
      for (name, substitute) in names {
        xml.element("w:font", ["w:name": name]) { xml in
          xml.element("w:altName", ["w:val": substitute])
          xml.element("w:charset", ["w:val": "86"])
          xml.element("w:family", ["w:val": "auto"])
        }
      }
    }
    return xml.text
  }()

  /// — 1 —, one character from the outer edge: right on odd pages, left on even ones (7.5).
  private static func footer(isOdd: Bool) -> String {
    let character = 10 * WordStyle.page.size(in: .chinese)
    var xml = XMLText()
    xml.element("w:ftr", ["xmlns:w": namespace]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { xml in
          xml.element("w:pStyle", ["w:val": WordStyle.page.rawValue])
          xml.element("w:ind", isOdd ? ["w:right": "\(character)"] : ["w:left": "\(character)"])
          xml.element("w:jc", ["w:val": isOdd ? "right" : "left"])
        }
        xml.run("— ")
        xml.element("w:fldSimple", ["w:instr": " PAGE "]) { $0.run("1") }
        xml.run(" —")
      }
    }
    return xml.text
  }
}
