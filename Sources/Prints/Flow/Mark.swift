/// One thing drawn at a place on a page; distances count from the upper left corner.
enum Mark {
  /// A line of text whose baseline begins at a point.
  case text(Line, x: Length, baseline: Length)
  /// A straight line between two points.
  case rule(from: Point, to: Point, width: Length, ink: Ink)
  /// Black areas, such as the dark modules of a QR code.
  case areas([Area])

  /// A rectangle by its upper left corner.
  struct Area: Sendable, Hashable {
    let corner: Point
    let width: Length
    let height: Length
  }

  /// A place on a page.
  struct Point: Sendable, Hashable {
    let x: Length
    let y: Length
  }

  /// The same mark further right and down.
  func moved(x: Length = .zero, y: Length) -> Mark {
    switch self {
    case .text(let line, let left, let baseline):
      .text(line, x: left + x, baseline: baseline + y)
    case .rule(let start, let end, let width, let ink):
      .rule(from: start.moved(x, y), to: end.moved(x, y), width: width, ink: ink)
    case .areas(let areas):
      .areas(
        areas.map { Area(corner: $0.corner.moved(x, y), width: $0.width, height: $0.height) })
    }
  }

  /// A level line.
  static func level(
    from left: Length, to right: Length, y: Length, width: Length = .hairline, ink: Ink = .black
  ) -> Mark {
    .rule(from: Point(x: left, y: y), to: Point(x: right, y: y), width: width, ink: ink)
  }

  /// An upright line.
  static func upright(x: Length, from top: Length, to bottom: Length) -> Mark {
    .rule(from: Point(x: x, y: top), to: Point(x: x, y: bottom), width: .hairline, ink: .black)
  }
}

extension Mark.Point {
  fileprivate func moved(_ right: Length, _ down: Length) -> Mark.Point {
    Mark.Point(x: x + right, y: y + down)
  }
}

extension Length {
  /// The lines of tables: 0.5 points.
  static let hairline = Length(tenthPoints: 5)
}
