public import Messages
public import Programmes

/// Why there is no ranking yet: something that must be there is missing (law 5).
public struct Incomplete: Error, Sendable, Hashable {
  /// One thing that is missing, by application and expert number.
  public enum Gap: Sendable, Hashable {
    /// A sheet was neither handed in nor excused.
    case sheet(application: Int, expert: Int, channel: ChannelID)
    /// The measured points were not entered.
    case measured(application: Int)
    /// Too few sheets are valid; `channel` is nil where all channels count together.
    case tooFew(application: Int, channel: ChannelID?, valid: Int, minimum: Int)

    /// The number of the application.
    public var application: Int {
      switch self {
      case .sheet(let application, _, _), .measured(let application),
        .tooFew(let application, _, _, _):
        application
      }
    }
  }

  /// Everything that is missing, by application.
  public let gaps: [Gap]

  /// The refusal for a person, with the names that the numbers stand for.
  public func refusal(
    rule: PanelRule, application: (Int) -> String, expert: (_ application: Int, Int) -> String
  ) -> Refusal {
    Refusal(gaps.map { $0.reason(rule: rule, application: application, expert: expert) })
  }
}

extension Incomplete.Gap {
  fileprivate func reason(
    rule: PanelRule, application: (Int) -> String, expert: (Int, Int) -> String
  ) -> Reason {
    let clause = rule.basis.clause
    switch self {
    case .sheet(let number, let which, let channel):
      let name = expert(number, which)
      return Reason(
        "missingSheet", clause: clause, subject: application(number),
        Phrase(
          "缺少专家\(name)的评分表（\(channel)）", "the sheet of expert \(name) is missing (\(channel))"),
        remedy: Phrase("请补交，或登记回避、缺席", "hand it in, or record the recusal or absence"))
    case .measured(let number):
      return Reason(
        "missingMeasured", clause: clause, subject: application(number),
        Phrase("客观分尚未核定", "the measured points are missing"),
        remedy: Phrase("请先核定客观指标", "verify the facts of the measured criteria first"))
    case .tooFew(let number, _, let valid, let minimum):
      return Reason(
        "tooFewSheets", clause: clause, subject: application(number),
        Phrase(
          "有效评分表\(valid)份，至少需要\(minimum)份", "\(valid) valid sheets, at least \(minimum) needed"),
        remedy: Phrase("请递补专家并重新评分", "call a reserve expert and have the application scored"))
    }
  }
}
