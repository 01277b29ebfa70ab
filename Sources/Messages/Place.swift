/// Where in a file something stands.
///
/// Lines and columns count from 1, as editors and Excel do.
public struct Place: Sendable, Hashable {
  /// The path as the person gave it.
  public let file: String
  /// The line, or the row of a table; nil when the whole file is meant.
  public let line: Int?
  /// The column; nil when the whole line is meant.
  public let column: Int?

  /// A place in a file.
  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, the form that editors open.
  public var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap(\.self)
      .joined(separator: ":")
  }
}
