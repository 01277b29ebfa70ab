public import Messages

/// A day of the week, numbered from Monday as in ISO 8601.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  /// 星期一.
  case monday = 1
  /// 星期二.
  case tuesday
  /// 星期三.
  case wednesday
  /// 星期四.
  case thursday
  /// 星期五.
  case friday
  /// 星期六.
  case saturday
  /// 星期日.
  case sunday

  /// Saturday or Sunday, which need a listing to be worked.
  public var isWeekend: Bool { self == .saturday || self == .sunday }

  /// The name that people read: `星期四` and `Thursday`.
  public var name: Phrase {
    switch self {
    case .monday: Phrase("星期一", "Monday")
    case .tuesday: Phrase("星期二", "Tuesday")
    case .wednesday: Phrase("星期三", "Wednesday")
    case .thursday: Phrase("星期四", "Thursday")
    case .friday: Phrase("星期五", "Friday")
    case .saturday: Phrase("星期六", "Saturday")
    case .sunday: Phrase("星期日", "Sunday")
    }
  }
}

extension Day {
  /// The day of the week.
  public var weekday: Weekday {
    // 0001-01-01 is a Monday.
    switch Day.first.days(until: self) % 7 {
    case 0: .monday
    case 1: .tuesday
    case 2: .wednesday
    case 3: .thursday
    case 4: .friday
    case 5: .saturday
    default: .sunday
    }
  }
}
