import Messages

extension String {
  /// The text with every invisible character spelled out, safe for a terminal: `a[U+200B]b`.
  public var visible: String {
    guard unicodeScalars.contains(where: { $0.isHidden || $0 == "\n" }) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar == "\n" {
        text += " "
      } else if scalar.isHidden {
        text += "[\(scalar.codePoint)]"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// In quotation marks, visible, and not longer than a message can bear.
  var quotedForMessage: String {
    let longest = 40
    let shown = visible
    return shown.count <= longest ? "“\(shown)”" : "“\(shown.prefix(longest))…”"
  }
}

extension Unicode.Scalar {
  /// `U+200B`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
