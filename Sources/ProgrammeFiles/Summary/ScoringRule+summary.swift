import Messages
import Programmes
import Quantities

extension ScoringRule {
  /// Panel, combination, extremes, deviations, ranking: a line each.
  var summary: [Phrase] {
    [panel.summary, combination.summary, trim.summary, deviation.summary] + ranking.summary
  }
}

extension PanelRule {
  private static func pledged(_ basis: Basis) -> Phrase {
    Phrase("，评分前签署回避与保密承诺", ", each signs the pledge before scoring") + basis.mark
  }

  fileprivate var summary: Phrase {
    let levelled =
      switch levelling {
      case .none: Phrase(same: "")
      case .secondMean: Phrase("，各组结果按二次平均法换算", ", panels levelled by the second mean")
      }
    return Phrase(
      "专家\(size)人，有效评分表不少于\(minimumSheets)份",
      "\(size) experts, at least \(minimumSheets) valid sheets"
    ).followed(by: levelled) + basis.mark + (pledge.map(PanelRule.pledged) ?? Phrase(same: ""))
  }
}

extension ScoringRule.Combination {
  fileprivate var summary: Phrase {
    switch self {
    case .sum:
      return Phrase("各环节得分相加", "the channels are added up")
    case .shares(let shares):
      let parts = shares.map { Phrase(same: "\($0.channel) \($0.share.percent)%") }.joined
      return Phrase("按权重合成：\(parts.chinese)", "combined by shares: \(parts.english)")
    }
  }
}

extension Trim {
  fileprivate var summary: Phrase {
    guard each > 0 else { return Phrase("不去掉最高最低分", "no extremes are dropped") + basis.mark }
    let by =
      switch scope {
      case .total: Phrase("按总分", "by total")
      case .criterion: Phrase("按单项", "by criterion")
      }
    return Phrase(
      "评分表\(from)份以上，\(by.chinese)两端各去掉\(each)份",
      "from \(from) sheets on, \(each) dropped at each end \(by.english)") + basis.mark
  }
}

extension DeviationRule {
  fileprivate var summary: Phrase {
    let discard =
      discards ? Phrase("并剔除", "and left out") : Phrase("不剔除", "and kept")
    return Phrase(
      "偏离均值\(explainAbove.percent)%以上书面说明，\(minuteAbove.percent)%以上记入纪要，\(discard.chinese)",
      "above \(explainAbove.percent)% from the mean explained, above \(minuteAbove.percent)% minuted, \(discard.english)"
    ) + basis.mark
  }
}

extension RankingRule {
  fileprivate var summary: [Phrase] {
    let ties = ties.map(\.summary).joined
    let vote =
      switch cutLineTie {
      case .panelVote: Phrase("入围线上仍同分的由评审组表决", "a tie across the cut line is voted on")
      case .noneListed: Phrase("入围线上仍同分的均不列入", "a tie across the cut line lists none of them")
      }
    return [
      Phrase("及格线\(passLine)分，备选\(reserves)个", "pass line \(passLine), \(reserves) reserves")
        + basis.mark,
      Phrase("名额\(quota.minimum)至\(quota.maximum)个", "\(quota.minimum) to \(quota.maximum) places")
        + quota.basis.mark,
      Phrase("同分依次比较：\(ties.chinese)；", "ties by: \(ties.english);") + vote,
    ]
  }
}

extension RankingRule.TieStep {
  fileprivate var summary: Phrase {
    switch self {
    case .group(let id): Phrase("\(id)组得分", "group \(id)")
    case .criterion(let id): Phrase("\(id)项得分", "criterion \(id)")
    case .channel(let id): Phrase("\(id)环节得分", "channel \(id)")
    case .untrimmedMean: Phrase("去掉极端分之前的均值", "the mean before extremes are dropped")
    }
  }
}
