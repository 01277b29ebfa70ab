public import Messages

/// A level of skill as the national standards count them, from 5 (lowest) to 1 (highest).
public enum Level: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// 初级工, level 5.
  case junior = 5
  /// 中级工, level 4.
  case intermediate = 4
  /// 高级工, level 3.
  case senior = 3
  /// 技师, level 2.
  case technician = 2
  /// 高级技师, level 1.
  case seniorTechnician = 1

  /// Orders by skill: 高级工 is below 技师.
  public static func < (a: Level, b: Level) -> Bool { a.rawValue > b.rawValue }

  /// The word in files, such as `technician`.
  public var word: String {
    switch self {
    case .junior: "junior"
    case .intermediate: "intermediate"
    case .senior: "senior"
    case .technician: "technician"
    case .seniorTechnician: "seniorTechnician"
    }
  }

  /// The name on certificates.
  public var name: Phrase {
    switch self {
    case .junior: Phrase("初级工", "junior worker")
    case .intermediate: Phrase("中级工", "intermediate worker")
    case .senior: Phrase("高级工", "senior worker")
    case .technician: Phrase("技师", "technician")
    case .seniorTechnician: Phrase("高级技师", "senior technician")
    }
  }
}
