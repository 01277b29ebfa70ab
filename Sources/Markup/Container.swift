/// A tag that is called like a function: `div(.class("note")) { "…" }`.
public struct Container: Sendable {
  let tag: Tag

  init(_ tag: Tag) {
    self.tag = tag
  }

  /// Puts the tag around its content; an attribute that is nil is left out.
  public func callAsFunction(
    _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML
  ) -> HTML {
    .element(Element(tag, attributes, content()))
  }
}
