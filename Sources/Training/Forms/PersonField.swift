public import Messages

/// What a form asks about a person.
public enum PersonField: String, Sendable, Hashable, CaseIterable {
  /// 序号.
  case number
  /// 姓名.
  case name
  /// 性别.
  case sex
  /// 照片.
  case photo
  /// 出生年月.
  case birthMonth
  /// 籍贯.
  case nativePlace
  /// 政治面貌.
  case politicalStatus
  /// 民族.
  case ethnicity
  /// 文化程度.
  case education
  /// 参加工作时间.
  case workStart
  /// 现从事职业（工种）.
  case currentTrade
  /// 从事职业（工种）年限.
  case tradeYears
  /// 现职业资格（技能）等级.
  case currentLevel
  /// 证书编号.
  case certificateNumber
  /// 取得证书时间.
  case certificateDay
  /// 工作单位.
  case employer
  /// 联系电话.
  case phone
  /// 身份证号码.
  case identityNumber
  /// 主要技术特长.
  case specialities
  /// 参加培训职业（工种）.
  case targetTrade
  /// 培训等级.
  case targetLevel
  /// 备注.
  case remark

  /// The usual heading.
  public var name: Phrase {
    switch self {
    case .number: Phrase("序号", "No.")
    case .name: Phrase("姓名", "Name")
    case .sex: Phrase("性别", "Sex")
    case .photo: Phrase("照片", "Photo")
    case .birthMonth: Phrase("出生年月", "Month of birth")
    case .nativePlace: Phrase("籍贯", "Native place")
    case .politicalStatus: Phrase("政治面貌", "Political status")
    case .ethnicity: Phrase("民族", "Ethnic group")
    case .education: Phrase("文化程度", "Education")
    case .workStart: Phrase("参加工作时间", "First employed")
    case .currentTrade: Phrase("现从事职业（工种）", "Current trade")
    case .tradeYears: Phrase("从事职业（工种）年限", "Years in the trade")
    case .currentLevel: Phrase("现职业资格（技能）等级", "Current level")
    case .certificateNumber: Phrase("证书编号", "Certificate no.")
    case .certificateDay: Phrase("取得证书时间", "Certificate issued")
    case .employer: Phrase("工作单位", "Employer")
    case .phone: Phrase("联系电话", "Phone")
    case .identityNumber: Phrase("身份证号码", "ID number")
    case .specialities: Phrase("主要技术特长", "Specialities")
    case .targetTrade: Phrase("参加培训职业（工种）", "Trade to be trained")
    case .targetLevel: Phrase("培训等级", "Level to be trained")
    case .remark: Phrase("备注", "Remark")
    }
  }
}
