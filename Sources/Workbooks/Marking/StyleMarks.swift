import Messages
import Spreadsheets

/// The styles of a workbook with one more fill, and filled twins of the styles that need one.
final class StyleMarks: XMLReader {
  /// The styles part with its additions.
  private(set) var bytes: [UInt8]
  private var twins: [Int: Int] = [:]
  private var number = 0

  private let wanted: Set<Int>
  private var fills: XMLTag?
  private var endOfFills: Int?
  private var cells: XMLTag?
  private var endOfCells: Int?
  private var isInCells = false
  private var styles: [(tag: XMLTag, end: Range<Int>)] = []
  private weak var feed: XMLFeed?

  /// Light red, as Excel's own style for bad values has it.
  private static let colour = "FFFFC7CE"

  init(_ part: String, of archive: inout ZipArchive, marking wanted: Set<Int>) throws(Problems) {
    bytes = try archive.bytes(of: part)
    self.wanted = wanted
    let feed = try XMLFeed(part, of: archive.file, limits: archive.limits, into: self)
    self.feed = feed
    let outcome = bytes.withUnsafeBytes { bytes in
      Result { () throws(Problems) in
        try feed.take(bytes)
        try feed.finish()
      }
    }
    try outcome.get()
    add()
  }

  /// The filled twin of a style; the style itself where it could not be filled.
  func marked(_ style: Int) -> Int { twins[style] ?? style }

  /// The style of remarks: filled, with line breaks.
  var remark: Int { number }

  func begin(_ element: XMLElement) throws(Problems) {
    guard let range = feed?.tag else { return }
    if element.name == "fills" {
      fills = XMLTag(element, at: range, in: bytes)
    } else if element.name == "cellXfs" {
      cells = XMLTag(element, at: range, in: bytes)
      isInCells = true
    } else if isInCells, element.name == "xf" {
      let tag = XMLTag(element, at: range, in: bytes)
      styles.append((tag, tag.range.upperBound..<tag.range.upperBound))
    }
  }

  func end(_ name: XMLName) throws(Problems) {
    guard let range = feed?.tag else { return }
    if name == "fills" {
      endOfFills = range.lowerBound
    } else if name == "cellXfs" {
      endOfCells = range.lowerBound
      isInCells = false
    } else if isInCells, name == "xf", let last = styles.indices.last, !styles[last].tag.isEmpty {
      styles[last].end = range
    }
  }

  /// Writes the fill and the twins; nothing where the part is not as Excel writes it.
  private func add() {
    guard var fills, var cells, let endOfFills, let endOfCells, !fills.isEmpty, !cells.isEmpty,
      let fill = fills.integer("count"), !styles.isEmpty
    else { return }
    let twinned = wanted.filter(styles.indices.contains).sorted()
    var added = twinned.map { twin(of: styles[$0], fill: fill) }
    for (offset, style) in twinned.enumerated() { twins[style] = styles.count + offset }
    number = styles.count + added.count
    added.append(remarkStyle(fill: fill, prefix: cells.prefix))
    fills.set("count", to: "\(fill + 1)")
    cells.set("count", to: "\(number + 1)")
    var edits = ByteEdits()
    edits.replace(fills.range, with: fills.text)
    edits.replace(endOfFills..<endOfFills, with: solid(prefix: fills.prefix))
    edits.replace(cells.range, with: cells.text)
    edits.replace(endOfCells..<endOfCells, with: added.joined())
    bytes = edits.applied(to: bytes)
  }

  private func twin(of style: (tag: XMLTag, end: Range<Int>), fill: Int) -> String {
    var tag = style.tag
    tag.set("fillId", to: "\(fill)")
    tag.set("applyFill", to: "1")
    if tag.isEmpty { return tag.text }
    let inside = bytes[tag.range.upperBound..<style.end.lowerBound]
    return tag.text + String(decoding: inside, as: UTF8.self) + tag.endTag
  }

  private func remarkStyle(fill: Int, prefix: String) -> String {
    "<\(prefix)xf numFmtId=\"0\" fontId=\"0\" fillId=\"\(fill)\" borderId=\"0\" xfId=\"0\" "
      + "applyFill=\"1\" applyAlignment=\"1\"><\(prefix)alignment vertical=\"top\" "
      + "wrapText=\"1\"/></\(prefix)xf>"
  }

  private func solid(prefix: String) -> String {
    "<\(prefix)fill><\(prefix)patternFill patternType=\"solid\"><\(prefix)fgColor rgb=\""
      + StyleMarks.colour + "\"/><\(prefix)bgColor indexed=\"64\"/></\(prefix)patternFill>"
      + "</\(prefix)fill>"
  }
}
