import Assessment

extension EventCoding {
  /// The payload of an event of training.
  static func payload(of event: TrainingEvent) throws -> [UInt8] {
    switch event {
    case .planSet(let payload): try encode(payload)
    case .exceptionApproved(let payload): try encode(payload)
    case .traineeAdmitted(let payload): try payload.plainJSON ?? encode(payload)
    case .traineeLeft(let payload): try encode(payload)
    case .classFiled(let payload): try encode(payload)
    case .classAmended(let payload): try encode(payload)
    case .classStamped(let payload): try encode(payload)
    case .classConfirmed(let payload): try encode(payload)
    case .lessonHeld(let payload): try payload.plainJSON ?? encode(payload)
    case .ceremonyHeld(let payload): try encode(payload)
    case .classSpotChecked(let payload): try encode(payload)
    case .classClosed(let payload): try encode(payload)
    case .resultRecorded(let payload): try payload.plainJSON ?? encode(payload)
    case .expenseRecorded(let payload): try encode(payload)
    case .fundsReported(let payload): try encode(payload)
    case .advanceGranted(let payload): try encode(payload)
    case .baseSettled(let payload): try encode(payload)
    case .baseInspected(let payload): try encode(payload)
    case .baseRated(let payload): try encode(payload)
    case .caseOpened(let payload): try encode(payload)
    case .caseClosed(let payload): try encode(payload)
    case .qualificationCancelled(let payload): try encode(payload)
    }
  }

  /// How each kind of training is read, by its stable name.
  static let trainingReaders: [String: Reader] = [
    "planSet": { .training(.planSet(try decode($0))) },
    "exceptionApproved": { .training(.exceptionApproved(try decode($0))) },
    "traineeAdmitted": {
      .training(.traineeAdmitted(try TraineeAdmitted(scanning: $0) ?? decode($0)))
    },
    "traineeLeft": { .training(.traineeLeft(try decode($0))) },
    "classFiled": { .training(.classFiled(try decode($0))) },
    "classAmended": { .training(.classAmended(try decode($0))) },
    "classStamped": { .training(.classStamped(try decode($0))) },
    "classConfirmed": { .training(.classConfirmed(try decode($0))) },
    "lessonHeld": { .training(.lessonHeld(try LessonHeld(scanning: $0) ?? decode($0))) },
    "ceremonyHeld": { .training(.ceremonyHeld(try decode($0))) },
    "classSpotChecked": { .training(.classSpotChecked(try decode($0))) },
    "classClosed": { .training(.classClosed(try decode($0))) },
    "resultRecorded": {
      .training(.resultRecorded(try ResultRecorded(scanning: $0) ?? decode($0)))
    },
    "expenseRecorded": { .training(.expenseRecorded(try decode($0))) },
    "fundsReported": { .training(.fundsReported(try decode($0))) },
    "advanceGranted": { .training(.advanceGranted(try decode($0))) },
    "baseSettled": { .training(.baseSettled(try decode($0))) },
    "baseInspected": { .training(.baseInspected(try decode($0))) },
    "baseRated": { .training(.baseRated(try decode($0))) },
    "caseOpened": { .training(.caseOpened(try decode($0))) },
    "caseClosed": { .training(.caseClosed(try decode($0))) },
    "qualificationCancelled": { .training(.qualificationCancelled(try decode($0))) },
  ]
}
