public import Messages
public import Programmes

extension RankingRule.TieStep {
  /// What the step compares, as the minutes say it: `一级指标「技能带头人队伍」平均分`.
  public func name(in rubric: Rubric) -> Phrase {
    switch self {
    case .group(let id):
      let name = rubric.groups.first { $0.id == id }?.name ?? Phrase(same: id.text)
      return Phrase("「\(name.chinese)」平均分", "mean of “\(name.english)”")
    case .criterion(let id):
      let name = rubric.criterion(id)?.name ?? Phrase(same: id.text)
      return Phrase("「\(name.chinese)」平均分", "mean of “\(name.english)”")
    case .channel(let id):
      let name = rubric.channels.first { $0.id == id }?.name ?? Phrase(same: id.text)
      return Phrase("「\(name.chinese)」环节平均分", "mean of the channel “\(name.english)”")
    case .untrimmedMean:
      return Phrase("去极值前平均分", "mean before extremes are dropped")
    }
  }
}
