import Messages
import Programmes
import Training

extension Field {
  /// The deadline, the window or both of each milestone.
  func timetable() -> Timetable? {
    guard let fields = fields(Milestone.allCases.map(\.rawValue)) else { return nil }
    var deadlines: [Milestone: Deadline] = [:]
    var windows: [Milestone: Window] = [:]
    for milestone in Milestone.allCases {
      guard let parts = fields.maybe(milestone.rawValue)?.fields(["deadline", "window"]) else {
        continue
      }
      deadlines[milestone] = parts.maybe("deadline")?.deadline()
      windows[milestone] = parts.maybe("window")?.window()
    }
    return Timetable(deadlines: deadlines, windows: windows)
  }

  private func deadline() -> Deadline? {
    let keys = ["day", "otherReadings", "restDay", "force", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let day = fields.need("day")?.day()
    let others = fields.maybe("otherReadings")?.list { $0.statedDay() } ?? []
    let restDay = fields.need("restDay")?.word(Deadline.RestDayPolicy.allCases)
    guard let term = fields.term(), let day, let restDay else { return nil }
    return Deadline(
      StatedDay(day, term.basis), otherReadings: others, restDay: restDay, force: term.force)
  }

  private func window() -> Window? {
    guard let fields = fields(["from", "to", "force", "clause", "proposed"]) else { return nil }
    let from = fields.need("from")?.day()
    let to = fields.need("to")?.day()
    guard let term = fields.term(), let from, let to else { return nil }
    guard from <= to else {
      refuse(Phrase("\(to)早于\(from)", "\(to) is before \(from)"))
      return nil
    }
    return Window(from...to, term)
  }
}
