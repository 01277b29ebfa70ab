public import Assessment
public import Messages
import Programmes

/// Asks for one paper of a call: which one, and about what.
public enum PaperRequest: Sendable, Hashable {
  /// The ranked list (评审结果).
  case awardList
  /// The points side by side (评分汇总表).
  case scoreSummary
  /// One expert's sheet for one application (专家评分表).
  case scoreSheet(ApplicationID, expert: PersonID)
  /// A public notice by its number (公示); the newest without one.
  case notice(Int?)
  /// The payments (拨款计划).
  case schedule
  /// The minutes (评审纪要).
  case minutes
  /// How the panel came to be (专家抽取记录表).
  case drawRecord
  /// Where the panel signs in (签到表).
  case signIn
  /// One expert's pledge (回避与保密承诺书); a blank one without a name.
  case pledge(PersonID?)
  /// The checks of one application (资格审查表); of all of them without a name.
  case qualification(ApplicationID?)
  /// The opinions on one unit (审核意见表).
  case opinionForm(ApplicationID)
  /// The awards of one document (公布名单的通知); of the newest without one.
  case resultNotice(document: String?)
  /// One tranche, from 1 (拨款通知).
  case paymentNotice(tranche: Int)
  /// The results of acceptance (评估验收结果的通知).
  case acceptanceNotice
  /// What one unit pays back (追缴通知书).
  case clawbackNotice(ApplicationID)
  /// What the plaques say (授牌清单).
  case plaqueList
  /// One objection (异议办理记录); the register of all without a name.
  case objectionRecord(ObjectionID?)
  /// The accredited bases (培训基地名单).
  case baseList
  /// The plans of all bases (培训计划表).
  case trainingPlan
  /// The trainees of a base (学员花名册).
  case roster(ApplicationID)
  /// One person's form of enrolment (报名表).
  case personForm(EnrolmentID)
  /// One person's pledge on years of work (工作年限承诺证明); a blank one without a number.
  case workPledge(EnrolmentID?)
  /// Trained and passed by trade (培训情况统计表), of one base or of all.
  case statistics(ApplicationID?)
  /// What every base earned and is paid (补贴结算表).
  case settlement
  /// Who is rewarded with how much (个人奖励清单).
  case rewardList
  /// How far every base is (培训进度).
  case trainingStatus
  /// Where the call stands (进度).
  case status
}

extension PaperRequest {
  /// Joins a kind of paper with whatever was named beside it; nil where something needed is missing.
  ///
  /// What a kind does not need is ignored; `number` is a notice's or a tranche's, the first by default.
  public init?(
    _ kind: Paper.Kind, application: ApplicationID? = nil, expert: PersonID? = nil,
    number: Int? = nil, objection: ObjectionID? = nil, document: String? = nil,
    enrolment: EnrolmentID? = nil
  ) {
    switch kind {
    case .awardList: self = .awardList
    case .scoreSummary: self = .scoreSummary
    case .scoreSheet:
      guard let application, let expert else { return nil }
      self = .scoreSheet(application, expert: expert)
    case .notice: self = .notice(number)
    case .schedule: self = .schedule
    case .minutes: self = .minutes
    case .drawRecord: self = .drawRecord
    case .signIn: self = .signIn
    case .pledge: self = .pledge(expert)
    case .qualification: self = .qualification(application)
    case .opinionForm:
      guard let application else { return nil }
      self = .opinionForm(application)
    case .resultNotice: self = .resultNotice(document: document)
    case .paymentNotice: self = .paymentNotice(tranche: number ?? 1)
    case .acceptanceNotice: self = .acceptanceNotice
    case .clawbackNotice:
      guard let application else { return nil }
      self = .clawbackNotice(application)
    case .plaqueList: self = .plaqueList
    case .objectionRecord: self = .objectionRecord(objection)
    case .baseList: self = .baseList
    case .trainingPlan: self = .trainingPlan
    case .roster:
      guard let application else { return nil }
      self = .roster(application)
    case .personForm:
      guard let enrolment else { return nil }
      self = .personForm(enrolment)
    case .workPledge: self = .workPledge(enrolment)
    case .statistics: self = .statistics(application)
    case .settlement: self = .settlement
    case .rewardList: self = .rewardList
    case .trainingStatus: self = .trainingStatus
    case .status: self = .status
    case .audit, .proof, .refusal: return nil
    }
  }

  /// The kind of paper.
  public var kind: Paper.Kind {
    switch self {
    case .awardList: .awardList
    case .scoreSummary: .scoreSummary
    case .scoreSheet: .scoreSheet
    case .notice: .notice
    case .schedule: .schedule
    case .minutes: .minutes
    case .drawRecord: .drawRecord
    case .signIn: .signIn
    case .pledge: .pledge
    case .qualification: .qualification
    case .opinionForm: .opinionForm
    case .resultNotice: .resultNotice
    case .paymentNotice: .paymentNotice
    case .acceptanceNotice: .acceptanceNotice
    case .clawbackNotice: .clawbackNotice
    case .plaqueList: .plaqueList
    case .objectionRecord: .objectionRecord
    case .baseList: .baseList
    case .trainingPlan: .trainingPlan
    case .roster: .roster
    case .personForm: .personForm
    case .workPledge: .workPledge
    case .statistics: .statistics
    case .settlement: .settlement
    case .rewardList: .rewardList
    case .trainingStatus: .trainingStatus
    case .status: .status
    }
  }

  /// What the paper is about besides the call: an application, an expert, a number.
  public var subject: [String] {
    switch self {
    case .scoreSheet(let application, let expert): [application.text, expert.text]
    case .notice(let number): number.map { [String($0)] } ?? []
    case .pledge(let expert): expert.map { [$0.text] } ?? []
    case .qualification(let application): application.map { [$0.text] } ?? []
    case .opinionForm(let application), .clawbackNotice(let application), .roster(let application):
      [application.text]
    case .statistics(let application): application.map { [$0.text] } ?? []
    case .personForm(let enrolment): [enrolment.text]
    case .workPledge(let enrolment): enrolment.map { [$0.text] } ?? []
    case .resultNotice(let document): document.map { [$0] } ?? []
    case .paymentNotice(let tranche): [String(tranche)]
    case .objectionRecord(let objection): objection.map { [$0.text] } ?? []
    case .awardList, .scoreSummary, .schedule, .minutes, .drawRecord, .signIn, .acceptanceNotice,
      .plaqueList, .baseList, .trainingPlan, .settlement, .rewardList, .trainingStatus, .status:
      []
    }
  }
}
