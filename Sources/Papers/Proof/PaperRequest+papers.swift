import Assessment
public import Messages
import Programmes

extension PaperRequest {
  /// The paper that is asked for.
  ///
  /// - Throws: `Refusal` with everything that is missing.
  public func paper(of dossier: Dossier) throws(Refusal) -> Paper {
    switch self {
    case .awardList: try AwardList.paper(of: dossier)
    case .scoreSummary: try ScoreSummary.paper(of: dossier)
    case .scoreSheet(let application, let expert):
      try ScoreSheetPaper.paper(of: dossier, application: application, expert: expert)
    case .notice(let number): try PublicityNoticePaper.paper(of: dossier, number: number)
    case .schedule: try TrancheSchedulePaper.paper(of: dossier)
    case .minutes: try Minutes.paper(of: dossier)
    case .drawRecord: try DrawRecord.paper(of: dossier)
    case .signIn: try SignInSheet.paper(of: dossier)
    case .pledge(let expert): try Pledge.paper(of: dossier, expert: expert)
    case .qualification(let application?):
      try QualificationSheet.paper(of: dossier, application: application)
    case .qualification(nil): QualificationTable.paper(of: dossier)
    case .opinionForm(let application):
      try OpinionForm.paper(of: dossier, application: application)
    case .resultNotice(let document):
      try ResultNotice.paper(of: dossier, document: document)
    case .paymentNotice(let tranche): try PaymentNotice.paper(of: dossier, tranche: tranche)
    case .acceptanceNotice: try AcceptanceNotice.paper(of: dossier)
    case .clawbackNotice(let application):
      try ClawbackNotice.paper(of: dossier, application: application)
    case .plaqueList: try PlaqueList.paper(of: dossier)
    case .objectionRecord(let objection?):
      try ObjectionRecord.paper(of: dossier, objection: objection)
    case .objectionRecord(nil): ObjectionRegister.paper(of: dossier)
    case .baseList: try BaseList.paper(of: dossier)
    case .trainingPlan: try TrainingPlanPaper.paper(of: dossier)
    case .roster(let application):
      try RosterPaper.paper(of: dossier, application: application)
    case .personForm(let enrolment):
      try PersonFormPaper.paper(of: dossier, enrolment: enrolment)
    case .workPledge(let enrolment): try WorkPledge.paper(of: dossier, enrolment: enrolment)
    case .statistics(let application):
      try StatisticsPaper.paper(of: dossier, application: application)
    case .settlement: try SettlementPaper.paper(of: dossier)
    case .rewardList: try RewardList.paper(of: dossier)
    case .trainingStatus: try TrainingStatus.paper(of: dossier)
    case .status: CallStatus.paper(of: dossier)
    }
  }

  /// Every request of a kind that a call can answer, though it may still refuse some of them.
  public static func all(of kind: Paper.Kind, in dossier: Dossier) -> [PaperRequest] {
    let call = dossier.sealed ?? dossier.call
    let applications = dossier.call.order
    switch kind {
    case .scoreSheet:
      return applications.flatMap { id in call.scorers(of: id).map { .scoreSheet(id, expert: $0) } }
    case .notice: return dossier.call.notices.map { .notice($0.number) }
    case .pledge: return [.pledge(nil)] + dossier.call.experts.map { .pledge($0) }
    case .qualification: return [.qualification(nil)] + applications.map { .qualification($0) }
    case .opinionForm: return applications.map { .opinionForm($0) }
    case .resultNotice: return dossier.awardDocuments.map { .resultNotice(document: $0) }
    case .paymentNotice:
      let tranches = dossier.programme.funding?.tranches ?? []
      return tranches.indices.map { .paymentNotice(tranche: $0 + 1) }
    case .clawbackNotice: return applications.map { .clawbackNotice($0) }
    case .objectionRecord:
      return [.objectionRecord(nil)]
        + dossier.call.objectionsInOrder.map { .objectionRecord($0.filing.id) }
    case .roster: return dossier.bases.map { .roster($0.application.id) }
    case .personForm, .workPledge:
      let blank: [PaperRequest] = kind == .workPledge ? [.workPledge(nil)] : []
      return blank
        + dossier.bases.flatMap(\.application.training.traineeOrder).map {
          kind == .workPledge ? .workPledge($0) : .personForm($0)
        }
    case .statistics:
      return [.statistics(nil)] + dossier.bases.map { .statistics($0.application.id) }
    case .awardList, .scoreSummary, .schedule, .minutes, .drawRecord, .signIn, .acceptanceNotice,
      .plaqueList, .baseList, .trainingPlan, .settlement, .rewardList, .trainingStatus, .audit,
      .status, .proof, .refusal:
      return PaperRequest(kind).map { [$0] } ?? []
    }
  }
}
