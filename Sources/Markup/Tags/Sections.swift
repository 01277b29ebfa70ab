/// What the page is about; one to a page.
public let main = Container(.main)
/// What introduces a page or a section.
public let header = Container(.header)
/// What closes a page or a section.
public let footer = Container(.footer)
/// Links through the site; several on a page need names of their own.
public let nav = Container(.nav)
/// A part with a heading of its own.
public let section = Container(.section)
/// A part that makes sense by itself.
public let article = Container(.article)
/// What stands beside the matter.
public let aside = Container(.aside)
/// A block without a meaning of its own.
public let div = Container(.div)
/// The heading of the page.
public let h1 = Container(.h1)
/// A heading of the second level.
public let h2 = Container(.h2)
/// A heading of the third level.
public let h3 = Container(.h3)
/// A heading of the fourth level.
public let h4 = Container(.h4)
/// A heading of the fifth level.
public let h5 = Container(.h5)
/// A heading of the sixth level.
public let h6 = Container(.h6)
/// A part that floats above the page.
public let dialog = Container(.dialog)

/// A part that opens when its summary is pressed.
public func details(
  summary: String, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML
) -> HTML {
  let line = HTML.element(Element(.summary, [], .text(summary)))
  return .element(Element(.details, attributes, .joining([line, content()])))
}
