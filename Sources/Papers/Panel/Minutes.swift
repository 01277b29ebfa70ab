import Assessment
public import Messages
import Programmes
import Quantities
import Scoring
import WorkingDays

/// The minutes of the panel: who scored by which rules, and everything out of the ordinary (评审纪要).
///
/// They stay with the panel and the bureau: they name experts and findings.
public enum Minutes {
  /// The minutes of a call.
  ///
  /// - Throws: `Refusal` with everything that is missing (law 5).
  public static func paper(of dossier: Dossier) throws(Refusal) -> Paper {
    let standings = try Standings(of: dossier)
    let title = dossier.call.title
    let sections: [(Phrase, [Paper.Part])] = [
      (Phrase("评审组", "Panel"), [.table(members(of: standings))]),
      (Phrase("回避和缺席", "Recusals and absences"), orNone(excused(in: standings))),
      (
        Phrase("评审规则", "Rules"),
        [
          .items(standings.scheme.rule.items(in: standings.scheme.rubric)),
          .table(proposals(of: standings.scheme)),
        ]
      ),
      (Phrase("评审结果", "Results"), [.table(results(of: standings))]),
      (Phrase("并列和表决", "Ties and votes"), orNone(ties(in: standings))),
      (Phrase("评分偏离及说明", "Deviations and answers"), orNone(deviations(in: standings))),
      (Phrase("更正和重新打开", "Corrections"), orNone(corrections(in: dossier))),
      (Phrase("一票否决", "Vetoes"), orNone(vetoes(in: standings))),
      (Phrase("评审结论", "Conclusion"), [.paragraph(conclusion(of: standings))]),
    ]
    return Paper(
      .minutes, title: Phrase("\(title.chinese)专家评审纪要", "Minutes of the panel: \(title.english)"),
      parts: [.items(meeting(of: dossier))] + sections.flatMap { [.heading($0.0)] + $0.1 }
        + [.items(dissent)],
      signatures: standings.counted.panels.flatMap(\.experts).uniqued.map(dossier.name) + [
        Phrase("记录人", "Recorded by"), Phrase("监督人", "Supervised by"), Phrase("日期", "Date"),
      ]
    )
    .issued(as: .minutes, from: dossier)
  }

  private static let dissent = [Paper.Item.blank("dissent", Phrase("分歧意见", "Dissent"))]

  /// When the panel met, by the ledger; the place is filled in by hand.
  private static func meeting(of dossier: Dossier) -> [Paper.Item] {
    let opened = dossier.history.last { if case .scoringOpened = $0.event { true } else { false } }
    let sealed = dossier.history.last { if case .rankingSealed = $0.event { true } else { false } }
    let open = Phrase("尚未封存（草稿）", "not sealed yet (draft)")
    return [
      Paper.Item("opened", Phrase("评审开始", "Opened"), opened?.at.longForm ?? .line),
      Paper.Item(
        "sealed", Phrase("结果封存", "Sealed"),
        (dossier.sealed == nil ? nil : sealed)?.at.longForm ?? open),
      .blank("place", Phrase("评审地点", "Place")),
    ]
  }

  /// An empty table says 无, so that nobody wonders whether something was left out.
  private static func orNone(_ table: Paper.Table) -> [Paper.Part] {
    table.rows.isEmpty ? [.paragraph(Phrase("无。", "None."))] : [.table(table)]
  }

  private static func results(of standings: Standings) -> Paper.Table {
    Paper.Table(
      "results",
      columns: [
        Paper.Column("rank", Phrase("排名", "Rank"), .numbers),
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("unit", Phrase("单位", "Unit"), width: 30),
        Paper.Column("base", Phrase("得分", "Points"), .numbers),
        Paper.Column("bonus", Phrase("加分", "Bonus"), .numbers),
        Paper.Column("total", Phrase("总分", "Total"), .numbers),
        Paper.Column("conclusion", Phrase("评审结论", "Conclusion"), width: 32),
      ],
      rows: zip(standings.ranking.rows, standings.rows).map { row, standing in
        [
          standing.rank.map(Paper.Cell.count) ?? .blank, .same(standing.application),
          .same(standing.unit), .points(orBlank: standing.base), .points(orBlank: standing.bonus),
          .points(orBlank: standing.total), .text(conclusion(of: row, in: standings)),
        ]
      })
  }

  /// What the panel itself concluded, before anything that followed.
  private static func conclusion(of row: Ranking.Row, in standings: Standings) -> Phrase {
    standings.dossier.conclusion(
      of: row, in: standings.ranking, application: standings.contest.applications[row.application])
  }

  private static func conclusion(of standings: Standings) -> Phrase {
    func names(_ numbers: [Int]) -> Phrase {
      numbers.map { Phrase(same: standings.contest.applications[$0].submission.unit) }.joined
    }
    let (listed, reserves) = (standings.ranking.listed, standings.ranking.reserves)
    let waiting =
      reserves.isEmpty
      ? Phrase("", "")
      : Phrase(
        "备选\(reserves.count)个：\(names(reserves).chinese)。",
        "In reserve (\(reserves.count)): \(names(reserves).english).")
    return Phrase(
      "评审组建议授牌\(listed.count)个：\(names(listed).chinese)。",
      "The panel proposes \(listed.count): \(names(listed).english).") + waiting
  }
}
