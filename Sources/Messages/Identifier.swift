/// The short text that names one thing of one kind, such as the criterion `A1` or the county `高平市`.
///
/// The phantom type keeps identifiers of different things apart: a `StageID` is never a `FactID`.
public struct Identifier<Subject>: Sendable, Hashable, Comparable {
  /// The text as it stands in files, URLs and entries.
  public let text: String

  /// An identifier from its text.
  public init(_ text: String) {
    self.text = text
  }

  /// Orders by the bytes of the text, so that lists are the same on every machine.
  public static func < (a: Self, b: Self) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// An identifier written in source code.
  public init(stringLiteral text: String) { self.init(text) }
}
