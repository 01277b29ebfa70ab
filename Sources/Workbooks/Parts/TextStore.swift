import Messages
import Spreadsheets

/// The bytes of all texts of a workbook, each written once; cells point into it.
final class TextStore {
  private(set) var bytes: [UInt8] = []
  private let file: String
  private let limits: WorkbookLimits
  private var cells = 0

  init(file: String, limits: WorkbookLimits) {
    self.file = file
    self.limits = limits
  }

  /// Writes a text as cells of a text file stand: quotes doubled, formulas guarded.
  func add(_ text: [UInt8], at place: () -> String) throws(Problems) -> Grid.Cell {
    if text.isEmpty { return .empty }
    // A character takes four bytes at most.
    if text.count > limits.cellLength,
      String(decoding: text, as: UTF8.self).utf16.count > limits.cellLength
    {
      throw WorkbookFault.longCell(place(), limit: limits.cellLength).problems(in: file)
    }
    let start = UInt32(bytes.count)
    let plain = text.contains(UInt8(ascii: "_")) ? text.unescaped : text
    if plain.isHarmless {
      bytes += plain
    } else {
      for byte in String(decoding: plain, as: UTF8.self).withFormulaGuard.utf8 {
        bytes.append(byte)
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      }
    }
    guard bytes.count <= limits.textSize else {
      throw WorkbookFault.tooMuchText(limit: limits.textSize).problems(in: file)
    }
    return Grid.Cell(start: start, end: UInt32(bytes.count))
  }

  /// Counts cells of any sheet, and shared texts, against the limit.
  func count(_ more: Int) throws(Problems) {
    cells += more
    guard cells <= limits.cells else {
      throw WorkbookFault.tooManyCells(limit: limits.cells).problems(in: file)
    }
  }
}

extension [UInt8] {
  /// Whether nothing in the text needs doubling or guarding.
  fileprivate var isHarmless: Bool {
    guard let first, !contains(UInt8(ascii: "\"")) else { return false }
    return switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0xE3...0xE9:
      true
    default: false
    }
  }

  /// `_x000D_` as the character it stands for (ST_Xstring, ISO/IEC 29500-1, 22.9.2.19).
  fileprivate var unescaped: [UInt8] {
    var plain: [UInt8] = []
    var rest = self[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "_"), let scalar = rest.prefix(7).escapedScalar {
        plain += Array(String(Character(scalar)).utf8)
        rest = rest.dropFirst(7)
      } else {
        plain.append(byte)
        rest = rest.dropFirst()
      }
    }
    return plain
  }
}

extension ArraySlice<UInt8> {
  /// The scalar of `_xHHHH_`; nil for any other seven bytes.
  fileprivate var escapedScalar: Unicode.Scalar? {
    guard count == 7, self[startIndex + 1] == UInt8(ascii: "x"), last == UInt8(ascii: "_")
    else { return nil }
    let digits = String(decoding: self[startIndex + 2..<startIndex + 6], as: UTF8.self)
    guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) }
  }
}
