public import Messages

/// A professional title in engineering that may open a course for skilled workers (职称).
public enum Title: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// 助理工程师.
  case assistantEngineer
  /// 工程师.
  case engineer
  /// 高级工程师.
  case seniorEngineer

  /// Orders by rank; whoever holds a title has passed those below it.
  public static func < (a: Title, b: Title) -> Bool { a.rawValue < b.rawValue }

  /// The word in files, such as `engineer`.
  public var word: String {
    switch self {
    case .assistantEngineer: "assistantEngineer"
    case .engineer: "engineer"
    case .seniorEngineer: "seniorEngineer"
    }
  }

  /// The name of the title.
  public var name: Phrase {
    switch self {
    case .assistantEngineer: Phrase("助理工程师", "assistant engineer")
    case .engineer: Phrase("工程师", "engineer")
    case .seniorEngineer: Phrase("高级工程师", "senior engineer")
    }
  }
}
