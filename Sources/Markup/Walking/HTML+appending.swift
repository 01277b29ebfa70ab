extension HTML {
  /// The same tree with one more child at the end of every element that a condition holds for.
  ///
  /// It does once what every page needs, such as the session's token in each form that acts.
  public func appending(_ piece: HTML, toEach condition: (Element) -> Bool) -> HTML {
    switch self {
    case .text: return self
    case .fragment(let pieces):
      return .fragment(pieces.map { $0.appending(piece, toEach: condition) })
    case .raw(let prerendered): return prerendered.source.appending(piece, toEach: condition)
    case .element(let element):
      let children = element.children.map { $0.appending(piece, toEach: condition) }
      return .element(element.holding(condition(element) ? children + piece.pieces : children))
    }
  }
}
