public import Programmes

/// Who may do what, and in which stages: the one table of rights.
///
/// What only some of a role's holders may do (an expert signs only the expert's own sheets, a county
/// reviews only its own units) is checked where the act is decided.
public enum Rights {
  /// The roles that may do an act.
  public static func roles(for act: Act.Kind) -> Set<Role> {
    switch act {
    case .enroll: [.admin]
    case .openCall, .amendProgramme: [.cityBureau, .admin]
    case .submit, .withdraw, .addDocument: [.applicant, .cityBureau]
    case .review: [.countyReviewer, .supervisingUnit, .cityBureau, .organisationDepartment]
    case .verify: [.countyReviewer, .supervisingUnit, .cityBureau, .panelSecretary]
    case .raiseVeto:
      [.countyReviewer, .supervisingUnit, .cityBureau, .organisationDepartment, .panelSecretary]
    case .seatPanel, .drawPanel, .drawDefenceOrder, .recordAbsence, .recordVote: [.panelSecretary]
    case .signPledge, .recuse, .submitSheet, .answerDeviation: [.expert, .panelSecretary]
    case .recordOpinion: [.department, .cityBureau]
    case .award: [.cityBureau, .organisationDepartment]
    case .admitTrainee, .withdrawTrainee, .fileClass, .amendClass, .holdLesson, .holdCeremony,
      .closeClass, .recordResult, .recordExpense, .reportFunds:
      [.applicant, .cityBureau]
    case .stampClass: [.countyReviewer]
    case .spotCheck, .inspectBase, .openCase: [.countyReviewer, .cityBureau]
    case .orderPayment, .cancelPayment: [.cityBureau, .finance]
    case .pay, .reconcile, .bouncePayment, .recover: [.finance]
    case .liftVeto, .reopenSheet, .settleOpinion, .removeUnit, .publish, .registerObjection,
      .screenObjection, .extendObjection, .concludeObjection, .evaluate, .setPlan,
      .approveException, .confirmClass, .setRates, .grantAdvance, .settleBase, .rateBase,
      .closeCase, .advance,
      .reopen:
      [.cityBureau]
    }
  }

  /// The kinds of stage in which an act is possible; nil where no stage matters.
  public static func stages(for act: Act.Kind) -> Set<StageRule.Kind>? {
    switch act {
    case .enroll, .openCall, .withdraw, .addDocument, .advance, .reopen: nil
    case .amendProgramme: [.intake, .review]
    case .submit: [.intake]
    case .review: [.intake, .review]
    case .verify, .raiseVeto, .liftVeto: [.intake, .review, .scoring]
    case .seatPanel, .drawPanel, .drawDefenceOrder, .signPledge, .recuse, .recordAbsence,
      .submitSheet, .reopenSheet, .answerDeviation:
      [.scoring]
    case .recordVote: afterScoring.union([.scoring])
    case .recordOpinion, .settleOpinion, .removeUnit: afterScoring
    case .publish, .registerObjection, .screenObjection, .extendObjection, .concludeObjection:
      afterScoring.subtracting([.consultation] as Set)
    case .award: afterScoring.subtracting([.consultation, .publicity] as Set)
    case .orderPayment, .pay, .reconcile, .cancelPayment, .bouncePayment:
      [.funding, .acceptance, .training, .settlement, .closing]
    case .evaluate: [.acceptance]
    case .recover: [.acceptance, .training, .settlement, .closing]
    case .setPlan, .approveException, .admitTrainee, .withdrawTrainee, .fileClass, .amendClass,
      .stampClass, .confirmClass, .holdLesson, .holdCeremony, .spotCheck, .closeClass,
      .grantAdvance:
      [.training]
    case .recordResult, .recordExpense, .reportFunds, .setRates: [.training, .settlement]
    case .settleBase: [.settlement]
    case .inspectBase, .rateBase, .openCase, .closeCase: [.training, .settlement, .closing]
    }
  }

  /// The stages that may follow the ranking, in which the selection can still change.
  private static let afterScoring: Set<StageRule.Kind> = [
    .consultation, .publicity, .award, .funding, .acceptance, .training, .settlement,
  ]
}
