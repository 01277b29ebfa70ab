public import Messages
import Quantities

/// More heads passed than were planned: worth a look, paid up to the plan only.
public struct Overrun: Sendable, Hashable {
  /// The line concerned.
  public let line: HeadLine
  /// Whether the number stays within the tolerance, such as 120% of the plan (WF-8.3).
  public let isTolerated: Bool

  /// Nil when a line keeps to its plan.
  init?(_ line: HeadLine, tolerance: Fraction) {
    guard line.passed > line.planned else { return nil }
    self.line = line
    isTolerated = Fraction(line.passed) <= Fraction(line.planned) * tolerance
  }

  /// What to tell the person.
  public var message: Phrase {
    let (passed, planned) = (line.passed, line.planned)
    let limit =
      isTolerated
      ? Phrase("在允许范围内", "within the tolerance") : Phrase("超出允许范围", "beyond the tolerance")
    return Phrase(
      "\(line.level)合格 \(passed) 人，多于计划 \(planned) 人，\(limit.chinese)；只按计划人数补贴",
      "\(line.level): \(passed) passed, \(planned) planned, \(limit.english); "
        + "only the planned heads are paid")
  }
}
