import Messages
import Programmes
import Training
import WorkingDays

extension Matter {
  /// A unit that lost its qualification as a base is not heard until its bar has run out (不予受理期).
  ///
  /// The bar is about places of training; calls under which nobody is trained do not ask.
  func barReasons(on submission: Submission) -> [Reason] {
    guard programme.training != nil else { return [] }
    return register.bars(on: submission.creditCode, day: today).compactMap { bar in
      guard let last = bar.barredThrough else { return nil }
      let next = last.adding(days: 1)
      return Reason(
        "barred", clause: bar.clause, subject: submission.application.text,
        Phrase(
          "因\(bar.ground.name.chinese)于\(bar.from)被取消培训基地资格，\(last)前（含）不予受理",
          "cancelled on \(bar.from) for \(bar.ground.name.english); no application is taken up to "
            + "and including \(last)"),
        remedy: Phrase("\(next)起可以申请", "apply from \(next)"))
    }
  }
}
