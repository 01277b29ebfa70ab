extension String {
  /// The text with most of it hidden: `140***********001X`, `138****1234`, `张*`.
  ///
  /// From eleven characters on, the first three and the last four stay, as publicity notices mask
  /// ID numbers and telephones; of shorter texts only the first character stays.
  public var masked: String {
    let scalars = Array(unicodeScalars)
    let (head, tail) = scalars.count >= 11 ? (3, 4) : (min(1, scalars.count), 0)
    let hidden = String(repeating: "*", count: scalars.count - head - tail)
    return text(scalars.prefix(head)) + hidden + text(scalars.suffix(tail))
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
