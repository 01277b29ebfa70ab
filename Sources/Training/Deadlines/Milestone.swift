public import Messages

/// What a notice sets a day or a window for, in the order of a year.
public enum Milestone: String, Sendable, Hashable, CaseIterable {
  /// 报名.
  case enrolment
  /// 培训完成.
  case trainingEnd
  /// 结业考评 by base and employer.
  case evaluation
  /// 考核评定、考核鉴定 by the bureau.
  case appraisal
  /// 备案材料、绩效评估报告和统计表 to the bureau.
  case report

  /// What is to be done.
  public var name: Phrase {
    switch self {
    case .enrolment: Phrase("报名", "enrolment")
    case .trainingEnd: Phrase("培训完成", "end of training")
    case .evaluation: Phrase("结业考评", "course-end evaluation")
    case .appraisal: Phrase("考核评定", "appraisal")
    case .report: Phrase("材料备案和报送", "filing and report")
    }
  }
}
