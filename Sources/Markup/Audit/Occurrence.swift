/// An element where it stands: with everything around it, outermost first.
struct Occurrence {
  let element: Element
  let ancestors: [Element]

  /// The way from the outermost element.
  var place: String {
    (ancestors + [element]).map(\.address).joined(separator: " > ")
  }

  func isInside(_ tags: Tag...) -> Bool {
    ancestors.contains { tags.contains($0.tag) }
  }

  static func all(in html: HTML, under ancestors: [Element] = []) -> [Occurrence] {
    switch html {
    case .text: []
    case .fragment(let pieces): pieces.flatMap { all(in: $0, under: ancestors) }
    case .raw(let prerendered): all(in: prerendered.source, under: ancestors)
    case .element(let element):
      [Occurrence(element: element, ancestors: ancestors)]
        + element.children.flatMap { all(in: $0, under: ancestors + [element]) }
    }
  }
}

extension Element {
  /// The tag with the id or else the name, as style sheets write them.
  fileprivate var address: String {
    if let id = self[.id] { return "\(tag.rawValue)#\(id)" }
    return self[.name].map { "\(tag.rawValue)[name=\($0)]" } ?? tag.rawValue
  }
}
