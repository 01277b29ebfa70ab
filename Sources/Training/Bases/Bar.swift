public import Messages
public import WorkingDays

/// The days on which a base may not apply again (不予受理期).
public struct Bar: Sendable, Hashable {
  /// Why it was imposed.
  public let ground: ExitGround
  /// From the decision to the last barred day.
  public let days: ClosedRange<Day>
  /// Where it comes from.
  public let basis: Basis

  /// Why an application of this day is refused; nil after the bar.
  public func finding(on day: Day, _ base: String) -> Finding? {
    guard days.contains(day) else { return nil }
    let (last, next) = (days.upperBound, days.upperBound.adding(days: 1))
    return Term(basis, .must).finding(
      "barred", base,
      Phrase(
        "因\(ground.name.chinese)被取消资格，\(last)前（含）不予受理",
        "cancelled for \(ground.name.english); no application is taken up to and including \(last)"),
      remedy: Phrase("\(next)起可以申请", "apply from \(next)"))
  }
}
