import Messages

/// From the raw bytes of a cell to clean text.
enum CellText {
  /// The text without blanks around it; empty for a blank cell.
  ///
  /// Doubled quotes and the apostrophe before a formula are undone, line breaks become `\n`,
  /// ﹝ ﹞ become 〔 〕. Characters that people cannot see are refused.
  static func strict(_ bytes: ArraySlice<UInt8>) throws(Mismatch) -> String {
    let trimmed = bytes.trimmed
    if trimmed.isPlain { return String(decoding: trimmed, as: UTF8.self) }
    let text = lenient(trimmed)
    guard let hidden = text.unicodeScalars.first(where: \.isHidden) else { return text }
    throw Mismatch(
      "含有看不见或损坏的字符 \(hidden.codePoint)", "has an invisible or damaged character \(hidden.codePoint)"
    )
  }

  /// The same text without refusing anything, for headings and messages.
  static func lenient(_ bytes: ArraySlice<UInt8>) -> String {
    let trimmed = bytes.trimmed
    if trimmed.isPlain { return String(decoding: trimmed, as: UTF8.self) }
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch (previous, scalar) {
      case ("\"", "\""): previous = " "
      case ("\r", "\n"): previous = scalar
      default:
        text.append(scalar.normalised)
        previous = scalar
      }
    }
    return String(text.trimmed).withoutFormulaGuard
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { !$0.isBlank }),
      let last = lastIndex(where: { !$0.isBlank })
    else { return [] }
    return self[first...last]
  }

  /// Printable ASCII that needs no care: no quote to undo, no apostrophe in front.
  fileprivate var isPlain: Bool {
    first != UInt8(ascii: "'") && allSatisfy { $0 >= .space && $0 < 0x7F && $0 != .quote }
  }
}

extension BidirectionalCollection<Unicode.Scalar> {
  /// Without white space of any script around it.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.properties.isWhitespace }),
      let last = lastIndex(where: { !$0.properties.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}

extension Unicode.Scalar {
  /// Line breaks as `\n`, and the look-alikes of the brackets in document numbers as 〔 〕.
  fileprivate var normalised: Unicode.Scalar {
    switch self {
    case "\r": "\n"
    case "\u{FE5D}": "\u{3014}"
    case "\u{FE5E}": "\u{3015}"
    default: self
    }
  }
}
