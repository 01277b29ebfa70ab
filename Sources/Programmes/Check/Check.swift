import Messages

/// One way in which the parts of a programme must fit together.
struct Check: Sendable {
  /// Finds what does not fit.
  let faults: @Sendable (Programme) -> [Fault]

  /// All checks; a programme without errors from them can be run.
  static let all: [Check] = [
    .identifiers, .references, .factKinds, .askedFacts, .derivedFacts, .dueDocuments, .weights,
    .partsPerKind, .marking, .bonus, .stageOrder, .window, .reviews, .panel, .ranking,
    .combination, .objections, .construction, .accreditation, .money, .grades, .unused, .gaps,
    .trainedLevels, .routes, .classHours, .trainees, .checklists, .certificates, .timetable,
    .plans, .subsidy, .rewards, .expenses, .supervision, .forms,
  ]
}

extension Programme {
  /// Everything in the programme that does not fit together, and what deserves a look.
  ///
  /// A programme with an error among its faults must not be run.
  public var faults: [Fault] { Check.all.flatMap { $0.faults(self) } }
}
