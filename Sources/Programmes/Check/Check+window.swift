import Messages
import WorkingDays

extension Check {
  /// The application window has at least one day, and starts no earlier than the notice.
  static let window = Check { programme in
    programme.stages.flatMap { stage -> [Fault] in
      guard case .intake(let rule) = stage.rule else { return [] }
      let path = "stages" / stage.id
      if rule.lastDay.number < rule.opens.number {
        return [
          Fault(
            at: path / "closes",
            Phrase(
              "申报最后一天\(rule.lastDay)早于开始日\(rule.opens)",
              "the last day of applications, \(rule.lastDay), is before the first, \(rule.opens)"))
        ]
      }
      guard rule.opens.number < programme.notice.issued.number else { return [] }
      return [
        Fault(
          at: path / "opens",
          Phrase(
            "申报开始日\(rule.opens)早于通知印发日\(programme.notice.issued)",
            "applications open on \(rule.opens), before the notice of \(programme.notice.issued)"),
          severity: .warning)
      ]
    }
  }
}
