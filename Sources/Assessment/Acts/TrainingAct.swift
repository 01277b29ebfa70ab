import Messages
import Programmes
import Training

/// What a person asks to be recorded about a base, its trainees, classes and money.
public enum TrainingAct: Sendable, Hashable {
  /// Sets the plan of a base, or replaces it for a reason.
  case setPlan(TrainingPlan)
  /// Approves one case of a person.
  case approveException(ExceptionApproved)
  /// Admits a person to a course.
  case admitTrainee(TraineeEntry)
  /// Records that a person leaves.
  case withdrawTrainee(TraineeLeft)
  /// Files a class before it begins.
  case fileClass(ClassFiling)
  /// Files a change of the timetable.
  case amendClass(ClassAmended)
  /// Stamps a filing for the county.
  case stampClass(ClassNamed)
  /// Confirms a filing for the city.
  case confirmClass(ClassNamed)
  /// Records a lesson.
  case holdLesson(LessonHeld)
  /// Records a ceremony.
  case holdCeremony(CeremonyHeld)
  /// Records a visit of inspectors to a class.
  case spotCheck(ClassSpotChecked)
  /// Closes a class.
  case closeClass(ClassClosing)
  /// Records a result, or more papers of it.
  case recordResult(TraineeResult)
  /// Records an expense.
  case recordExpense(BaseExpense)
  /// Records the report on the money.
  case reportFunds(FundsReported)
  /// Decides on an advance.
  case grantAdvance(AdvanceGranted)
  /// Settles a base.
  case settleBase(SettlementRequest)
  /// Records an inspection.
  case inspectBase(BaseInspected)
  /// Records a rating.
  case rateBase(BaseRated)
  /// Opens a case against a base.
  case openCase(CaseOpened)
  /// Closes a case with its measures.
  case closeCase(CaseClosed)

  /// The kind of this act.
  public var kind: Act.Kind {
    switch self {
    case .setPlan: .setPlan
    case .approveException: .approveException
    case .admitTrainee: .admitTrainee
    case .withdrawTrainee: .withdrawTrainee
    case .fileClass: .fileClass
    case .amendClass: .amendClass
    case .stampClass: .stampClass
    case .confirmClass: .confirmClass
    case .holdLesson: .holdLesson
    case .holdCeremony: .holdCeremony
    case .spotCheck: .spotCheck
    case .closeClass: .closeClass
    case .recordResult: .recordResult
    case .recordExpense: .recordExpense
    case .reportFunds: .reportFunds
    case .grantAdvance: .grantAdvance
    case .settleBase: .settleBase
    case .inspectBase: .inspectBase
    case .rateBase: .rateBase
    case .openCase: .openCase
    case .closeCase: .closeCase
    }
  }
}
