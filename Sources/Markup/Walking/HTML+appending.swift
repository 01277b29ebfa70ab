extension HTML {
  /// The same tree with one more child at the end of every element that a condition holds for.
  ///
  /// It does once what every page needs, such as the session's token in each form that acts.
  public func appending(_ piece: HTML, toEach condition: (Element) -> Bool) -> HTML {
    appended(piece, toEach: condition) ?? self
  }

  /// Nil where nothing changes: most of a page holds no such element and is not built again.
  private func appended(_ piece: HTML, toEach condition: (Element) -> Bool) -> HTML? {
    switch self {
    case .text: nil
    case .fragment(let pieces):
      HTML.appended(piece, toEach: condition, in: pieces).map(HTML.fragment)
    case .raw(let prerendered): prerendered.source.appended(piece, toEach: condition)
    case .element(let element): element.appended(piece, toEach: condition).map(HTML.element)
    }
  }

  fileprivate static func appended(
    _ piece: HTML, toEach condition: (Element) -> Bool, in pieces: [HTML]
  ) -> [HTML]? {
    var changed: [HTML]?
    for (index, old) in pieces.enumerated() {
      guard let new = old.appended(piece, toEach: condition) else { continue }
      changed = changed ?? pieces
      changed?[index] = new
    }
    return changed
  }
}

extension Element {
  fileprivate func appended(_ piece: HTML, toEach condition: (Element) -> Bool) -> Element? {
    let children = HTML.appended(piece, toEach: condition, in: children)
    guard condition(self) else { return children.map(holding) }
    return holding((children ?? self.children) + piece.pieces)
  }
}
