import Messages
public import WorkingDays

/// The last day for an act; where a wording allows several, one binds and the others are shown.
public struct Deadline: Sendable, Hashable {
  /// What happens when the last day is not worked.
  public enum RestDayPolicy: String, Sendable, Hashable, CaseIterable {
    /// The printed day stands.
    case asPrinted
    /// The next working day takes its place (Civil Code article 203).
    case nextWorkingDay
  }

  /// The day that binds.
  public let stated: StatedDay
  /// The days that other clauses name or that a doubtful wording also allows.
  public let otherReadings: [StatedDay]
  /// Which reading of a rest day binds; both are shown.
  public let restDay: RestDayPolicy
  /// How strictly lateness is taken.
  public let force: Term.Force

  /// Describes a deadline.
  public init(
    _ stated: StatedDay, otherReadings: [StatedDay] = [], restDay: RestDayPolicy,
    force: Term.Force = .must
  ) {
    self.stated = stated
    self.otherReadings = otherReadings
    self.restDay = restDay
    self.force = force
  }

  /// The binding day with both readings of a rest day.
  /// - Throws: `CalendarGap` when the calendar does not know a day that must be looked at.
  public func due(by calendar: WorkCalendar) throws(CalendarGap) -> Due {
    try due(stated, by: calendar)
  }

  /// Why an act came too late, or has not come by `today`; nil where it is in time or not yet due.
  ///
  /// Where another reading would still allow it, the finding says so.
  /// - Throws: `CalendarGap` when the calendar does not know a day that must be looked at.
  public func finding(
    on act: Day?, _ subject: String, today: Day, by calendar: WorkCalendar
  ) throws(CalendarGap) -> Finding? {
    let (due, moment) = (try due(by: calendar), act ?? today)
    guard due.last < moment else { return nil }
    let happened = act.map { Phrase("\($0)办理", "done on \($0)") } ?? Phrase("尚未办理", "not done yet")
    let other = Self.note(on: try otherDues(by: calendar).filter { $0.last >= moment })
    return Term(due.stated.basis, force).finding(
      "afterDeadline", subject,
      Phrase(
        "\(happened.chinese)，已超过期限\(due.readings.chinese)\(other.chinese)",
        "\(happened.english), after the last day, \(due.readings.english)\(other.english)"),
      remedy: Phrase("请说明原因，由主管部门决定", "state the cause; the authority decides"))
  }

  private func otherDues(by calendar: WorkCalendar) throws(CalendarGap) -> [Due] {
    var dues: [Due] = []
    for reading in otherReadings { dues.append(try due(reading, by: calendar)) }
    return dues
  }

  private func due(
    _ stated: StatedDay, by calendar: WorkCalendar
  ) throws(CalendarGap) -> Due {
    let next = try calendar.nextWorkingDay(onOrAfter: stated.day)
    return Due(stated: stated, nextWorkingDay: next, restDay: restDay)
  }

  private static func note(on dues: [Due]) -> Phrase {
    guard !dues.isEmpty else { return Phrase(same: "") }
    let days = dues.map { due in
      Phrase(
        same: [due.stated.basis.clause, "\(due.last)"].compactMap(\.self).joined(separator: " "))
    }.joined
    return Phrase("；另一种理解允许至\(days.chinese)", "; another reading allows until \(days.english)")
  }
}
