/// A whole page: the language, the title, the files that it loads, and its body.
///
/// The head is written here and nowhere else. Styles and scripts come from files of the same
/// origin only, so that a strict content security policy holds.
public struct Document: Sendable, Equatable {
  /// The language of the page as a BCP 47 tag, such as `zh-Hans` or `en`.
  public let language: String
  /// What the tab and the bookmark show.
  public let title: String
  /// The style sheets, in order.
  public let styles: [Path]
  /// The scripts, in order; they run after the page has been read.
  public let scripts: [Path]
  /// What people see.
  public let body: HTML

  /// Builds a page.
  public init(
    language: String, title: String, styles: [Path] = [], scripts: [Path] = [],
    @HTMLBuilder body: () -> HTML
  ) {
    self.language = language
    self.title = title
    self.styles = styles
    self.scripts = scripts
    self.body = body()
  }

  /// The `html` element with its head and body.
  public var html: HTML {
    .element(
      Element(
        .html, [.lang(language)],
        .fragment([.element(head), .element(Element(.body, [], body))])))
  }

  private var head: Element {
    let viewport = "width=device-width, initial-scale=1"
    let settings = [
      Element(.meta, [Attribute(.charset, "utf-8")]),
      Element(.meta, [Attribute(.name, "viewport"), Attribute(.content, viewport)]),
      Element(.title, [], .text(title)),
    ]
    let files =
      styles.map {
        Element(.link, [Attribute(.rel, "stylesheet"), Attribute(.href, $0.text)])
      }
      + scripts.map { Element(.script, [Attribute(.src, $0.text), Attribute(.defer)]) }
    return Element(.head, [], .fragment((settings + files).map(HTML.element)))
  }
}
