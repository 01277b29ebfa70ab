/// A point of a drawing; x grows to the right, y downwards.
public struct Position: Sendable, Hashable {
  /// The distance from the left edge.
  public let x: Coordinate
  /// The distance from the top edge.
  public let y: Coordinate

  /// A point by its distances from the left and the top.
  public init(_ x: Coordinate, _ y: Coordinate) {
    self.x = x
    self.y = y
  }
}

/// How wide and high something is; neither is negative.
public struct Size: Sendable, Hashable {
  /// From left to right.
  public let width: Coordinate
  /// From top to bottom.
  public let height: Coordinate

  /// A size of a width and a height.
  public init(_ width: Coordinate, _ height: Coordinate) {
    precondition(width >= 0 && height >= 0, "a size is not negative")
    self.width = width
    self.height = height
  }
}

/// One move of the pen along a path.
public enum PathStep: Sendable, Hashable, CustomStringConvertible {
  /// Lifts the pen and sets it down.
  case move(Position)
  /// Draws straight on.
  case line(Position)
  /// Draws straight back to where the pen was set down.
  case close

  /// The step in the language of SVG: `M 0 12.5`, `L 10 20`, `Z`.
  public var description: String {
    switch self {
    case .move(let position): "M \(position.x) \(position.y)"
    case .line(let position): "L \(position.x) \(position.y)"
    case .close: "Z"
    }
  }
}
