public import Messages

/// A measure against a base; there are four and no others.
public enum Sanction: String, Sendable, Hashable, CaseIterable {
  /// 通报批评.
  case criticism
  /// 限期整改.
  case rectification
  /// 追缴套取、挪用的培训补助资金.
  case recovery
  /// 取消培训基地资格.
  case cancellation

  /// The name of the measure.
  public var name: Phrase {
    switch self {
    case .criticism: Phrase("通报批评", "public criticism")
    case .rectification: Phrase("限期整改", "rectification within a time limit")
    case .recovery: Phrase("追缴补助资金", "recovery of the subsidy")
    case .cancellation: Phrase("取消培训基地资格", "cancellation of the qualification")
    }
  }

  /// The measure with a Chinese name; nil for anything that is none of the four, such as 罚款.
  public init?(chinese name: String) {
    guard let found = Sanction.allCases.first(where: { $0.name.chinese == name }) else {
      return nil
    }
    self = found
  }
}
