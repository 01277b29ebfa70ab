/// Which trades count towards a requirement.
public enum TradeScope: String, Sendable, Hashable, CaseIterable {
  /// Only the trade of the course (本职业).
  case sameTrade
  /// Any trade (累计工作年限).
  case anyTrade

  /// Whether a trade counts for a course.
  func covers(_ trade: TradeID, for course: Course) -> Bool {
    switch self {
    case .sameTrade: trade == course.trade
    case .anyTrade: true
    }
  }
}
