import Assessment
import Messages
import Programmes

extension Names<Role> {
  /// The roles, also by the shorter names that people write.
  static let roles = Names(
    Phrase("角色", "role"),
    Role.allCases.map {
      .init($0, id: $0.rawValue, name: $0.name, synonyms: $0.synonyms)
    })
}

extension Role {
  fileprivate var synonyms: [String] {
    switch self {
    case .countyReviewer: ["县级人社局"]
    case .cityBureau: ["市局"]
    case .organisationDepartment: ["组织部"]
    case .panelSecretary: ["秘书"]
    case .expert: ["专家"]
    case .admin: ["管理员"]
    case .applicant, .supervisingUnit, .department, .finance, .auditor: []
    }
  }
}

extension Names<CorrectionReason> {
  /// The codes of corrections; Excel drops the zero in front.
  static let corrections = Names(
    Phrase("更正代码", "code of a correction"),
    CorrectionReason.allCases.map { reason in
      let code = reason.rawValue
      let words = reason.words
      return .init(
        reason, id: code, name: Phrase("\(code) \(words.chinese)", "\(code) \(words.english)"),
        synonyms: [String(code.drop { $0 == "0" }), words.chinese, words.english])
    })
}

extension CorrectionReason {
  fileprivate var words: Phrase {
    switch self {
    case .qualificationError: Phrase("资格审查认定错误", "error of eligibility")
    case .conformityError: Phrase("符合性审查认定错误", "error of conformity")
    case .sumError: Phrase("分值汇总计算错误", "error of addition")
    case .scoreOutOfRange: Phrase("分项评分超出评分标准范围", "points out of range")
    case .objectiveFactorError: Phrase("客观分评分不一致", "objective points disagree")
    case .wrongPanel: Phrase("评审组组成不合法", "unlawful panel")
    case .missedRecusal: Phrase("应当回避而未回避", "missed recusal")
    case .disciplineBreach: Phrase("违反评审纪律", "breach of discipline")
    case .unlawfulInterference: Phrase("非法干预评审", "unlawful interference")
    }
  }
}
