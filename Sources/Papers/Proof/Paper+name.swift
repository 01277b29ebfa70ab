public import Messages

extension Paper.Kind {
  /// What people call such a paper.
  public var name: Phrase {
    switch self {
    case .awardList: Phrase("评审结果", "ranked list of results")
    case .scoreSummary: Phrase("评分汇总表", "score summary")
    case .scoreSheet: Phrase("专家评分表", "score sheet")
    case .notice: Phrase("公示", "public notice")
    case .schedule: Phrase("拨款计划", "payment schedule")
    case .minutes: Phrase("评审纪要", "minutes of the panel")
    case .drawRecord: Phrase("专家抽取记录表", "record of the draw")
    case .signIn: Phrase("签到表", "sign-in sheet")
    case .pledge: Phrase("回避与保密承诺书", "pledge of recusal and secrecy")
    case .qualification: Phrase("资格审查表", "check of eligibility")
    case .opinionForm: Phrase("审核意见表", "opinion form")
    case .resultNotice: Phrase("公布名单的通知", "notice of the awards")
    case .paymentNotice: Phrase("拨款通知", "payment notice")
    case .acceptanceNotice: Phrase("验收结果的通知", "notice of acceptance")
    case .clawbackNotice: Phrase("追缴通知书", "claim for repayment")
    case .plaqueList: Phrase("授牌清单", "list of plaques")
    case .objectionRecord: Phrase("异议办理记录", "record of objections")
    case .baseList: Phrase("培训基地名单", "list of bases")
    case .trainingPlan: Phrase("培训计划表", "training plan")
    case .roster: Phrase("学员花名册", "roster")
    case .personForm: Phrase("报名表", "form of enrolment")
    case .workPledge: Phrase("工作年限承诺证明", "pledge on years of work")
    case .statistics: Phrase("培训情况统计表", "statistics")
    case .settlement: Phrase("补贴结算表", "settlement")
    case .rewardList: Phrase("个人奖励清单", "list of rewards")
    case .trainingStatus: Phrase("培训进度", "progress of the training")
    case .audit: Phrase("审计资料", "audit pack")
    case .status: Phrase("进度", "status")
    case .proof: Phrase("纸件核验结果", "proof of a paper")
    case .refusal: Phrase("不能办理的原因", "refusal")
    }
  }
}
