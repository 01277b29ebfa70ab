public import Messages

/// The part of the training that a lesson belongs to.
public enum LessonPart: String, Sendable, Hashable, CaseIterable {
  /// 思政课程.
  case politics
  /// 理论课程 other than politics.
  case theory
  /// 实际操作培训.
  case practice

  /// The name of the part.
  public var name: Phrase {
    switch self {
    case .politics: Phrase("思政课程", "politics")
    case .theory: Phrase("理论课程", "theory")
    case .practice: Phrase("实际操作", "practice")
    }
  }
}
