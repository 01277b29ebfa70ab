extension String {
  /// Full-width letters, digits and signs as ASCII, the ideographic space as a space: `Ａ１` is `A1`.
  public var widthFolded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var folded = UnicodeScalarView()
    for scalar in unicodeScalars { folded.append(scalar.widthFolded) }
    return String(folded)
  }

  /// For comparing names and headings: widths and ASCII case folded, white space left out.
  public var foldedForMatching: String {
    var folded = UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.properties.isWhitespace {
      let narrow = scalar.widthFolded
      folded.append(
        ("A"..."Z").contains(narrow)
          ? narrow.properties.lowercaseMapping.unicodeScalars.first ?? narrow : narrow)
    }
    return String(folded)
  }
}

extension Unicode.Scalar {
  /// U+FF01…U+FF5E stand 0xFEE0 above their ASCII twins.
  fileprivate var widthFolded: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000, 0xA0: " "
    case 0x2212: "-"
    default: self
    }
  }
}
