import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// One thing that waits for the reader, with the place where it is done.
struct TaskLine: Sendable, Hashable {
  let title: Phrase
  /// What it is about: units, and a class where one is concerned.
  let subject: Phrase
  let due: Day?
  let isLate: Bool
  /// Where it is done; nil where somebody else does it.
  let path: Path?
}

extension Waiting.Duty {
  /// The application concerned, where it is one.
  var application: ApplicationID? {
    switch self {
    case .completeApplication(let id), .addDocument(let id, _), .review(let id, _),
      .verify(let id), .score(let id, _), .answerDeviation(let id, _), .giveOpinion(let id),
      .settleOpinion(let id, _), .screenObjection(_, let id), .concludeObjection(_, let id),
      .award(let id), .orderPayment(let id, _), .pay(_, let id), .reconcile(_, let id),
      .recover(let id, _), .stampClass(let id, _), .confirmClass(let id, _),
      .closeCase(let id, _), .evaluate(let id), .setPlan(let id), .closeClass(let id, _),
      .recordResults(let id, _), .reportFunds(let id), .grantAdvance(let id),
      .settleBase(let id), .payAdvance(let id), .payBalance(let id):
      id
    case .apply, .seatPanel, .collectSheets, .vote, .publish, .advance: nil
    }
  }

  /// The class concerned, where it is one.
  var trainingClass: ClassID? {
    switch self {
    case .stampClass(_, let id), .confirmClass(_, let id), .closeClass(_, let id): id
    default: nil
    }
  }

  /// How many things at once; one where the duty does not count.
  var count: Int {
    switch self {
    case .seatPanel(let count), .collectSheets(let count), .publish(let count),
      .score(_, let count), .recordResults(_, let count):
      count
    default: 1
    }
  }
}

extension Speech {
  /// What waits, or that nothing does.
  func tasks(_ tasks: [TaskLine]) -> HTML {
    section(.class("tasks"), .ariaLabel(self("待办事项", "What waits for you"))) {
      if tasks.isEmpty {
        p(.class("empty")) { self("没有待办事项", "Nothing waits for you") }
      } else {
        ol {
          tasks.map { task in
            li {
              if let path = task.path {
                a(href: path) { self(task.title) }
              } else {
                self(task.title)
              }
              " "
              span(.class("quiet")) { bdi { self(task.subject) } }
              if let due = task.due { self.due(due, isLate: task.isLate) }
            }
          }
        }
      }
    }
  }
  @HTMLBuilder private func due(_ day: Day, isLate: Bool) -> HTML {
    span(.class("due")) {
      self(" 截止 ", " by ")
      self.day(day)
    }
    if isLate {
      " "
      badge(Phrase("已超期", "late"), .bad)
    }
  }
}
