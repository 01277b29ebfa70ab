/// A paragraph; it holds pieces of a line, never another block.
public let p = Container(.p)
/// Text whose blanks and line ends are kept.
public let pre = Container(.pre)
/// Words of another source.
public let blockquote = Container(.blockquote)
/// A list whose order does not matter.
public let ul = Container(.ul)
/// A list whose order matters.
public let ol = Container(.ol)
/// An item of a list.
public let li = Container(.li)
/// A list of terms and what belongs to them.
public let dl = Container(.dl)
/// A term of a `dl`.
public let dt = Container(.dt)
/// What belongs to the term before it.
public let dd = Container(.dd)
/// A picture, drawing or table with a caption.
public let figure = Container(.figure)
/// The caption of a figure.
public let figcaption = Container(.figcaption)

/// A change of topic.
public func hr(_ attributes: Attribute?...) -> HTML { .element(Element(.hr, attributes)) }
