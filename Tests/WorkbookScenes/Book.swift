import Spreadsheets

/// A workbook written by hand: the XML of its sheets, and whatever a test puts beside them.
public struct Book: Sendable {
  /// The tabs with the XML of their rows.
  public var sheets: [(name: String, rows: String)]
  /// The XML of the shared texts.
  public var shared: [String] = []
  /// The formats of the cell styles, by the number that cells give.
  public var formats: [String] = []
  /// The tabs that are hidden.
  public var hidden: Set<String> = []
  /// Whether dates count from 1904.
  public var countsFrom1904 = false
  /// After the rows of every sheet.
  public var afterRows = ""
  /// Further parts, which replace those of the same name.
  public var parts: [(name: String, bytes: [UInt8])] = []

  /// A workbook of one sheet.
  public init(_ rows: String, shared: [String] = [], formats: [String] = []) {
    sheets = [("评分", rows)]
    self.shared = shared
    self.formats = formats
  }

  static let names =
    "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The file.
  public var bytes: [UInt8] {
    let tabs = sheets.enumerated().map { index, sheet in
      let state = hidden.contains(sheet.name) ? " state=\"hidden\"" : ""
      return "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"s\(index)\"/>"
    }
    let relations = sheets.indices.map {
      relation("s\($0)", "worksheet", "worksheets/sheet\($0 + 1).xml")
    }
    let date = countsFrom1904 ? "<workbookPr date1904=\"1\"/>" : ""
    var all: [(name: String, bytes: [UInt8])] = [
      ("_rels/.rels", relationships([relation("r", "officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        Array("<workbook \(Book.names)>\(date)<sheets>\(tabs.joined())</sheets></workbook>".utf8)
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relationships(
          relations + [
            relation("x", "sharedStrings", "sharedStrings.xml"),
            relation("y", "styles", "styles.xml"),
          ])
      ),
      (
        "xl/sharedStrings.xml",
        Array("<sst \(Book.names)>\(shared.map { "<si>\($0)</si>" }.joined())</sst>".utf8)
      ),
      ("xl/styles.xml", styles),
    ]
    for (index, sheet) in sheets.enumerated() {
      let xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet \(Book.names)><sheetData>"
        + "\(sheet.rows)</sheetData>\(afterRows)</worksheet>"
      all.append(("xl/worksheets/sheet\(index + 1).xml", Array(xml.utf8)))
    }
    let replaced = Set(parts.map(\.name))
    return archive(all.filter { !replaced.contains($0.name) } + parts)
  }

  private var styles: [UInt8] {
    let codes = formats.enumerated().map {
      "<numFmt numFmtId=\"\(200 + $0)\" formatCode=\"\($1)\"/>"
    }
    let cells = formats.indices.map { "<xf numFmtId=\"\(200 + $0)\" fillId=\"0\"/>" }
    let xml =
      "<styleSheet \(Book.names)><numFmts>\(codes.joined())</numFmts>"
      + "<fills count=\"2\"><fill/><fill/></fills>"
      + "<cellXfs count=\"\(formats.count + 1)\"><xf numFmtId=\"0\"/>\(cells.joined())</cellXfs>"
      + "</styleSheet>"
    return Array(xml.utf8)
  }

  private func relation(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(Book.office)/\(kind)\" Target=\"\(target)\"/>"
  }

  private func relationships(_ list: [String]) -> [UInt8] {
    Array("<Relationships>\(list.joined())</Relationships>".utf8)
  }
}

/// Inline texts as cells, side by side from column A.
public func texts(_ row: Int, _ texts: [String]) -> String {
  let cells = texts.enumerated().map { index, text in
    let name = CellName(row: row, column: index + 1)
    return text.isEmpty ? "" : "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }
  return "<row r=\"\(row)\">\(cells.joined())</row>"
}
