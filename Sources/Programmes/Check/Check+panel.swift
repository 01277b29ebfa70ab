import Messages

extension Check {
  /// The panel is odd and large enough for its own rules.
  static let panel = Check { programme in
    programme.scoringStages.flatMap { path, rule in
      [
        size(rule.panel, at: path / "panel" / "size"),
        minimum(rule.panel, at: path / "panel" / "minimumSheets"),
        trim(rule, at: path / "trim" / "fromSheets"),
        idleTrim(rule, at: path / "trim" / "fromSheets"),
        deviation(rule.deviation, at: path / "deviation" / "minuteAbove"),
      ].compactMap(\.self)
    }
  }

  private static func size(_ panel: PanelRule, at path: ProgrammePath) -> Fault? {
    guard panel.size.isMultiple(of: 2) else { return nil }
    return Fault(
      at: path,
      Phrase("专家人数应为单数，现为\(panel.size)人", "the number of experts must be odd, but is \(panel.size)")
    )
  }

  private static func minimum(_ panel: PanelRule, at path: ProgrammePath) -> Fault? {
    guard panel.minimumSheets > panel.size else { return nil }
    return Fault(
      at: path,
      Phrase(
        "至少要\(panel.minimumSheets)份有效评分表，专家却只有\(panel.size)人",
        "\(panel.minimumSheets) valid sheets are required of a panel of \(panel.size)"))
  }

  private static func trim(_ rule: ScoringRule, at path: ProgrammePath) -> Fault? {
    guard rule.trim.each > 0, rule.trim.from <= 2 * rule.trim.each else { return nil }
    return Fault(
      at: path,
      Phrase(
        "两端各去掉\(rule.trim.each)份，至少要\(2 * rule.trim.each + 1)份评分表",
        "to drop \(rule.trim.each) at each end takes at least \(2 * rule.trim.each + 1) sheets"))
  }

  private static func idleTrim(_ rule: ScoringRule, at path: ProgrammePath) -> Fault? {
    guard rule.trim.each > 0, rule.trim.from > rule.panel.size else { return nil }
    return Fault(
      at: path,
      Phrase(
        "专家只有\(rule.panel.size)人，到不了\(rule.trim.from)份评分表，永远不会去掉最高分和最低分",
        "a panel of \(rule.panel.size) never hands in \(rule.trim.from) sheets, so nothing is ever dropped"
      ), severity: .warning)
  }

  private static func deviation(_ rule: DeviationRule, at path: ProgrammePath) -> Fault? {
    guard rule.minuteAbove < rule.explainAbove else { return nil }
    return Fault(
      at: path,
      Phrase(
        "记入纪要的偏离比例不能低于须说明的比例",
        "the deviation to minute cannot be below the deviation to explain"))
  }
}
