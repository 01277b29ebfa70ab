import Assessment
public import Messages
import Programmes
import Quantities
import Scoring

/// The panel's points side by side, with what was dropped and what stands out (评分汇总表).
///
/// It stays with the panel and the bureau: it names the experts.
public enum ScoreSummary {
  /// The summary of a call, one table for each panel and, where channels count apart, each channel.
  ///
  /// - Throws: `Refusal` with everything that is missing (law 5).
  public static func paper(of dossier: Dossier) throws(Refusal) -> Paper {
    let standings = try Standings(of: dossier)
    let benches = benches(of: standings)
    let tables = benches.map { Paper.Part.table($0.table(in: standings)) }
    let title = dossier.call.title
    let signers = benches.flatMap(\.experts).uniqued.map(dossier.name)
    return Paper(
      .scoreSummary,
      title: Phrase("\(title.chinese)评分汇总表", "Score summary: \(title.english)"),
      parts: tables + [
        .paragraph(legend(standings.scheme.rule.deviation)),
        .items(standings.scheme.rule.items(in: standings.scheme.rubric)),
      ],
      signatures: signers + [
        Phrase("统计人", "Counted by"), Phrase("复核人", "Checked by"),
        Phrase("监督人", "Supervised by"), Phrase("日期", "Date"),
      ]
    )
    .issued(as: .scoreSummary, from: dossier)
  }

  private static func legend(_ rule: DeviationRule) -> Phrase {
    Phrase(
      "注：“高”“低”为去掉的最高分、最低分，“废”为偏离过大不计入的评分；偏离为专家总分相对全体专家平均分的差异。",
      """
      Note: “high” and “low” mark dropped extremes, “void” a sheet that does not count for \
      its deviation; a deviation is an expert's total against the mean of all totals.
      """
    )
  }

  private static func benches(of standings: Standings) -> [SummaryBench] {
    let counted = standings.counted
    let channels =
      standings.ranking.rows.lazy
      .compactMap { standings.ranking.scores.score(of: $0.application) }.first?
      .panels.map(\.channel) ?? []
    return counted.panels.flatMap { panel in
      channels.map { SummaryBench(panel: panel, channel: $0, several: counted.panels.count > 1) }
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
