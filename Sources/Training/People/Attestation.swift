public import Messages

/// What somebody else has to vouch for before a trainee may use a route.
public enum Attestation: String, Sendable, Hashable, CaseIterable {
  /// 技术能手称号,或发明创造、技术革新、技能攻关成果突出, with its evidence.
  case honour
  /// 较高的专业知识和操作技能, as the employer states it.
  case skill
  /// 用人单位推荐: the employer recommends for a trade outside the catalogue.
  case recommendation
  /// 一事一议: the bureau has decided this one case.
  case bureauApproval

  /// What is attested.
  public var name: Phrase {
    switch self {
    case .honour:
      Phrase("技术能手称号或突出技术成果的证明", "proof of an honour or an outstanding technical result")
    case .skill:
      Phrase("具有较高专业知识和操作技能的说明", "the statement of high knowledge and skill")
    case .recommendation: Phrase("用人单位推荐", "the employer's recommendation")
    case .bureauApproval: Phrase("人社局的逐案批准", "the bureau's decision on this case")
    }
  }
}
