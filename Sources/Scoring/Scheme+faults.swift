import Messages
import Programmes
import Quantities

extension Scheme {
  /// Why a rubric and its rule cannot be counted; the programme check says the same with line and column.
  static func faults(of rubric: Rubric, _ rule: ScoringRule) -> [Reason] {
    sizes(of: rubric, rule) + shares(of: rubric, rule) + steps(of: rubric, rule)
  }

  /// The refusal of shares whose denominators are out of all proportion, such as 0.3333333 of 7 channels.
  static func inexact(_ rubric: Rubric) -> Reason {
    Reason(
      "inexact", subject: rubric.id.text,
      Phrase(
        "各环节权重与分值过于零碎，无法精确计算", "the shares and points of the channels are too odd to count exactly"),
      remedy: Phrase("改用整百分数的权重", "use shares of whole percents"))
  }

  private static func sizes(of rubric: Rubric, _ rule: ScoringRule) -> [Reason] {
    var reasons: [Reason] = []
    let base = rubric.baseCriteria.map(\.points).total
    let bonus = rubric.bonusCriteria.map(\.points).total
    let largest =
      switch rule.combination {
      case .sum: base
      case .shares: rubric.channels.map { rubric.points(in: $0.id) }.max() ?? .zero
      }
    if max(largest, rubric.fullMark) + bonus > Points(hundredths: Int(Int16.max)) {
      reasons.append(
        Reason(
          "rubricTooLarge", subject: rubric.id.text,
          Phrase(
            "分值与加分合计超过327.67分", "the points and the bonus add up to more than 327.67"),
          remedy: Phrase("按比例缩小分值", "scale the points down")))
    }
    if rule.combination == .sum, base != rubric.fullMark {
      reasons.append(
        Reason(
          "fullMark", subject: rubric.id.text,
          Phrase(
            "各指标分值合计\(base)分，应等于满分\(rubric.fullMark)分",
            "the criteria add up to \(base) points, not to the full mark of \(rubric.fullMark)"),
          remedy: Phrase("修正分值或满分", "correct the points or the full mark")))
    }
    if !(1...mostExperts).contains(rule.panel.size) || rule.panel.minimumSheets < 1
      || !(0...mostExperts).contains(rule.trim.each)
    {
      reasons.append(
        Reason(
          "panel", clause: rule.panel.basis.clause,
          Phrase(
            "专家人数须为1至\(mostExperts)，有效评分表下限至少为1，去极值个数不为负且不超过专家人数上限",
            "a panel has 1 to \(mostExperts) experts, needs at least 1 valid sheet, and drops 0 to "
              + "\(mostExperts) extremes at each end"),
          remedy: Phrase("修正评审组设置", "correct the settings of the panel")))
    }
    return reasons
  }

  /// Every channel inside the full mark has exactly one share, and every share a channel with points.
  private static func shares(of rubric: Rubric, _ rule: ScoringRule) -> [Reason] {
    guard case .shares(let shares) = rule.combination else { return [] }
    let scored = rubric.channels.map(\.id).filter { rubric.points(in: $0) > .zero }
    let shared = shares.map(\.channel)
    let whole = shares.map(\.share).reduce(.zero, +)
    guard
      whole != .one || shared.sorted() != scored.sorted()
        || !Set(rubric.bonusCriteria.map(\.channel)).isSubset(of: shared)
    else { return [] }
    return [
      Reason(
        "shares", subject: rubric.id.text,
        Phrase(
          "各环节权重须与有分值的环节一一对应且合计为100%，现合计\(whole.percent)%",
          "each channel with points needs one share and all shares must be 100%; they are "
            + "\(whole.percent)%"),
        remedy: Phrase("修正各环节权重", "correct the shares of the channels"))
    ]
  }

  /// A step that compares nothing would break no tie, silently.
  private static func steps(of rubric: Rubric, _ rule: ScoringRule) -> [Reason] {
    rule.ranking.ties.filter { rubric.criteria(of: $0).isEmpty }.map { step in
      Reason(
        "tieStep", clause: rule.ranking.basis.clause,
        Phrase(
          "并列规则指向不存在的内容：\(step.name(in: rubric).chinese)",
          "a tie rule names something that the rubric lacks: \(step.name(in: rubric).english)"),
        remedy: Phrase("改为评分标准中已有的指标或环节", "name a group, criterion or channel of the rubric"))
    }
  }
}
