import Assessment
public import Messages
import Programmes
import Quantities
import Scoring

/// The ranked list of results with the rules that made it (评审结果).
///
/// It may go outside, so it names no expert and quotes no finding.
public enum AwardList {
  /// The list of a call: as it was sealed, or a draft while it is not.
  ///
  /// - Throws: `Refusal` with everything that is missing (law 5).
  public static func paper(of dossier: Dossier) throws(Refusal) -> Paper {
    let standings = try Standings(of: dossier)
    let title = dossier.call.title
    let apart = apart(dossier)
    var parts: [Paper.Part] = [
      .paragraph(status(of: standings)),
      .items(counts(of: standings) + warnings(of: standings.ranking)),
      .heading(Phrase("评审结果", "Results")), .table(table(of: standings)),
    ]
    if !apart.rows.isEmpty {
      parts += [.heading(Phrase("未进入排名的申报", "Applications outside the ranking")), .table(apart)]
    }
    parts += [
      .heading(Phrase("计分和排名规则", "Rules")),
      .items(standings.scheme.rule.items(in: standings.scheme.rubric)),
    ]
    return Paper(
      .awardList,
      title: Phrase("\(title.chinese)评审结果", "Results: \(title.english)"), parts: parts,
      signatures: [
        Phrase("统计人", "Counted by"), Phrase("复核人", "Checked by"),
        Phrase("监督人", "Supervised by"), Phrase("日期", "Date"),
      ],
      data: standings.rows.json(digest: dossier.call.programmeDigest)
    )
    .issued(as: .awardList, from: dossier)
  }

  private static func status(of standings: Standings) -> Phrase {
    standings.isSealed
      ? Phrase("本表按评审组封存的排名印制。", "This list is printed from the ranking that the panel sealed.")
      : Phrase(
        "草稿：排名尚未封存，仅供核对，不得对外公布。",
        "Draft: the ranking is not sealed. For checking only, not for publication.")
  }

  private static func counts(of standings: Standings) -> [Paper.Item] {
    let rows = standings.rows
    let (all, ranked) = (standings.dossier.call.order.count, rows.count)
    let (passed, listed) = (rows.count(where: \.passed), rows.count(where: \.listed))
    let reserves = rows.count { $0.reserve != nil }
    let vetoed = rows.count { $0.rank == nil }
    let apart =
      vetoed == 0
      ? Phrase("", "") : Phrase("（一票否决\(vetoed)个）", " (\(vetoed) of them vetoed)")
    return [
      Paper.Item(
        "counts", Phrase("评审情况", "Count"),
        Phrase(
          "申报\(all)个，进入评审\(ranked)个\(apart.chinese)，合格\(passed)个，拟授牌\(listed)个，备选\(reserves)个",
          """
          \(all) applied, \(ranked) assessed\(apart.english), \(passed) passed, \(listed) \
          proposed, \(reserves) in reserve
          """
        ))
    ]
  }

  static func warnings(of ranking: Ranking) -> [Paper.Item] {
    ranking.warnings.map { warning in
      Paper.Item(
        warning.code, Phrase("提示", "Notice"),
        (Phrase("\(warning.message.chinese)；", "\(warning.message.english);") + warning.remedy)
          .fullWidth)
    }
  }

  private static func table(of standings: Standings) -> Paper.Table {
    let channels = standings.scheme.rubric.usedChannels
    let applications = Dictionary(
      standings.contest.applications.map { ($0.id.text, $0) }, uniquingKeysWith: { $1 })
    let rows = standings.rows.enumerated().map { number, row in
      let application = applications[row.application]
      let origin = [
        application.map { standings.dossier.kind(of: $0) },
        application?.submission.affiliation.phrase,
      ].map { $0.map(Paper.Cell.text) ?? .blank }
      return cells(of: row, number: number + 1, channels: channels, origin: origin)
    }
    let origin = [
      Paper.Column("kind", Phrase("类型", "Kind"), width: 16),
      Paper.Column("county", Phrase("县区", "County"), width: 24),
    ]
    return Paper.Table("ranking", columns: columns(channels, origin: origin), rows: rows)
  }

  static func columns(_ channels: [Channel], origin: [Paper.Column]) -> [Paper.Column] {
    [
      Paper.Column("number", Phrase("序号", "No."), .numbers),
      Paper.Column("rank", Phrase("排名", "Rank"), .numbers),
      Paper.Column("application", Phrase("申报编号", "Application")),
      Paper.Column("unit", Phrase("单位", "Unit"), width: 30),
    ] + origin
      + channels.map { Paper.Column($0.id.text, $0.name, .numbers) }
      + [
        Paper.Column("bonus", Phrase("加分", "Bonus"), .numbers),
        Paper.Column("total", Phrase("总分", "Total"), .numbers),
        Paper.Column("passed", Phrase("合格", "Passed"), .marks),
        Paper.Column("conclusion", Phrase("结论", "Conclusion"), width: 24),
        Paper.Column("tieBrokenBy", Phrase("并列说明", "Tie broken by"), width: 24),
      ]
  }

  static func cells(
    of row: Standing, number: Int, channels: [Channel], origin: [Paper.Cell]
  ) -> [Paper.Cell] {
    [
      .count(number), row.rank.map(Paper.Cell.count) ?? .blank, .same(row.application),
      .same(row.unit),
    ] + origin + channels.map { .points(orBlank: row.channels[$0.id]) }
      + [
        .points(orBlank: row.bonus), .points(orBlank: row.total), .flag(row.passed),
        .text(row.conclusion), row.tieBrokenBy.map(Paper.Cell.text) ?? .blank,
      ]
  }

  /// What never reached the ranking, each with its clause.
  private static func apart(_ dossier: Dossier) -> Paper.Table {
    let counted = dossier.sealed ?? dossier.call
    let out = counted.applicationsInOrder.filter { !$0.isInProgress }
    return Paper.Table(
      "apart",
      columns: [
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("unit", Phrase("单位", "Unit"), width: 30),
        Paper.Column("conclusion", Phrase("情况及依据", "What happened, by which clause"), width: 48),
      ],
      rows: out.map { application in
        [
          .same(application.id.text), .same(application.submission.unit),
          .text(dossier.departure(of: application)),
        ]
      })
  }
}
