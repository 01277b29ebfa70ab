import Assessment

extension TrainingEvent {
  /// What the ledger keeps of an event of training, under its name.
  var content: any Encodable {
    switch self {
    case .planSet(let content): content
    case .exceptionApproved(let content): content
    case .traineeAdmitted(let content): content
    case .traineeLeft(let content): content
    case .classFiled(let content): content
    case .classAmended(let content): content
    case .classStamped(let content): content
    case .classConfirmed(let content): content
    case .lessonHeld(let content): content
    case .ceremonyHeld(let content): content
    case .classSpotChecked(let content): content
    case .classClosed(let content): content
    case .resultRecorded(let content): content
    case .expenseRecorded(let content): content
    case .fundsReported(let content): content
    case .advanceGranted(let content): content
    case .baseSettled(let content): content
    case .baseInspected(let content): content
    case .baseRated(let content): content
    case .caseOpened(let content): content
    case .caseClosed(let content): content
    case .qualificationCancelled(let content): content
    }
  }
}
