/// Collects the shapes of a drawing from plain Swift: shapes, `if`, `switch` and `for`.
@resultBuilder
public enum DrawingBuilder {
  /// One shape.
  public static func buildExpression(_ shape: SVG) -> [SVG] { [shape] }
  /// A list of shapes, such as `scores.map(dot)`.
  public static func buildExpression(_ shapes: [SVG]) -> [SVG] { shapes }
  /// A body, in the order in which it is painted.
  public static func buildBlock(_ parts: [SVG]...) -> [SVG] { parts.flatMap(\.self) }
  /// An `if` without `else`.
  public static func buildOptional(_ part: [SVG]?) -> [SVG] { part ?? [] }
  /// The first branch of an `if` or a `switch`.
  public static func buildEither(first part: [SVG]) -> [SVG] { part }
  /// The other branch of an `if` or a `switch`.
  public static func buildEither(second part: [SVG]) -> [SVG] { part }
  /// A `for` loop.
  public static func buildArray(_ parts: [[SVG]]) -> [SVG] { parts.flatMap(\.self) }
}
