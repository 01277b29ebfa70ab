public import Messages

/// The least class hours of a course, by part and in total.
public struct HourRule: Sendable, Hashable {
  /// What a floor holds for.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    /// 思政课程.
    case politics
    /// 理论课程, with politics where the notice counts it there.
    case theory
    /// 实际操作.
    case practice
    /// All hours.
    case total

    /// The name of the part.
    public var name: Phrase {
      switch self {
      case .politics: LessonPart.politics.name
      case .theory: LessonPart.theory.name
      case .practice: LessonPart.practice.name
      case .total: Phrase("总课时", "total")
      }
    }
  }

  /// Where politics counts.
  public enum Politics: String, Sendable, Hashable, CaseIterable {
    /// Beside theory: 10 + 110 + 90 are 210.
    case besideTheory
    /// Within theory: 30 + 70 are 100.
    case withinTheory
  }

  /// The least hours of one part.
  public struct Floor: Sendable, Hashable {
    /// The part.
    public let part: Part
    /// The least class hours.
    public let hours: Int
    /// Where the floor comes from; 应不少于 and 一般不少于 may stand side by side.
    public let term: Term

    /// Describes a floor.
    public init(_ part: Part, _ hours: Int, _ term: Term) {
      self.part = part
      self.hours = hours
      self.term = term
    }
  }

  /// The floors in the order of the notice.
  public let floors: [Floor]
  /// Where politics counts.
  public let politics: Politics

  /// Describes the least hours.
  public init(_ floors: [Floor], politics: Politics) {
    self.floors = floors
    self.politics = politics
  }

  /// Every floor that is not reached.
  public func findings(on hours: Hours, _ subject: String) -> [Finding] {
    floors.compactMap { floor in
      let given = given(floor.part, in: hours)
      guard given < floor.hours else { return nil }
      let name = floor.part.name
      return floor.term.finding(
        "tooFewHours.\(floor.part.rawValue)", subject,
        Phrase(
          "\(name.chinese)\(given)课时，不少于\(floor.hours)课时的要求未达到",
          "\(name.english): \(given) class hours, at least \(floor.hours) are asked for"),
        remedy: Phrase("请补足课时", "add the missing hours"))
    }
  }

  private func given(_ part: Part, in hours: Hours) -> Int {
    switch (part, politics) {
    case (.politics, _): hours.politics
    case (.theory, .besideTheory): hours.theory
    case (.theory, .withinTheory): hours.theory + hours.politics
    case (.practice, _): hours.practice
    case (.total, _): hours.total
    }
  }
}
