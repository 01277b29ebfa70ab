public import Messages
public import WorkingDays

/// A binding last day and how it may be read when it is a rest day.
public struct Due: Sendable, Hashable {
  /// The day as printed and its clause.
  public let stated: StatedDay
  /// The printed day, or the first working day after it.
  public let nextWorkingDay: Day
  /// Which of the two binds.
  public let restDay: Deadline.RestDayPolicy

  /// The last day in time.
  public var last: Day {
    switch restDay {
    case .asPrinted: stated.day
    case .nextWorkingDay: nextWorkingDay
    }
  }

  /// The last day for people, with the other reading where the printed day is not worked.
  public var readings: Phrase {
    guard nextWorkingDay != stated.day else { return Phrase(same: "\(last)") }
    return switch restDay {
    case .asPrinted:
      Phrase(
        "\(last)（休息日，不顺延；如顺延则为\(nextWorkingDay)）",
        "\(last) (a rest day, not moved; moved it would be \(nextWorkingDay))")
    case .nextWorkingDay:
      Phrase(
        "\(last)（原定\(stated.day)为休息日，顺延）",
        "\(last) (moved from \(stated.day), a rest day)")
    }
  }
}
