import Assessment
import Messages
import Training

/// Heads trained and passed by trade and level: who was in a class and did not leave.
struct Statistics {
  private var tallies: [Training.Course: CourseTally] = [:]

  init(of bases: [Application], by catalogue: TradeCatalogue) {
    for trainee in bases.flatMap(\.enrolled) where trainee.classID != nil {
      let course = trainee.enrollee.course
      let isInside = catalogue.trade(course.trade) != nil
      let (inside, outside) =
        switch (trainee.hasPassed, isInside) {
        case (false, _): (0, 0)
        case (true, true): (1, 0)
        case (true, false): (0, 1)
        }
      let one = CourseTally(trained: 1, passedInside: inside, passedOutside: outside)
      tallies[course] = tallies[course].map { $0 + one } ?? one
    }
  }

  /// The trades in the order of their names.
  var trades: [TradeID] { Set(tallies.keys.map(\.trade)).sorted() }

  func tally(of course: Training.Course) -> CourseTally { tallies[course] ?? .nobody }

  /// The sum of a level over all trades.
  func tally(at level: Level) -> CourseTally {
    tallies.filter { $0.key.level == level }.values.reduce(.nobody, +)
  }

  /// Why rows cannot be true.
  func findings(basis: Basis) -> [Finding] {
    tallies.sorted { ($0.key.trade, $0.key.level) < ($1.key.trade, $1.key.level) }
      .compactMap { $0.value.finding($0.key.name.chinese, basis: basis) }
  }
}

extension CourseTally {
  static let nobody = CourseTally(trained: 0, passedInside: 0, passedOutside: 0)

  static func + (a: CourseTally, b: CourseTally) -> CourseTally {
    CourseTally(
      trained: a.trained + b.trained, passedInside: a.passedInside + b.passedInside,
      passedOutside: a.passedOutside + b.passedOutside)
  }
}
