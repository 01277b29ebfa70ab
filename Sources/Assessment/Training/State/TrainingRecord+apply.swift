import Messages
import Programmes
import Quantities
import Training
import WorkingDays

extension TrainingRecord {
  /// Takes one event in, in constant time whatever was recorded before.
  mutating func apply(_ event: TrainingEvent, at instant: Instant) {
    switch event {
    case .planSet(let plan): self.plan = plan
    case .exceptionApproved(let approval): exceptions.append(approval)
    case .traineeAdmitted(let admission): admit(admission)
    case .traineeLeft(let leaving): leave(leaving)
    case .classFiled(let filing): file(filing, at: instant)
    case .classAmended(let amendment): classes[amendment.id]?.amend(amendment)
    case .classStamped(let named): classes[named.id]?.stamped = instant
    case .classConfirmed(let named): classes[named.id]?.confirmed = instant
    case .lessonHeld(let held): classes[held.id]?.hold(held)
    case .ceremonyHeld(let ceremony): classes[ceremony.id]?.ceremonies.append(ceremony)
    case .classSpotChecked(let check): classes[check.id]?.spotChecks.append(check)
    case .classClosed(let closing): classes[closing.id]?.closing = closing
    case .resultRecorded(let recorded): trainees[recorded.result.enrolment]?.recorded = recorded
    case .expenseRecorded(let recorded):
      expenseOrder.append(recorded.expense.id)
      expenses[recorded.expense.id] = recorded
    case .fundsReported(let report): self.report = report
    case .advanceGranted(let advance): self.advance = advance
    case .baseSettled(let settlement): self.settlement = settlement
    case .baseInspected(let inspection): inspections.append(inspection)
    case .baseRated(let rating): ratings.append(rating)
    case .caseOpened(let opening):
      caseOrder.append(opening.id)
      cases[opening.id] = BaseCase(opening)
    case .caseClosed(let closing): cases[closing.id]?.closing = closing
    case .qualificationCancelled(let cancellation): self.cancellation = cancellation
    }
  }

  private mutating func admit(_ admission: TraineeAdmitted) {
    let id = admission.enrollee.enrolment
    traineeOrder.append(id)
    trainees[id] = TraineeRecord(admission)
    heads[admission.enrollee.course.level, default: 0] += 1
  }

  private mutating func leave(_ leaving: TraineeLeft) {
    guard let level = trainees[leaving.enrolment]?.enrollee.course.level else { return }
    trainees[leaving.enrolment]?.leaving = leaving
    heads[level, default: 0] -= 1
  }

  private mutating func file(_ filing: ClassFiling, at instant: Instant) {
    classOrder.append(filing.id)
    classes[filing.id] = TrainingClass(filing, filed: instant)
    for (place, id) in filing.roster.enumerated() {
      trainees[id]?.classID = filing.id
      trainees[id]?.number = place + 1
    }
  }
}
