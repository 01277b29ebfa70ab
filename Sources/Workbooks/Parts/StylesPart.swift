import Messages

/// The number format of every cell style.
final class StylesPart: XMLReader {
  private var codes: [Int: NumberFormat] = [:]
  private var isInCells = false
  private var identifiers: [Int] = []
  /// By the number that cells give as their style.
  private(set) var formats: [NumberFormat] = []

  func begin(_ element: XMLElement) throws(Problems) {
    if element.name == "numFmt" {
      guard let id = element.integer("numFmtId"), let code = element.text("formatCode")
      else { return }
      codes[id] = NumberFormat(code: code)
    } else if element.name == "cellXfs" {
      isInCells = true
    } else if isInCells, element.name == "xf" {
      identifiers.append(element.integer("numFmtId") ?? 0)
    }
  }

  func end(_ name: XMLName) throws(Problems) {
    guard name == "cellXfs" else { return }
    isInCells = false
    formats = identifiers.map { codes[$0] ?? NumberFormat(builtIn: $0) }
  }
}
