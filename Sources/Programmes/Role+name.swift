public import Messages

extension Role {
  /// The name of the role as people say it.
  public var name: Phrase {
    switch self {
    case .applicant: Phrase("申报单位", "applicant")
    case .countyReviewer: Phrase("县（市、区）人社局", "county reviewer")
    case .supervisingUnit: Phrase("主管单位", "supervising unit")
    case .cityBureau: Phrase("市人社局", "city HR bureau")
    case .organisationDepartment: Phrase("市委组织部", "organisation department")
    case .panelSecretary: Phrase("评审组秘书", "panel secretary")
    case .expert: Phrase("评审专家", "expert")
    case .department: Phrase("征求意见部门", "consulted department")
    case .finance: Phrase("财务", "finance")
    case .auditor: Phrase("审计", "auditor")
    case .admin: Phrase("系统管理员", "administrator")
    }
  }
}
