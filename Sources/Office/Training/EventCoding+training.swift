import Assessment

extension EventCoding {
  /// The payload of an event of training.
  static func payload(of event: TrainingEvent) throws -> [UInt8] {
    // Rosters, lessons and results come by the thousand: these are written without an encoder.
    if case .traineeAdmitted(let admission) = event, let plain = admission.plainJSON {
      return plain
    }
    if case .lessonHeld(let lesson) = event, let plain = lesson.plainJSON { return plain }
    if case .resultRecorded(let result) = event, let plain = result.plainJSON { return plain }
    return try encode(event.content)
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
