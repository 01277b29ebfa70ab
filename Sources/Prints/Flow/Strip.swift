/// A level piece of a page that is never cut: a line of text, a row of a table.
struct Strip {
  let height: Length
  /// What is drawn, with distances from the strip's upper left corner.
  let marks: [Mark]
  /// What is left free above it, except at the top of a page.
  var space = Length.zero
  /// Whether the next strip must stand on the same page.
  var keepsNext = false

  init(height: Length, marks: [Mark], space: Length = .zero, keepsNext: Bool = false) {
    self.height = height
    self.marks = marks
    self.space = space
    self.keepsNext = keepsNext
  }

  /// A line of text in a line of fixed height, so that a fallback font cannot push it down.
  init(
    _ line: Line, x: Length, pitch: Length, space: Length = .zero, keepsNext: Bool = false
  ) {
    self.init(
      height: pitch,
      marks: [.text(line, x: x, baseline: .baseline(of: line.style.size, in: pitch))],
      space: space, keepsNext: keepsNext)
  }

  /// The same strip with what stands before or after it changed.
  func with(space: Length? = nil, keepsNext: Bool? = nil) -> Strip {
    Strip(
      height: height, marks: marks, space: space ?? self.space,
      keepsNext: keepsNext ?? self.keepsNext)
  }
}

extension Length {
  /// Where the baseline stands in a line: a Chinese character is 0.88 of its size above and 0.12
  /// below it.
  static func baseline(of size: Length, in pitch: Length) -> Length {
    (pitch - size) / 2 + Length(units: size.units * 88 / 100)
  }
}

extension [Strip] {
  /// The height of all strips together, the first at the top of what is free.
  func height(afterOthers: Bool) -> Length {
    map(\.height).total + dropFirst(afterOthers ? 0 : 1).map(\.space).total
  }

  /// The strips bound together, so that they stand on one page where one can hold them.
  var kept: [Strip] {
    enumerated().map { $1.with(keepsNext: $0 < count - 1 || $1.keepsNext) }
  }
}
