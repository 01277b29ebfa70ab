/// Fields that are sent together to an address of this server.
public func form(
  method: FormMethod, action: Path, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML
) -> HTML {
  let target = [Attribute(.method, method.rawValue), Attribute(.action, action.text)]
  return .element(Element(.form, target + attributes, content()))
}

/// How a form is sent.
public enum FormMethod: String, Sendable, CaseIterable {
  /// In the address: for questions, which change nothing.
  case get
  /// In the body: for acts.
  case post
}

/// Fields that answer one question, with the question.
public func fieldset(
  legend: String, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML
) -> HTML {
  let question = HTML.element(Element(.legend, [], .text(legend)))
  return .element(Element(.fieldset, attributes, .joining([question, content()])))
}

/// The name of a field, around it or pointing to it with `for`.
public let label = Container(.label)
/// A result that a script keeps up to date.
public let output = Container(.output)
/// How far something has come, from 0 to `max`; the content is for old browsers.
public let progress = Container(.progress)
/// A value between `min` and `max`; the content is for old browsers.
public let meter = Container(.meter)

/// A button; unless said otherwise it sends the form.
public func button(
  _ kind: ButtonKind = .submit, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML
) -> HTML {
  .element(Element(.button, [Attribute(.type, kind.rawValue)] + attributes, content()))
}

/// What pressing a button does.
public enum ButtonKind: String, Sendable, CaseIterable {
  /// Sends the form.
  case submit
  /// Puts the fields back to what they held at first.
  case reset
  /// Nothing by itself; for scripts.
  case button
}
