import Assessment
import Messages
import Programmes
import Training

/// Which entries of the ledger a figure rests on.
struct AuditTrail {
  /// What entries are about.
  enum Matter: Hashable {
    case plan(ApplicationID)
    case trainee(EnrolmentID)
    case classFile(ClassID)
    case lessons(ClassID)
    case lesson(ClassID, LessonID)
    case payment(PaymentID)
    case base(ApplicationID)
  }

  private var sequences: [Matter: [Int]] = [:]
  /// What rules had to say, with the entry that recorded it.
  private(set) var remarks: [(remark: Remark, base: ApplicationID, sequence: Int)] = []

  /// `sequences` are the numbers of the entries, one for each occurrence of the history.
  init(of history: [Occurrence], sequences: [Int]) {
    precondition(history.count == sequences.count, "every occurrence has its entry")
    for (occurrence, sequence) in zip(history, sequences) {
      take(occurrence.event, sequence)
    }
  }

  /// The entries on something, as `12,15-17`.
  func entries(on matters: Matter...) -> Paper.Cell {
    .same(RosterNumbers(matters.flatMap { sequences[$0] ?? [] }).description)
  }

  private mutating func take(_ event: Event, _ sequence: Int) {
    if case .training(let event) = event { take(event, sequence) }
    if case .paymentOrdered(let order) = event { note(.payment(order.payment), sequence) }
    if case .paymentMade(let payment) = event { note(.payment(payment.payment), sequence) }
    if case .paymentReconciled(let payment) = event { note(.payment(payment.payment), sequence) }
    if case .paymentCancelled(let payment) = event { note(.payment(payment.payment), sequence) }
    if case .paymentBounced(let payment) = event { note(.payment(payment.payment), sequence) }
    if case .clawbackOpened(let claim) = event { note(.base(claim.application), sequence) }
    if case .moneyRecovered(let money) = event { note(.base(money.application), sequence) }
  }

  private mutating func note(_ matter: Matter, _ sequence: Int) {
    sequences[matter, default: []].append(sequence)
  }

  private mutating func note(_ remarks: [Remark], _ base: ApplicationID, _ sequence: Int) {
    self.remarks += remarks.map { ($0, base, sequence) }
  }

  private mutating func take(_ event: TrainingEvent, _ sequence: Int) {
    let base = event.application
    switch event {
    case .planSet: note(.plan(base), sequence)
    case .exceptionApproved: note(.base(base), sequence)
    case .traineeAdmitted(let admission):
      note(.trainee(admission.enrollee.enrolment), sequence)
      note(admission.remarks, base, sequence)
    case .traineeLeft(let leaving): note(.trainee(leaving.enrolment), sequence)
    case .classFiled(let filing): note(.classFile(filing.id), sequence)
    case .classAmended(let amendment): note(.classFile(amendment.id), sequence)
    case .classStamped(let named), .classConfirmed(let named):
      note(.classFile(named.id), sequence)
    case .lessonHeld(let held):
      note(.lessons(held.id), sequence)
      note(.lesson(held.id, held.lesson.id), sequence)
    case .ceremonyHeld(let ceremony): note(.classFile(ceremony.id), sequence)
    case .classSpotChecked(let check): note(.classFile(check.id), sequence)
    case .classClosed(let closing):
      note(.classFile(closing.id), sequence)
      note(closing.remarks, base, sequence)
    case .resultRecorded(let recorded):
      note(.trainee(recorded.result.enrolment), sequence)
      note(recorded.remarks, base, sequence)
    case .expenseRecorded(let recorded):
      note(.base(base), sequence)
      note(recorded.remarks, base, sequence)
    case .baseSettled(let settled):
      note(.base(base), sequence)
      note(settled.remarks, base, sequence)
    case .fundsReported, .advanceGranted, .baseInspected, .baseRated, .caseOpened, .caseClosed,
      .qualificationCancelled:
      note(.base(base), sequence)
    }
  }
}
