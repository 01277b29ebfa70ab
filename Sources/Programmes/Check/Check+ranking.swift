import Messages
import Quantities

extension Check {
  /// Pass line, quota and the order of ties fit the rubric.
  static let ranking = Check { programme in
    programme.scoringStages.flatMap { path, rule in
      let path = path / "ranking"
      return quota(rule.ranking.quota, at: path / "quota" / "maximum")
        + passLine(rule, programme.rubric(rule.rubric), at: path / "passLine")
        + ties(rule, programme.rubric(rule.rubric), at: path / "ties")
    }
  }

  private static func quota(_ quota: RankingRule.Quota, at path: ProgrammePath) -> [Fault] {
    guard quota.minimum > quota.maximum else { return [] }
    return [
      Fault(
        at: path,
        Phrase(
          "名额上限\(quota.maximum)小于下限\(quota.minimum)",
          "the most to select, \(quota.maximum), is below the least, \(quota.minimum)"))
    ]
  }

  private static func passLine(
    _ rule: ScoringRule, _ rubric: Rubric?, at path: ProgrammePath
  ) -> [Fault] {
    guard let rubric, rule.ranking.passLine > rubric.fullMark else { return [] }
    return [
      Fault(
        at: path,
        Phrase(
          "及格线\(rule.ranking.passLine)分高于满分\(rubric.fullMark)分",
          "the pass line of \(rule.ranking.passLine) is above the full mark of \(rubric.fullMark)"))
    ]
  }

  private static func ties(
    _ rule: ScoringRule, _ rubric: Rubric?, at path: ProgrammePath
  ) -> [Fault] {
    guard let rubric else { return [] }
    let steps = rule.ranking.ties
    return steps.enumerated().compactMap { index, step in
      let path = path / (index + 1)
      if steps[..<index].contains(step) {
        return Fault(
          at: path,
          Phrase("同一步骤写了两次，第二次不起作用", "this step stands twice and does nothing the second time"))
      }
      return unknown(step, in: rubric, at: path)
    }
  }

  private static func unknown(
    _ step: RankingRule.TieStep, in rubric: Rubric, at path: ProgrammePath
  ) -> Fault? {
    let declared = "rubrics" / rubric.id
    switch step {
    case .group(let id) where !rubric.groups.contains { $0.id == id }:
      return missing(id, at: path / "group", Phrase("指标组", "group"), declared: declared / "groups")
    case .criterion(let id) where rubric.criterion(id) == nil:
      return missing(
        id, at: path / "criterion", Phrase("评分指标", "criterion"), declared: declared / "groups")
    case .channel(let id) where !rubric.channels.contains { $0.id == id }:
      return missing(
        id, at: path / "channel", Phrase("评分环节", "channel"), declared: declared / "channels")
    case .group, .criterion, .channel, .untrimmedMean: return nil
    }
  }
}
