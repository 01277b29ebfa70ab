extension UnicodeScalar {
  /// Whether the character is invisible, turns the direction of writing or marks lost text.
  ///
  /// Two texts that look the same must be the same, and nothing may change how the rest is shown.
  public var isHidden: Bool {
    // Nearly all text: printable ASCII, and the Chinese characters of the basic plane.
    if value >= 0x20 && value < 0x7F || (0x4E00...0x9FFF).contains(value) || self == "\n" {
      return false
    }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: properties.isDefaultIgnorableCodePoint || self == "\u{FFFD}"
    }
  }
}
