/// Comma-separated values as RFC 4180 writes them, harmless when a spreadsheet program opens them.
public struct CSVText: Sendable {
  /// What one cell holds.
  public enum Cell: Sendable, Hashable {
    /// Text of any origin; made harmless where it could be taken for a formula.
    case text(String)
    /// A number that we wrote ourselves, such as `-5.00`; written as it is.
    case number(String)
  }

  /// The text so far; lines end in CR LF.
  public private(set) var text: String

  /// Begins an empty text; Excel needs the byte order mark to see that it is UTF-8.
  public init(byteOrderMark: Bool = false) {
    text = byteOrderMark ? "\u{FEFF}" : ""
  }

  /// Writes one row.
  public mutating func append(_ cells: [Cell]) {
    let line = cells.map { cell in
      switch cell {
      case .text(let text): Self.quoted(text.withFormulaGuard)
      case .number(let number): number
      }
    }
    text += line.joined(separator: ",")
    text += "\r\n"
  }

  /// Quotes whatever any separator, blank at the edge or line break could tear apart.
  private static func quoted(_ text: String) -> String {
    let needsQuotes =
      text.utf8.contains { special.contains($0) }
      || text.utf8.first == .space || text.utf8.last == .space
    guard needsQuotes else { return text }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  private static let special = Array(",;\t\"\r\n".utf8)
}
