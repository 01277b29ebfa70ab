public import Messages

/// Where in a programme something stands, by the keys of its file: `rubrics/selection/groups/A`.
///
/// Members of a list are counted from 1; stages go by their identifiers.
public struct ProgrammePath: Sendable, Hashable {
  /// The keys from the outside in; none for the whole file.
  public let steps: [String]

  /// The whole programme.
  public static let root = ProgrammePath(steps: [])

  /// A path from its keys.
  public init(steps: [String]) {
    self.steps = steps
  }

  /// One key further in.
  public static func / (path: ProgrammePath, step: String) -> ProgrammePath {
    ProgrammePath(steps: path.steps + [step])
  }

  /// Further in to the thing with this identifier.
  public static func / <Subject>(
    path: ProgrammePath, id: Identifier<Subject>
  ) -> ProgrammePath {
    path / id.text
  }

  /// Further in to a member of a list, counted from 1.
  public static func / (path: ProgrammePath, position: Int) -> ProgrammePath {
    path / String(position)
  }

  /// What encloses this; nil for the whole file.
  public var parent: ProgrammePath? {
    steps.isEmpty ? nil : ProgrammePath(steps: steps.dropLast())
  }
}

extension ProgrammePath: ExpressibleByStringLiteral, CustomStringConvertible {
  /// A path written in source code, its keys separated by slashes.
  public init(stringLiteral text: String) {
    self.init(steps: text.split(separator: "/").map(String.init))
  }

  /// The keys separated by slashes.
  public var description: String { steps.joined(separator: "/") }
}
