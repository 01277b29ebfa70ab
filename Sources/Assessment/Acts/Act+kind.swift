import Programmes

extension Act {
  /// What an act is, without its contents; names rows of the rights matrix.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// See `Act`.
    case openCall, amendProgramme, enroll
    /// See `Act`.
    case submit, withdraw, review, verify, addDocument, raiseVeto, liftVeto
    /// See `Act`.
    case seatPanel, drawPanel, drawDefenceOrder, signPledge
    /// See `Act`.
    case recuse, recordAbsence, submitSheet, reopenSheet, answerDeviation, recordVote
    /// See `Act`.
    case recordOpinion, settleOpinion, removeUnit, publish
    /// See `Act`.
    case registerObjection, screenObjection, extendObjection, concludeObjection
    /// See `Act`.
    case award, orderPayment, pay, reconcile, cancelPayment, bouncePayment, evaluate, recover
    /// See `TrainingAct`.
    case setPlan, approveException, admitTrainee, withdrawTrainee
    /// See `TrainingAct`.
    case fileClass, amendClass, stampClass, confirmClass, holdLesson, holdCeremony, spotCheck
    /// See `TrainingAct`.
    case closeClass, recordResult
    /// See `TrainingAct`.
    case recordExpense, reportFunds, setRates, grantAdvance, settleBase
    /// See `TrainingAct`.
    case inspectBase, rateBase, openCase, closeCase
    /// See `Act`.
    case advance, reopen
  }

  /// The kind of this act.
  public var kind: Kind {
    switch self {
    case .openCall: .openCall
    case .amendProgramme: .amendProgramme
    case .enroll: .enroll
    case .submit: .submit
    case .withdraw: .withdraw
    case .review: .review
    case .verify: .verify
    case .addDocument: .addDocument
    case .raiseVeto: .raiseVeto
    case .liftVeto: .liftVeto
    case .seatPanel: .seatPanel
    case .drawPanel: .drawPanel
    case .drawDefenceOrder: .drawDefenceOrder
    case .signPledge: .signPledge
    case .recuse: .recuse
    case .recordAbsence: .recordAbsence
    case .submitSheet: .submitSheet
    case .reopenSheet: .reopenSheet
    case .answerDeviation: .answerDeviation
    case .recordVote: .recordVote
    case .recordOpinion: .recordOpinion
    case .settleOpinion: .settleOpinion
    case .removeUnit: .removeUnit
    case .publish: .publish
    case .registerObjection: .registerObjection
    case .screenObjection: .screenObjection
    case .extendObjection: .extendObjection
    case .concludeObjection: .concludeObjection
    case .award: .award
    case .orderPayment: .orderPayment
    case .pay: .pay
    case .reconcile: .reconcile
    case .cancelPayment: .cancelPayment
    case .bouncePayment: .bouncePayment
    case .evaluate: .evaluate
    case .recover: .recover
    case .setRates: .setRates
    case .training(let act): act.kind
    case .advance: .advance
    case .reopen: .reopen
    }
  }
}
