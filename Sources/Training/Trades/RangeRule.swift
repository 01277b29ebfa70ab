public import Messages

/// Who may train or certify a course: only what was filed (评价备案的职业工种和等级).
public struct RangeRule: Sendable, Hashable {
  /// Whose filed range is meant.
  public enum Holder: String, Sendable, Hashable {
    /// The provider of the training.
    case provider
    /// The employer of the trainee.
    case employer

    /// Who is meant.
    public var name: Phrase {
      switch self {
      case .provider: Phrase("培训机构", "the provider")
      case .employer: Phrase("所在企业", "the employer")
      }
    }
  }

  /// Whose range is meant.
  public let holder: Holder
  /// The levels for which it is asked; whether a sentence is meant for one or all is for the file.
  public let levels: Set<Level>
  /// Where the rule comes from.
  public let term: Term

  /// Describes the rule.
  public init(_ holder: Holder, levels: Set<Level> = Set(Level.allCases), _ term: Term) {
    self.holder = holder
    self.levels = levels
    self.term = term
  }

  /// Why a course is out of the filed range; nil inside it, or where the level is not asked.
  public func finding(on course: Course, in range: Set<Course>, _ subject: String) -> Finding? {
    guard levels.contains(course.level), !range.contains(course) else { return nil }
    return term.finding(
      "outsideFiledRange", subject,
      Phrase(
        "\(course.name.chinese)不在\(holder.name.chinese)已备案的范围之内",
        "\(holder.name.english) has not filed \(course.name.english)"),
      remedy: Phrase("请先办理备案，或改报已备案的职业（工种）和等级", "file it first, or choose a filed course"))
  }
}
