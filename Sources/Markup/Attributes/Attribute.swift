/// A name and, unless it is boolean, a value inside a start tag.
///
/// There is no way to name an attribute freely: `style` and the event handlers cannot be written,
/// and what leads somewhere takes a ``Path`` or a ``WebAddress``.
public struct Attribute: Sendable, Hashable {
  /// The name as it is written.
  public let name: String
  /// The value before escaping; nil for a boolean attribute.
  public let value: String?

  init(_ name: Name, _ value: String? = nil) {
    self.name = name.rawValue
    self.value = value
  }

  /// A value for a script: `data-` and the key, which is lower-case letters and hyphens.
  public static func data(_ key: StaticString, _ value: String) -> Attribute {
    Attribute(key, value)
  }

  private init(_ key: StaticString, _ value: String) {
    let key = key.description
    precondition(
      !key.isEmpty && key.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D },
      "a data key is lower-case letters and hyphens")
    name = "data-" + key
    self.value = value
  }
}

extension Attribute {
  /// The names that pages use, besides `data-`; no `style`, no `on…`, no `srcdoc`, no `http-equiv`.
  public enum Name: String, Sendable, CaseIterable {
    /// For any element.
    case id, `class`, title, lang, dir, hidden, role, tabindex, autofocus
    /// For the head.
    case charset, content, rel, `defer`
    /// For what leads somewhere or loads something.
    case href, src, action, formaction, download, hreflang
    /// For forms and fields.
    case method, enctype, novalidate, formnovalidate, name, type, value, `for`, form, list
    case required, disabled, readonly, checked, selected, multiple, placeholder, autocomplete
    case inputmode, accept, pattern, spellcheck, min, max, step, minlength, maxlength, size
    case rows, cols, low, high, optimum, label
    /// For tables and lists.
    case scope, colspan, rowspan, span, headers, abbr, start, reversed
    /// For times, what opens, and pictures.
    case datetime, open, alt, width, height, loading
    /// For people who do not see the page.
    case ariaLabel = "aria-label"
    case ariaLabelledBy = "aria-labelledby"
    case ariaDescribedBy = "aria-describedby"
    case ariaControls = "aria-controls"
    case ariaCurrent = "aria-current"
    case ariaExpanded = "aria-expanded"
    case ariaHidden = "aria-hidden"
    case ariaInvalid = "aria-invalid"
    case ariaLive = "aria-live"
    case ariaSort = "aria-sort"
    /// For drawings.
    case viewBox, x, y, x1, y1, x2, y2, cx, cy, r, rx, d
    case textAnchor = "text-anchor"
  }
}
