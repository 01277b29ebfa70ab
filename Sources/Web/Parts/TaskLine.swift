import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// One thing that waits for the reader, with the place where it is done.
struct TaskLine: Sendable, Hashable {
  let title: Phrase
  /// The call, and the unit where one is concerned.
  let subject: Phrase
  let due: Day?
  /// Where it is done; nil where somebody else does it.
  let path: Path?

  init(_ title: Phrase, subject: Phrase, due: Day? = nil, path: Path?) {
    self.title = title
    self.subject = subject
    self.due = due
    self.path = path
  }

  /// What waits, in words.
  init(of waiting: Waiting, in view: View) {
    let call = view[waiting.call]
    let unit = waiting.duty.application.flatMap { call?[$0]?.unit }
    let name = call?.title ?? Phrase(same: waiting.call.text)
    self.init(
      Phrase(
        waiting.duty.name.chinese + waiting.duty.count,
        waiting.duty.name.english.capitalisedAtFirst + waiting.duty.count),
      subject: unit.map { Phrase("\($0) · \(name.chinese)", "\($0) · \(name.english)") } ?? name,
      due: waiting.due, path: waiting.place)
  }
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

  /// How many, where the duty counts.
  fileprivate var count: String {
    switch self {
    case .seatPanel(let count), .collectSheets(let count), .publish(let count),
      .score(_, let count), .recordResults(_, let count):
      " (\(count))"
    default: ""
    }
  }
}

extension String {
  /// The text as the beginning of a line.
  fileprivate var capitalisedAtFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Speech {
  /// What waits, those with a due day first, or that nothing does.
  func tasks(_ tasks: [TaskLine]) -> HTML {
    section(.class("tasks"), .ariaLabel(self("待办事项", "What waits for you"))) {
      if tasks.isEmpty {
        p(.class("empty")) { self("没有待办事项", "Nothing waits for you") }
      } else {
        p { self("共 \(tasks.count) 项", "\(tasks.count) in all") }
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
              if let due = task.due {
                span(.class("due")) {
                  self(" 截止 ", " by ")
                  day(due)
                }
              }
            }
          }
        }
      }
    }
  }
}
