/// A table with the caption that names it.
public func table(
  caption: String, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML
) -> HTML {
  let name = HTML.element(Element(.caption, [], .text(caption)))
  return .element(Element(.table, attributes, .joining([name, content()])))
}

/// The header rows of a table.
public let thead = Container(.thead)
/// The rows of a table.
public let tbody = Container(.tbody)
/// The closing rows of a table, such as totals.
public let tfoot = Container(.tfoot)
/// A row of a table.
public let tr = Container(.tr)
/// A cell with data.
public let td = Container(.td)
/// Columns that belong together.
public let colgroup = Container(.colgroup)

/// A column, for the style sheet.
public func col(_ attributes: Attribute?...) -> HTML { .element(Element(.col, attributes)) }

/// A header cell and the cells that it speaks for.
public func th(
  scope: HeaderScope, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML
) -> HTML {
  .element(Element(.th, [Attribute(.scope, scope.rawValue)] + attributes, content()))
}

/// The cells that a header cell speaks for.
public enum HeaderScope: String, Sendable, CaseIterable {
  /// Its column.
  case col
  /// Its row.
  case row
  /// The columns of its group.
  case colgroup
  /// The rows of its group.
  case rowgroup
}
