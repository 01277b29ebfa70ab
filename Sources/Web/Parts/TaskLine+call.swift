import Assessment
import Messages
import Programmes
import WorkingDays

extension TaskLine {
  /// What waits in one call; one line for what is done for many at one place.
  static func all(of waiting: [Waiting], in call: CallView, today: Day) -> [TaskLine] {
    var groups: [(first: Waiting, subjects: [String])] = []
    for item in waiting {
      let subjects = item.duty.subject(in: call).map { [$0] } ?? []
      let group = groups.firstIndex {
        item.place != nil && $0.first.place == item.place && $0.first.due == item.due
          && $0.first.duty.name == item.duty.name
      }
      if let group {
        groups[group].subjects += subjects
      } else {
        groups.append((item, subjects))
      }
    }
    return groups.map { TaskLine(of: $0, about: $1, today: today) }
  }

  private init(of waiting: Waiting, about subjects: [String], today: Day) {
    let number = max(subjects.count, waiting.duty.count)
    let count = number > 1 ? " (\(number))" : ""
    let name = waiting.duty.name
    title = Phrase(name.chinese + count, name.english.capitalisedAtFirst + count)
    subject = Phrase(subjects.joined(separator: "、"), subjects.joined(separator: ", "))
    due = waiting.due
    isLate = waiting.due.map { $0 < today } ?? false
    path = waiting.place
  }
}

extension Waiting.Duty {
  /// The unit, and the class of which it is.
  fileprivate func subject(in call: CallView) -> String? {
    guard let unit = application.flatMap({ call[$0]?.unit }) else { return nil }
    return trainingClass.map { "\(unit) · \($0)" } ?? unit
  }
}

extension String {
  /// The text as the beginning of a line.
  fileprivate var capitalisedAtFirst: String { prefix(1).uppercased() + dropFirst() }
}
