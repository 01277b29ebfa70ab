extension HTML {
  /// Every element of the tree, itself included, in the order of the page.
  public var descendants: [Element] {
    var found: [Element] = []
    collect(into: &found)
    return found
  }

  /// The first element, in the order of the page, that a condition holds for.
  public func first(where condition: (Element) -> Bool) -> Element? {
    descendants.first(where: condition)
  }

  /// The elements with a tag, in the order of the page.
  public func all(_ tag: Tag) -> [Element] {
    descendants.filter { $0.tag == tag }
  }

  /// All text of the tree, one after the other, before escaping.
  public var plainText: String {
    switch self {
    case .text(let text): text
    case .element(let element): element.plainText
    case .fragment(let pieces): pieces.map(\.plainText).joined()
    case .raw(let prerendered): prerendered.source.plainText
    }
  }

  /// Where the links, forms, buttons, pictures, styles and scripts lead, in the order of the page.
  public var addresses: [String] {
    let names: [Attribute.Name] = [.href, .src, .action, .formaction]
    return descendants.flatMap { element in names.compactMap { element[$0] } }
  }

  private func collect(into found: inout [Element]) {
    switch self {
    case .text: break
    case .element(let element):
      found.append(element)
      for child in element.children { child.collect(into: &found) }
    case .fragment(let pieces): for piece in pieces { piece.collect(into: &found) }
    case .raw(let prerendered): prerendered.source.collect(into: &found)
    }
  }
}

extension Element {
  /// Every element inside this one, in the order of the page.
  public var descendants: [Element] { HTML.fragment(children).descendants }

  /// All text inside, one after the other, before escaping.
  public var plainText: String { HTML.fragment(children).plainText }
}
