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
    case .seatPanel, .recordAbsence, .recordVote: [.panelSecretary]
    case .recuse, .submitSheet, .answerDeviation: [.expert, .panelSecretary]
    case .recordOpinion: [.department, .cityBureau]
    case .award: [.cityBureau, .organisationDepartment]
    case .orderPayment, .cancelPayment: [.cityBureau, .finance]
    case .pay, .reconcile, .recover: [.finance]
    case .liftVeto, .reopenSheet, .settleOpinion, .removeUnit, .publish, .registerObjection,
      .screenObjection, .extendObjection, .concludeObjection, .evaluate, .advance, .reopen:
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
    case .seatPanel, .recuse, .recordAbsence, .submitSheet, .reopenSheet, .answerDeviation:
      [.scoring]
    case .recordVote: [.scoring, .consultation, .publicity, .award, .funding, .acceptance]
    case .recordOpinion, .settleOpinion, .removeUnit:
      [.consultation, .publicity, .award, .funding, .acceptance]
    case .publish, .registerObjection, .screenObjection, .extendObjection, .concludeObjection:
      [.publicity, .award, .funding, .acceptance]
    case .award: [.award, .funding, .acceptance]
    case .orderPayment, .pay, .reconcile, .cancelPayment: [.funding, .acceptance, .closing]
    case .evaluate: [.acceptance]
    case .recover: [.acceptance, .closing]
    }
  }
}
