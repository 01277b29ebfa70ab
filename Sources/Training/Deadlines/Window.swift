import Messages
public import WorkingDays

/// A run of days within which something must happen; its first and last day count whole.
public struct Window: Sendable, Hashable {
  /// The days.
  public let days: ClosedRange<Day>
  /// Where it comes from.
  public let term: Term

  /// Describes a window.
  public init(_ days: ClosedRange<Day>, _ term: Term) {
    self.days = days
    self.term = term
  }

  /// Why a moment lies outside; nil within.
  public func finding(at moment: Instant, _ subject: String) -> Finding? {
    guard !days.contains(moment.day) else { return nil }
    let (first, last) = (days.lowerBound, days.upperBound)
    return term.finding(
      moment.day < first ? "beforeWindow" : "afterWindow", subject,
      Phrase(
        "\(moment.day)不在\(first)至\(last)之内", "\(moment.day) is not within \(first) to \(last)"),
      remedy: Phrase(
        "请在\(first)至\(last)之间办理（首尾两日均计入）", "act from \(first) to \(last), both included"))
  }
}
