import Messages
import Training
import WorkingDays

extension Check {
  /// The milestones follow each other, after the notice, and no reading of a day is listed twice.
  static let timetable = Check { programme in
    programme.trainingStages.flatMap { path, rules in
      let path = path / "timetable"
      return order(rules.timetable, at: path) + readings(rules.timetable, at: path)
        + early(rules.timetable, programme.notice.issued, at: path)
    }
  }

  private static func order(_ timetable: Timetable, at path: ProgrammePath) -> [Fault] {
    let dated = Milestone.allCases.compactMap { milestone in
      timetable.last(of: milestone).map { (milestone, $0) }
    }
    return zip(dated, dated.dropFirst()).filter { $0.1 > $1.1 }.map { earlier, later in
      Fault(
        at: path / later.0.rawValue,
        Phrase(
          "\(later.0.name.chinese)的期限\(later.1)早于\(earlier.0.name.chinese)的期限\(earlier.1)",
          "\(later.0.name.english) is due on \(later.1), before \(earlier.0.name.english) on \(earlier.1)"
        ))
    }
  }

  private static func readings(_ timetable: Timetable, at path: ProgrammePath) -> [Fault] {
    Milestone.allCases.compactMap { milestone in
      guard let deadline = timetable.deadlines[milestone] else { return nil }
      let days = [deadline.stated.day] + deadline.otherReadings.map(\.day)
      guard let day = days.repeated.first else { return nil }
      return Fault(
        at: path / milestone.rawValue / "deadline" / "otherReadings",
        Phrase("\(day)列了两次，每种理解应是不同的日期", "\(day) is listed twice; each reading is another day"))
    }
  }

  private static func early(
    _ timetable: Timetable, _ issued: Day, at path: ProgrammePath
  ) -> [Fault] {
    Milestone.allCases.compactMap { milestone in
      guard let last = timetable.last(of: milestone), last < issued else { return nil }
      return Fault(
        at: path / milestone.rawValue,
        Phrase(
          "\(milestone.name.chinese)的期限\(last)早于通知印发日\(issued)",
          "\(milestone.name.english) is due on \(last), before the notice of \(issued)"),
        severity: .warning)
    }
  }
}

extension Timetable {
  /// The last day of a milestone: its deadline, or the end of its window.
  fileprivate func last(of milestone: Milestone) -> Day? {
    deadlines[milestone]?.stated.day ?? windows[milestone]?.days.upperBound
  }
}
