/// The elements that a page may hold; a closed set, without `style`, `iframe`, `object` or `base`.
public enum Tag: String, Sendable, CaseIterable {
  /// The document, its head and its body.
  case html, head, meta, title, link, script, body
  /// Sections and headings.
  case main, header, footer, nav, section, article, aside, div, h1, h2, h3, h4, h5, h6
  /// Blocks of text and lists.
  case p, pre, blockquote, ul, ol, li, dl, dt, dd, figure, figcaption, hr
  /// Pieces of a line.
  case a, abbr, bdi, br, code, del, em, ins, kbd, mark, samp, small, span, strong, sub, sup, time
  case wbr
  /// Tables.
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, th, td
  /// Forms and their fields.
  case form, fieldset, legend, label, input, textarea, select, optgroup, option, datalist, button
  case output, progress, meter
  /// What opens and closes.
  case details, summary, dialog
  /// Pictures and drawings; `title` belongs here too.
  case img, svg, g, rect, line, circle, path, text, desc

  /// Whether it has neither content nor an end tag (HTML Standard, 13.1.2).
  public var isVoid: Bool {
    [.meta, .link, .hr, .br, .wbr, .col, .input, .img].contains(self)
  }

  /// The level of a heading, 1 to 6, or nil for any other element.
  public var headingLevel: Int? {
    [Tag.h1, .h2, .h3, .h4, .h5, .h6].firstIndex(of: self).map { $0 + 1 }
  }
}
