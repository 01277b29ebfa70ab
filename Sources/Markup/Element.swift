/// A tag with its attributes and what stands between its start and its end.
///
/// Only the tag functions make one, so that no page can hold a script of its own, an inline style
/// or an event handler.
public struct Element: Sendable, Equatable {
  /// Which element it is.
  public let tag: Tag
  /// The attributes in the order in which they are written.
  public let attributes: [Attribute]
  /// What it holds, in order; never a fragment, and nothing for a void element.
  public let children: [HTML]

  /// Leaves out the attributes that are nil.
  init(_ tag: Tag, _ attributes: [Attribute?] = [], _ content: HTML = .nothing) {
    var given: [Attribute] = []
    given.reserveCapacity(attributes.count)
    for case let attribute? in attributes { given.append(attribute) }
    self.init(tag, given, of: content.pieces)
  }

  /// The same tag and attributes around other children.
  func holding(_ children: [HTML]) -> Element {
    Element(tag, attributes, of: children)
  }

  private init(_ tag: Tag, _ attributes: [Attribute], of children: [HTML]) {
    precondition(children.isEmpty || !tag.isVoid, "a void element holds nothing")
    self.tag = tag
    self.attributes = attributes
    self.children = children
  }

  /// The value of an attribute: empty for a boolean one, nil where it is missing.
  public subscript(_ name: Attribute.Name) -> String? {
    attributes.first { $0.name == name.rawValue }.map { $0.value ?? "" }
  }
}
