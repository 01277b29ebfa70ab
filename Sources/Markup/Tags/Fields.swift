/// A field of one line, a box, a file or a hidden value.
public func input(_ kind: InputKind, name: String, _ attributes: Attribute?...) -> HTML {
  input(kind, name: name, with: attributes)
}

/// A field whose attributes were put together before.
public func input(_ kind: InputKind, name: String, with attributes: [Attribute?]) -> HTML {
  let sent = [Attribute(.type, kind.rawValue), Attribute(.name, name)]
  return .element(Element(.input, sent + attributes))
}

/// What a field takes.
public enum InputKind: String, Sendable, CaseIterable {
  /// Any line of text.
  case text
  /// Text to look for.
  case search
  /// A number; scores and sums are better served by `text` with a keyboard of digits.
  case number
  /// A number on a slider.
  case range
  /// A day.
  case date
  /// A month.
  case month
  /// A time of day.
  case time
  /// A day and a time of day without a zone.
  case moment = "datetime-local"
  /// An address of electronic mail.
  case email
  /// A telephone number.
  case tel
  /// An address of the web.
  case url
  /// A secret.
  case password
  /// On or off.
  case checkbox
  /// One of the fields of the same name.
  case radio
  /// A file.
  case file
  /// A value that people do not see.
  case hidden
}

/// A field of several lines and the text that it holds at first.
public func textarea(name: String, text: String = "", _ attributes: Attribute?...) -> HTML {
  textarea(name: name, text: text, with: attributes)
}

/// A field of several lines whose attributes were put together before.
public func textarea(name: String, text: String = "", with attributes: [Attribute?]) -> HTML {
  .element(Element(.textarea, [Attribute(.name, name)] + attributes, .text(text)))
}

/// A choice from a list.
public func select(
  name: String, _ attributes: Attribute?..., @HTMLBuilder options: () -> HTML
) -> HTML {
  select(name: name, with: attributes, options: options)
}

/// A choice from a list whose attributes were put together before.
public func select(
  name: String, with attributes: [Attribute?], @HTMLBuilder options: () -> HTML
) -> HTML {
  .element(Element(.select, [Attribute(.name, name)] + attributes, options()))
}

/// Options that belong together, under a heading.
public func optgroup(
  label: String, _ attributes: Attribute?..., @HTMLBuilder options: () -> HTML
) -> HTML {
  .element(Element(.optgroup, [Attribute(.label, label)] + attributes, options()))
}

/// One choice: the value that is sent and the text that is read.
public func option(value: String, _ text: String, _ attributes: Attribute?...) -> HTML {
  .element(Element(.option, [.value(value)] + attributes, .text(text)))
}

/// Values that a field proposes by `list`.
public let datalist = Container(.datalist)
