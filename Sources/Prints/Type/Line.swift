/// One line of text that was broken to a width and can be drawn.
struct Line {
  /// The words of the line.
  let text: String
  /// How far the words reach.
  let width: Length
  /// How it looks.
  let style: TextStyle
  /// What draws it; nil where only the layout is wanted.
  var shape: Shape?
}

/// Breaks texts into lines.
protocol Typesetting: AnyObject {
  /// The lines of a text, at least one; `indent` is left free before the first.
  ///
  /// Justified lines, all but the last, reach exactly to the width.
  func lines(
    of text: String, style: TextStyle, width: Length, indent: Length, justified: Bool
  ) -> [Line]
}

extension Typesetting {
  /// A text that stands on one line however long it is.
  func line(_ text: String, _ style: TextStyle) -> Line {
    let wide = Length.millimetres(2000)
    let lines = lines(of: text, style: style, width: wide, indent: .zero, justified: false)
    return lines.first ?? Line(text: text, width: .zero, style: style)
  }
}
