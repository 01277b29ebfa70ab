/// A drawing that is read out as one picture, by its title and description.
///
/// The id names the drawing within its page; title and description get ids made from it. What the
/// drawing shows should also stand nearby as text or table.
public func svg(
  id: String, size: Size, title: String, description: String, _ attributes: Attribute?...,
  @DrawingBuilder content: () -> [SVG]
) -> HTML {
  let (titleID, descriptionID) = ("\(id)-title", "\(id)-description")
  let frame: [Attribute?] = [
    .id(id), Attribute(.viewBox, "0 0 \(size.width) \(size.height)"), .role(.img),
    .ariaLabelledBy(titleID, descriptionID),
  ]
  let words = [
    Element(.title, [.id(titleID)], .text(title)),
    Element(.desc, [.id(descriptionID)], .text(description)),
  ]
  let inside = (words + content().map(\.element)).map(HTML.element)
  return .element(Element(.svg, frame + attributes, .fragment(inside)))
}
