import Messages
import Programmes
import Quantities

extension ScoringRule {
  /// The rules that made a ranking, as its papers print them; what is proposed says so.
  func items(in rubric: Rubric) -> [Paper.Item] {
    [quota, passLine, marks(in: rubric), sheets] + pledged + [combined(in: rubric), trimmed]
      + channels + [deviating]
      + (panel.levelling == .none ? [] : [levelled]) + caps
      + [ordered(in: rubric), cutLine, rounding]
  }

  private var quota: Paper.Item {
    let quota = ranking.quota
    return Paper.Item(
      "quota", Phrase("名额", "Quota"),
      Phrase(
        "\(quota.minimum)—\(quota.maximum)个，备选\(ranking.reserves)个",
        "\(quota.minimum) to \(quota.maximum), and \(ranking.reserves) in reserve"
      ).from(quota.basis))
  }

  private var passLine: Paper.Item {
    Paper.Item(
      "passLine", Phrase("合格线", "Pass line"),
      Phrase("\(ranking.passLine)分，不含加分", "\(ranking.passLine), bonus aside").from(ranking.basis))
  }

  private func marks(in rubric: Rubric) -> Paper.Item {
    let bonus =
      rubric.bonusCap > .zero
      ? Phrase("，加分最多\(rubric.bonusCap)分", ", bonus up to \(rubric.bonusCap)") : Phrase("", "")
    return Paper.Item(
      "fullMark", Phrase("满分", "Full mark"),
      Phrase(
        "\(rubric.fullMark)分\(bonus.chinese)", "\(rubric.fullMark)\(bonus.english)"
      ).from(rubric.basis))
  }

  private var sheets: Paper.Item {
    Paper.Item(
      "panel", Phrase("评审组", "Panel"),
      Phrase(
        "\(panel.size)人，每份申报的有效评分表不少于\(panel.minimumSheets)份",
        "\(panel.size) experts, at least \(panel.minimumSheets) valid sheets an application"
      ).from(panel.basis))
  }

  private var pledged: [Paper.Item] {
    guard let basis = panel.pledge else { return [] }
    return [
      Paper.Item(
        "pledge", Phrase("承诺", "Pledge"),
        Phrase("评分前签署回避与保密承诺", "signed by every expert before scoring").from(basis))
    ]
  }

  private func combined(in rubric: Rubric) -> Paper.Item {
    let text: Phrase
    switch combination {
    case .sum:
      text = Phrase("各环节得分相加为专家总分", "an expert's total is the sum over all channels")
    case .shares(let shares):
      text =
        shares.map { share in
          let name =
            rubric.channels.first { $0.id == share.channel }?.name
            ?? Phrase(same: share.channel.text)
          return Phrase(
            "\(name.chinese)占\(share.share.percent)%", "\(name.english) \(share.share.percent)%")
        }.joined
    }
    return Paper.Item("combination", Phrase("合成", "Combination"), text)
  }

  private var trimmed: Paper.Item {
    let scope =
      switch trim.scope {
      case .total: Phrase("专家总分", "totals")
      case .criterion: Phrase("每项指标的得分", "points of each criterion")
      }
    let text =
      trim.each == 0
      ? Phrase("不去极值，取平均分", "nothing is dropped; the plain mean counts")
      : Phrase(
        """
        有效评分表不少于\(trim.from)份时，按\(scope.chinese)去掉\(trim.each)个最高分、\(trim.each)个最低分后取平均分；\
        不足\(trim.from)份取平均分
        """,
        """
        from \(trim.from) valid sheets on, the \(trim.each) highest and \(trim.each) lowest \
        \(scope.english) are dropped before the mean; with fewer the plain mean counts
        """
      )
    return Paper.Item("trim", Phrase("去极值", "Trimming"), text.from(trim.basis))
  }

  private var deviating: Paper.Item {
    let (explain, minute) = (deviation.explainAbove.percent, deviation.minuteAbove.percent)
    let discard =
      deviation.discards
      ? Phrase("，该评分表不计入", ", and the sheet does not count")
      : Phrase("，该评分表仍计入", ", and the sheet still counts")
    return Paper.Item(
      "deviation", Phrase("评分偏离", "Deviation"),
      Phrase(
        "偏离平均分超过\(explain)%的由专家书面说明\(discard.chinese)；超过\(minute)%的记入纪要",
        """
        above \(explain)% of the mean the expert explains in writing\(discard.english); \
        above \(minute)% the minutes say so
        """
      ).from(deviation.basis))
  }
}
