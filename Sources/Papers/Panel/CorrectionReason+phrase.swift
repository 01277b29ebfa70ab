public import Assessment
public import Messages

extension CorrectionReason {
  /// The reason as the minutes say it.
  public var phrase: Phrase {
    switch self {
    case .qualificationError: Phrase("资格审查认定错误", "error in the check of eligibility")
    case .conformityError: Phrase("符合性审查认定错误", "error in the check of conformity")
    case .sumError: Phrase("分值汇总计算错误", "error in a sum")
    case .scoreOutOfRange: Phrase("分项评分超出评分标准范围", "points outside their range")
    case .objectiveFactorError: Phrase("客观分评分不一致", "objective points that disagree")
    case .wrongPanel: Phrase("评审组组成不合法", "a panel that was not lawful")
    case .missedRecusal: Phrase("应当回避而未回避", "a recusal that was missed")
    case .disciplineBreach: Phrase("违反评审纪律", "a breach of discipline")
    case .unlawfulInterference: Phrase("非法干预评审", "unlawful interference")
    }
  }
}
