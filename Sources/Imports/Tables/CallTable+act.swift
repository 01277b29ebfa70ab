public import Assessment

extension CallTable {
  /// The act that a row asks for; of several the first that is possible.
  public var act: Act.Kind {
    switch self {
    case .applications: .submit
    case .additions: .addDocument
    case .reviews: .review
    case .verifications: .verify
    case .vetoes: .raiseVeto
    case .withdrawals: .withdraw
    case .panels: .seatPanel
    case .draws: .drawPanel
    case .pledges: .signPledge
    case .defenceOrders: .drawDefenceOrder
    case .recusals: .recuse
    case .absences: .recordAbsence
    case .scores: .submitSheet
    case .sheetReopenings: .reopenSheet
    case .deviations: .answerDeviation
    case .votes: .recordVote
    case .opinions: .recordOpinion
    case .settlements: .settleOpinion
    case .objections: .registerObjection
    case .awards: .award
    case .payments: .orderPayment
    case .acceptance: .evaluate
    case .recoveries: .recover
    case .steps: .advance
    case .plan, .exceptions, .trainees, .traineeWithdrawals, .classes, .classChanges, .classFilings,
      .lessons, .ceremonies, .spotChecks, .classClosings, .results, .expenses, .fundReports,
      .advances, .rates, .baseSettlements, .inspections, .ratings, .cases:
      trainingAct
    }
  }

  private var trainingAct: Act.Kind {
    switch self {
    case .exceptions: .approveException
    case .trainees: .admitTrainee
    case .traineeWithdrawals: .withdrawTrainee
    case .classes: .fileClass
    case .classChanges: .amendClass
    case .classFilings: .stampClass
    case .lessons: .holdLesson
    case .ceremonies: .holdCeremony
    case .spotChecks: .spotCheck
    case .classClosings: .closeClass
    case .results: .recordResult
    case .expenses: .recordExpense
    case .fundReports: .reportFunds
    case .advances: .grantAdvance
    case .rates: .setRates
    case .baseSettlements: .settleBase
    case .inspections: .inspectBase
    case .ratings: .rateBase
    case .cases: .openCase
    default: .setPlan
    }
  }
}
