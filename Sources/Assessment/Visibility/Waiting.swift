public import Messages
public import Programmes
public import Quantities
public import WorkingDays

/// One thing that waits for the viewer (待办).
public struct Waiting: Sendable, Hashable {
  /// The call.
  public let call: CallID
  /// What is to be done.
  public let duty: Duty
  /// The last day for it, where there is one.
  public let due: Day?

  /// Describes what waits.
  public init(call: CallID, duty: Duty, due: Day?) {
    self.call = call
    self.duty = duty
    self.due = due
  }

  /// What is to be done, with the names of what it concerns.
  public enum Duty: Sendable, Hashable {
    /// The unit may apply and has not.
    case apply
    /// The application was returned and must be completed.
    case completeApplication(ApplicationID)
    /// A document is needed before the first payment.
    case addDocument(ApplicationID, DocumentID)
    /// The viewer's office must decide on the application.
    case review(ApplicationID, StageID)
    /// Stated facts wait for their evidence to be checked.
    case verify(ApplicationID)
    /// Applications have no panel.
    case seatPanel(applications: Int)
    /// The viewer has sheets of the application to sign.
    case score(ApplicationID, sheets: Int)
    /// Experts have sheets to sign.
    case collectSheets(Int)
    /// A total stands out and must be explained in writing.
    case answerDeviation(ApplicationID, PersonID)
    /// The panel must vote on equal applications.
    case vote([ApplicationID])
    /// The viewer's department must answer on the unit.
    case giveOpinion(ApplicationID)
    /// A negative opinion holds the unit.
    case settleOpinion(ApplicationID, DepartmentID)
    /// Units are ready to be published.
    case publish(units: Int)
    /// An objection must be admitted or refused.
    case screenObjection(ObjectionID, ApplicationID)
    /// An investigation must be concluded.
    case concludeObjection(ObjectionID, ApplicationID)
    /// The unit is cleared and can be awarded.
    case award(ApplicationID)
    /// A tranche can be ordered.
    case orderPayment(ApplicationID, tranche: Int)
    /// An order is to be paid.
    case pay(PaymentID, ApplicationID)
    /// A payment is to be found on the statement.
    case reconcile(PaymentID, ApplicationID)
    /// Claimed money has not come in.
    case recover(ApplicationID, Money)
    /// An accredited base has no plan.
    case setPlan(ApplicationID)
    /// An advance can be granted on the plan.
    case grantAdvance(ApplicationID)
    /// A granted advance can be ordered.
    case payAdvance(ApplicationID)
    /// Everybody has a result, and the base can be settled.
    case settleBase(ApplicationID)
    /// What a settlement leaves can be ordered.
    case payBalance(ApplicationID)
    /// A class is over and not closed.
    case closeClass(ApplicationID, ClassID)
    /// Trainees whose class is over have no result.
    case recordResults(ApplicationID, trainees: Int)
    /// The report on the money is missing.
    case reportFunds(ApplicationID)
    /// The filing of a class waits for the county's stamp.
    case stampClass(ApplicationID, ClassID)
    /// The filing of a class waits for the city's check.
    case confirmClass(ApplicationID, ClassID)
    /// A case against a base is open.
    case closeCase(ApplicationID, CaseID)
    /// The finished project is to be evaluated.
    case evaluate(ApplicationID)
    /// The stage is to be left, once nothing blocks it.
    case advance(StageID)
  }
}

extension Waiting.Duty {
  /// The act that does it; nil where another person does and the viewer only sees to it.
  public var act: Act.Kind? {
    switch self {
    case .apply, .completeApplication: .submit
    case .addDocument: .addDocument
    case .review: .review
    case .verify: .verify
    case .seatPanel: .seatPanel
    case .score: .submitSheet
    case .collectSheets: nil
    case .answerDeviation: .answerDeviation
    case .vote: .recordVote
    case .giveOpinion: .recordOpinion
    case .settleOpinion: .settleOpinion
    case .publish: .publish
    case .screenObjection: .screenObjection
    case .concludeObjection: .concludeObjection
    case .award: .award
    case .orderPayment: .orderPayment
    case .pay: .pay
    case .reconcile: .reconcile
    case .recover: .recover
    case .setPlan: .setPlan
    case .grantAdvance: .grantAdvance
    case .payAdvance, .payBalance: .orderPayment
    case .settleBase: .settleBase
    case .closeClass: .closeClass
    case .recordResults: .recordResult
    case .reportFunds: .reportFunds
    case .stampClass: .stampClass
    case .confirmClass: .confirmClass
    case .closeCase: .closeCase
    case .evaluate: .evaluate
    case .advance: .advance
    }
  }

  /// What is to be done, in words; counts are the page's to add.
  public var name: Phrase {
    switch self {
    case .apply: Phrase("提交申报", "apply")
    case .completeApplication: Phrase("补正申报", "complete the application")
    case .addDocument: Phrase("补交材料", "add a document")
    case .review: Phrase("审核申报", "review the application")
    case .verify: Phrase("核验指标", "check the facts")
    case .seatPanel: Phrase("组成评审组", "seat the panel")
    case .score: Phrase("评分", "score the application")
    case .collectSheets: Phrase("催交评分表", "collect the score sheets")
    case .answerDeviation: Phrase("说明评分偏离", "explain the deviation")
    case .vote: Phrase("组织并列表决", "hold the vote on the tie")
    case .giveOpinion: Phrase("答复意见", "give the opinion")
    case .settleOpinion: Phrase("处理不同意见", "settle the negative opinion")
    case .publish: Phrase("发布公示", "publish the notice")
    case .screenObjection: Phrase("受理异议", "screen the objection")
    case .concludeObjection: Phrase("作出异议结论", "conclude the objection")
    case .award: Phrase("授牌", "award the unit")
    case .orderPayment: Phrase("下达拨款", "order the payment")
    case .pay: Phrase("支付", "pay")
    case .reconcile: Phrase("对账", "reconcile the payment")
    case .recover: Phrase("追缴", "recover the money")
    case .setPlan: Phrase("下达培训计划", "set the plan")
    case .grantAdvance: Phrase("决定预拨", "grant an advance")
    case .payAdvance: Phrase("下达预拨资金", "order the advance")
    case .settleBase: Phrase("结算", "settle the base")
    case .payBalance: Phrase("下达结算余额", "order the balance")
    case .closeClass: Phrase("结班", "close the class")
    case .recordResults: Phrase("登记考核结果", "record results")
    case .reportFunds: Phrase("提交资金使用报告", "report on the money")
    case .stampClass: Phrase("审核班次备案并盖章", "stamp the filing of the class")
    case .confirmClass: Phrase("复核班次备案", "confirm the filing of the class")
    case .closeCase: Phrase("作出处理决定", "close the case")
    case .evaluate: Phrase("评估验收", "evaluate the project")
    case .advance: Phrase("进入下一环节", "advance the call")
    }
  }
}
