import Assessment
import Messages
import Programmes
import WorkingDays

extension TaskLine {
  /// What waits in one call: the units only, and one line for what is done for many at one place.
  static func all(of waiting: [Waiting], in call: CallView) -> [TaskLine] {
    var groups: [(first: Waiting, units: [String])] = []
    for item in waiting {
      let unit = item.duty.application.flatMap { call[$0]?.unit }
      let group = groups.firstIndex {
        item.place != nil && $0.first.place == item.place && $0.first.due == item.due
          && $0.first.duty.name == item.duty.name
      }
      if let group {
        groups[group].units += unit.map { [$0] } ?? []
      } else {
        groups.append((item, unit.map { [$0] } ?? []))
      }
    }
    return groups.map { item, units in
      let name = item.duty.name
      let count = units.count > 1 ? " (\(units.count))" : ""
      let english = name.english.prefix(1).uppercased() + name.english.dropFirst()
      return TaskLine(
        Phrase(name.chinese + count, english + count),
        subject: Phrase(
          units.joined(separator: "、"), units.joined(separator: ", ")),
        due: item.due, path: item.place)
    }
  }
}
