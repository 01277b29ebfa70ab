public import Messages

/// Why a base may lose its qualification.
public enum ExitGround: String, Sendable, Hashable, CaseIterable {
  /// 未完成培训计划.
  case unfinishedPlan
  /// 造假情况严重.
  case seriousFraud
  /// 绩效评价不合格.
  case failedReview
  /// 违规失信、评价管理失序.
  case dishonesty
  /// 信用不达标.
  case lowCredit

  /// The ground in a few words.
  public var name: Phrase {
    switch self {
    case .unfinishedPlan: Phrase("未完成培训计划", "unfinished plan")
    case .seriousFraud: Phrase("造假情况严重", "serious fraud")
    case .failedReview: Phrase("绩效评价不合格", "failed performance review")
    case .dishonesty: Phrase("违规失信、评价管理失序", "dishonesty or disorder in evaluation")
    case .lowCredit: Phrase("信用不达标", "credit below standard")
    }
  }
}
