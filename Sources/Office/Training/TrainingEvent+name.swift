import Assessment

extension TrainingEvent {
  /// The stable name of the event in the ledger; never changed, whatever becomes of the case.
  var name: String {
    switch self {
    case .planSet: "planSet"
    case .exceptionApproved: "exceptionApproved"
    case .traineeAdmitted: "traineeAdmitted"
    case .traineeLeft: "traineeLeft"
    case .classFiled: "classFiled"
    case .classAmended: "classAmended"
    case .classStamped: "classStamped"
    case .classConfirmed: "classConfirmed"
    case .lessonHeld: "lessonHeld"
    case .ceremonyHeld: "ceremonyHeld"
    case .classSpotChecked: "classSpotChecked"
    case .classClosed: "classClosed"
    case .resultRecorded: "resultRecorded"
    case .expenseRecorded: "expenseRecorded"
    case .fundsReported: "fundsReported"
    case .advanceGranted: "advanceGranted"
    case .baseSettled: "baseSettled"
    case .baseInspected: "baseInspected"
    case .baseRated: "baseRated"
    case .caseOpened: "caseOpened"
    case .caseClosed: "caseClosed"
    case .qualificationCancelled: "qualificationCancelled"
    }
  }
}
