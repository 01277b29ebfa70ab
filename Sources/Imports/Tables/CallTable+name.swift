public import Messages

extension CallTable {
  /// What people call the table.
  public var name: Phrase {
    switch self {
    case .applications: Phrase("申报", "Applications")
    case .additions: Phrase("补交材料", "Documents handed in later")
    case .reviews: Phrase("审核意见", "Reviews")
    case .verifications: Phrase("指标核验", "Checked facts")
    case .vetoes: Phrase("一票否决", "Vetoes")
    case .withdrawals: Phrase("撤回", "Withdrawals")
    case .panels: Phrase("专家组", "Panels")
    case .draws: Phrase("专家抽取", "Draws of panels")
    case .pledges: Phrase("承诺书", "Pledges")
    case .defenceOrders: Phrase("答辩顺序", "Order of the defence")
    case .recusals: Phrase("回避", "Recusals")
    case .absences: Phrase("缺席", "Absences")
    case .scores: Phrase("评分", "Scores")
    case .sheetReopenings: Phrase("重开评分表", "Reopened sheets")
    case .deviations: Phrase("偏离说明", "Explained deviations")
    case .votes: Phrase("并列表决", "Votes on ties")
    case .opinions: Phrase("部门意见", "Opinions of departments")
    case .settlements: Phrase("意见处理", "Settled opinions")
    case .objections: Phrase("异议", "Objections")
    case .awards: Phrase("授牌", "Awards")
    case .payments: Phrase("拨款", "Payments")
    case .acceptance: Phrase("验收", "Acceptance")
    case .recoveries: Phrase("追缴", "Recoveries")
    case .steps: Phrase("环节推进", "Steps of the call")
    case .plan, .exceptions, .trainees, .traineeWithdrawals, .classes, .classChanges, .classFilings,
      .lessons, .ceremonies, .spotChecks, .classClosings, .results, .expenses, .fundReports,
      .advances, .rates, .baseSettlements, .inspections, .ratings, .cases:
      trainingName
    }
  }

  private var trainingName: Phrase {
    switch self {
    case .exceptions: Phrase("一事一议", "Approved exceptions")
    case .trainees: Phrase("学员", "Trainees")
    case .traineeWithdrawals: Phrase("学员退出", "Trainees who left")
    case .classes: Phrase("班次", "Classes")
    case .classChanges: Phrase("班次变更", "Changed classes")
    case .classFilings: Phrase("班次备案", "Filed classes")
    case .lessons: Phrase("上课与签到", "Lessons and attendance")
    case .ceremonies: Phrase("开班结业", "Ceremonies")
    case .spotChecks: Phrase("抽查", "Spot checks")
    case .classClosings: Phrase("结班", "Closed classes")
    case .results: Phrase("考核结果", "Results")
    case .expenses: Phrase("支出", "Expenses")
    case .fundReports: Phrase("资金自评", "Reports on funds")
    case .advances: Phrase("预拨", "Advances")
    case .rates: Phrase("补贴标准", "Rates")
    case .baseSettlements: Phrase("补贴结算", "Settlements of bases")
    case .inspections: Phrase("检查", "Inspections")
    case .ratings: Phrase("评价", "Ratings")
    case .cases: Phrase("处理", "Cases")
    default: Phrase("培训计划", "Training plan")
    }
  }
}
