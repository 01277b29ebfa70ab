/// A shape of a drawing; colours and strokes come from the style sheet by class.
public struct SVG: Sendable, Equatable {
  let element: Element

  private init(
    _ tag: Tag, _ geometry: [Attribute], _ attributes: [Attribute?], title: String?,
    _ content: [HTML] = []
  ) {
    let name = title.map { HTML.element(Element(.title, [], .text($0))) }
    element = Element(tag, geometry + attributes, .joining((name.map { [$0] } ?? []) + content))
  }

  /// Shapes that belong together.
  public static func group(
    title: String? = nil, _ attributes: Attribute?..., @DrawingBuilder content: () -> [SVG]
  ) -> SVG {
    SVG(.g, [], attributes, title: title, content().map { .element($0.element) })
  }

  /// A rectangle, with rounded corners where a radius is given.
  public static func rect(
    at corner: Position, size: Size, radius: Coordinate = 0, title: String? = nil,
    _ attributes: Attribute?...
  ) -> SVG {
    let sides = [Attribute(.width, size.width), Attribute(.height, size.height)]
    let rounding = radius == 0 ? [] : [Attribute(.rx, radius)]
    return SVG(
      .rect, [Attribute(.x, corner.x), Attribute(.y, corner.y)] + sides + rounding, attributes,
      title: title)
  }

  /// A straight line between two positions.
  public static func line(
    from start: Position, to end: Position, title: String? = nil, _ attributes: Attribute?...
  ) -> SVG {
    let ends = [
      Attribute(.x1, start.x), Attribute(.y1, start.y), Attribute(.x2, end.x),
      Attribute(.y2, end.y),
    ]
    return SVG(.line, ends, attributes, title: title)
  }

  /// A circle around a position, such as one dot of a dot plot.
  public static func circle(
    at centre: Position, radius: Coordinate, title: String? = nil, _ attributes: Attribute?...
  ) -> SVG {
    let place = [Attribute(.cx, centre.x), Attribute(.cy, centre.y), Attribute(.r, radius)]
    return SVG(.circle, place, attributes, title: title)
  }

  /// A line or an area with any number of corners.
  public static func path(
    _ steps: [PathStep], title: String? = nil, _ attributes: Attribute?...
  ) -> SVG {
    let way = steps.map(\.description).joined(separator: " ")
    return SVG(.path, [Attribute(.d, way)], attributes, title: title)
  }

  /// A line of text whose start, middle or end stands at a position.
  public static func text(
    _ text: String, at position: Position, anchor: Anchor = .start, _ attributes: Attribute?...
  ) -> SVG {
    let place = [
      Attribute(.x, position.x), Attribute(.y, position.y),
      Attribute(.textAnchor, anchor.rawValue),
    ]
    return SVG(.text, place, attributes, title: nil, [.text(text)])
  }

  /// Which part of a text stands at its position.
  public enum Anchor: String, Sendable, CaseIterable {
    /// The beginning.
    case start
    /// The middle.
    case middle
    /// The end, such as for numbers along an axis.
    case end
  }
}

extension Attribute {
  fileprivate init(_ name: Name, _ coordinate: Coordinate) {
    self.init(name, coordinate.description)
  }
}
