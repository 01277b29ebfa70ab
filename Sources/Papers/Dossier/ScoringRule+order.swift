import Messages
import Programmes
import Quantities
import Scoring

extension ScoringRule {
  /// Says so where the printed points of the channels do not add up to the printed total.
  var channels: [Paper.Item] {
    let byCriterion = combination == .sum && trim.scope == .criterion && trim.each > 0
    guard byCriterion || panel.levelling != .none else { return [] }
    return [
      Paper.Item(
        "channels", Phrase("各环节得分", "Channels"),
        byCriterion
          ? Phrase("为去极值前的平均分，不直接相加为总分", "means before trimming; they do not add up to the total")
          : Phrase("为多组平衡前的得分，不直接相加为总分", "before levelling; they do not add up to the total"))
    ]
  }

  var levelled: Paper.Item {
    Paper.Item(
      "levelling", Phrase("多组平衡", "Levelling"),
      Phrase(
        "各组得分乘以“全体平均分÷本组平均分”（二次平均法）",
        "results are multiplied by overall mean / own panel's mean"
      ).from(panel.basis))
  }

  var caps: [Paper.Item] {
    let county = ranking.countyCap.map {
      Phrase("每个县（市、区）最多\($0)个", "at most \($0) from one county")
    }
    let kinds = ranking.kindCaps.sorted { $0.key < $1.key }.map {
      Phrase("\($0.key)最多\($0.value)个", "at most \($0.value) of \($0.key)")
    }
    let all = (county.map { [$0] } ?? []) + kinds
    return all.isEmpty ? [] : [Paper.Item("caps", Phrase("限额", "Caps"), all.joined)]
  }

  func ordered(in rubric: Rubric) -> Paper.Item {
    let steps = ranking.ties.map { $0.name(in: rubric) }
    let text = Phrase(
      steps.isEmpty
        ? "总分相同的名次相同" : "依次比较\(steps.joined.chinese)；仍相同的名次相同",
      steps.isEmpty
        ? "equal totals share a rank"
        : "by \(steps.map(\.english).joined(separator: ", then ")); what stays equal shares a rank")
    return Paper.Item("ties", Phrase("并列", "Ties"), text.from(ranking.basis))
  }

  var cutLine: Paper.Item {
    let text =
      switch ranking.cutLineTie {
      case .panelVote:
        Phrase("由评审组表决并登记结果", "settled by a recorded vote of the panel")
      case .noneListed: Phrase("均不入围", "none of them is listed")
      }
    return Paper.Item(
      "cutLine", Phrase("入围线上并列", "Ties across the cut"), text.from(ranking.basis))
  }

  var rounding: Paper.Item {
    Paper.Item(
      "rounding", Phrase("取位", "Rounding"),
      Phrase(
        "全程精确计算，总分只在最后四舍五入一次，保留两位小数",
        "exact throughout; the total is rounded once, half-up, to two decimals"))
  }
}
