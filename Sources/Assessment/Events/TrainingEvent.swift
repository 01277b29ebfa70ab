public import Messages
import Programmes
import Training

/// Something that happened to an accredited base, its trainees, classes and money.
public enum TrainingEvent: Sendable, Hashable {
  /// A plan was set.
  case planSet(TrainingPlan)
  /// The bureau approved one case.
  case exceptionApproved(ExceptionApproved)
  /// A person was admitted to a course.
  case traineeAdmitted(TraineeAdmitted)
  /// A person left the course.
  case traineeLeft(TraineeLeft)

  /// A class was filed.
  case classFiled(ClassFiling)
  /// A change of the timetable was filed.
  case classAmended(ClassAmended)
  /// The county reviewed and stamped the filing.
  case classStamped(ClassNamed)
  /// The city checked the filing again and filed it.
  case classConfirmed(ClassNamed)
  /// A lesson was given.
  case lessonHeld(LessonHeld)
  /// A ceremony took place.
  case ceremonyHeld(CeremonyHeld)
  /// Inspectors looked at a class.
  case classSpotChecked(ClassSpotChecked)
  /// A class was closed.
  case classClosed(ClassClosed)
  /// A result was recorded, for the first time or with more papers.
  case resultRecorded(ResultRecorded)

  /// A base spent money.
  case expenseRecorded(ExpenseRecorded)
  /// A base reported on its money.
  case fundsReported(FundsReported)
  /// An advance was decided on.
  case advanceGranted(AdvanceGranted)
  /// A base was settled.
  case baseSettled(BaseSettled)

  /// A base was inspected.
  case baseInspected(BaseInspected)
  /// A base was rated.
  case baseRated(BaseRated)
  /// A case against a base was opened.
  case caseOpened(CaseOpened)
  /// A case was closed with its measures.
  case caseClosed(CaseClosed)
  /// A base lost its qualification.
  case qualificationCancelled(QualificationCancelled)

  /// The application of the base.
  public var application: ApplicationID {
    switch self {
    case .planSet(let plan): plan.application
    case .exceptionApproved(let approval): approval.application
    case .traineeAdmitted(let admission): admission.enrollee.application
    case .traineeLeft(let leaving): leaving.application
    case .classFiled(let filing): filing.application
    case .classAmended(let amendment): amendment.application
    case .classStamped(let named), .classConfirmed(let named): named.application
    case .lessonHeld(let lesson): lesson.application
    case .ceremonyHeld(let ceremony): ceremony.application
    case .classSpotChecked(let check): check.application
    case .classClosed(let closing): closing.application
    case .resultRecorded(let recorded): recorded.result.application
    case .expenseRecorded(let recorded): recorded.expense.application
    case .fundsReported(let report): report.application
    case .advanceGranted(let advance): advance.application
    case .baseSettled(let settlement): settlement.application
    case .baseInspected(let inspection): inspection.application
    case .baseRated(let rating): rating.application
    case .caseOpened(let opening): opening.application
    case .caseClosed(let closing): closing.application
    case .qualificationCancelled(let cancellation): cancellation.application
    }
  }
}
