/// Puts the pieces of a page together from plain Swift: texts, tags, `if`, `switch` and `for`.
@resultBuilder
public enum HTMLBuilder {
  /// A text by itself is what people read.
  public static func buildExpression(_ text: String) -> HTML { .text(text) }
  /// A tag or a component, taken as it is.
  public static func buildExpression(_ html: HTML) -> HTML { html }
  /// A list of pieces, such as `rows.map(row)`.
  public static func buildExpression(_ pieces: [HTML]) -> HTML { .joining(pieces) }

  /// An empty body holds nothing.
  public static func buildBlock() -> HTML { .nothing }
  /// A body of one statement needs no fragment.
  public static func buildBlock(_ piece: HTML) -> HTML { piece }
  /// A body of several statements.
  public static func buildBlock(_ pieces: HTML...) -> HTML { .joining(pieces) }

  /// An `if` without `else`.
  public static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .nothing }
  /// The first branch of an `if` or a `switch`.
  public static func buildEither(first piece: HTML) -> HTML { piece }
  /// The other branch of an `if` or a `switch`.
  public static func buildEither(second piece: HTML) -> HTML { piece }
  /// A `for` loop.
  public static func buildArray(_ pieces: [HTML]) -> HTML { .joining(pieces) }
}
