public import Messages
import Programmes
public import Quantities
public import Training
import WorkingDays

/// Everything that was recorded about a base as a place of training.
public struct TrainingRecord: Sendable, Hashable {
  /// The plan that counts.
  public internal(set) var plan: TrainingPlan?
  /// The cases that the bureau approved.
  public internal(set) var exceptions: [ExceptionApproved] = []
  /// The trainees, also those who left.
  public internal(set) var trainees: [EnrolmentID: TraineeRecord] = [:]
  /// The enrolments in the order of admission.
  public internal(set) var traineeOrder: [EnrolmentID] = []
  /// How many trainees of each level have not left.
  public internal(set) var heads: [Level: Int] = [:]
  /// The classes.
  public internal(set) var classes: [ClassID: TrainingClass] = [:]
  /// The classes in the order of filing.
  public internal(set) var classOrder: [ClassID] = []
  /// The expenses.
  public internal(set) var expenses: [ExpenseID: ExpenseRecorded] = [:]
  /// The expenses in the order of recording.
  public internal(set) var expenseOrder: [ExpenseID] = []
  /// The report on the money.
  public internal(set) var report: FundsReported?
  /// The advance that was decided on.
  public internal(set) var advance: AdvanceGranted?
  /// The settlement.
  public internal(set) var settlement: BaseSettled?
  /// The rewards that were ordered, by enrolment, without those that were cancelled.
  public internal(set) var rewards: [EnrolmentID: Money] = [:]
  /// The inspections.
  public internal(set) var inspections: [BaseInspected] = []
  /// The ratings.
  public internal(set) var ratings: [BaseRated] = []
  /// The cases.
  public internal(set) var cases: [CaseID: BaseCase] = [:]
  /// The cases in the order of opening.
  public internal(set) var caseOrder: [CaseID] = []
  /// The loss of the qualification, where it happened.
  public internal(set) var cancellation: QualificationCancelled?

  init() {}
}

extension TrainingRecord {
  /// The trainees in the order of admission, also those who left.
  public var traineesInOrder: [TraineeRecord] { traineeOrder.compactMap { trainees[$0] } }
  /// The classes in the order of filing.
  public var classesInOrder: [TrainingClass] { classOrder.compactMap { classes[$0] } }
  /// The expenses in the order of recording.
  public var expensesInOrder: [ExpenseRecorded] { expenseOrder.compactMap { expenses[$0] } }
  /// The cases in the order of opening.
  public var casesInOrder: [BaseCase] { caseOrder.compactMap { cases[$0] } }

  /// Whether the last rating of an aspect is below standard.
  public func isBelowStandard(_ aspect: BaseRated.Aspect) -> Bool {
    ratings.last { $0.aspect == aspect }.map { !$0.meetsStandard } ?? false
  }
}
