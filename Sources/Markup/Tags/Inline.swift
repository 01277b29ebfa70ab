/// Part of a line without a meaning of its own.
public let span = Container(.span)
/// Important words.
public let strong = Container(.strong)
/// Stressed words.
public let em = Container(.em)
/// A side remark in small print.
public let small = Container(.small)
/// A name or text of a program, such as an application number.
public let code = Container(.code)
/// What to type.
public let kbd = Container(.kbd)
/// What a program answered.
public let samp = Container(.samp)
/// Words that matter here and now, such as what was searched for.
public let mark = Container(.mark)
/// What no longer holds.
public let del = Container(.del)
/// What was added.
public let ins = Container(.ins)
/// Lowered characters.
public let sub = Container(.sub)
/// Raised characters.
public let sup = Container(.sup)
/// Words from outside whose direction must not touch the line around them.
public let bdi = Container(.bdi)
/// A day or moment; programs read it from `datetime`.
public let time = Container(.time)

/// A short form with its long form.
public func abbr(_ short: String, title: String, _ attributes: Attribute?...) -> HTML {
  .element(Element(.abbr, [.title(title)] + attributes, .text(short)))
}

/// The end of a line within a text, such as in an address.
public func br() -> HTML { .element(Element(.br)) }
/// A place where a long word may be broken.
public func wbr() -> HTML { .element(Element(.wbr)) }

/// A link to a page, a file or an element of this server.
public func a(
  href path: Path, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML
) -> HTML {
  .element(Element(.a, [Attribute(.href, path.text)] + attributes, content()))
}

/// A link that leaves this server; the other side learns nothing about the page it comes from.
public func a(
  web address: WebAddress, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML
) -> HTML {
  let target = [Attribute(.href, address.text), Attribute(.rel, "noopener noreferrer")]
  return .element(Element(.a, target + attributes, content()))
}

/// A picture, with the words that take its place for those who do not see it.
public func img(src path: Path, alt: String, _ attributes: Attribute?...) -> HTML {
  .element(Element(.img, [Attribute(.src, path.text), Attribute(.alt, alt)] + attributes))
}

/// A picture that says nothing and is not read out.
public func ornament(src path: Path, _ attributes: Attribute?...) -> HTML {
  let silent = [Attribute(.src, path.text), Attribute(.alt, ""), .role(.presentation)]
  return .element(Element(.img, silent + attributes))
}
