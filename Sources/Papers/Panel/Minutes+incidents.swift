import Assessment
import Messages
import Programmes
import Scoring
import WorkingDays

extension Minutes {
  static func ties(in standings: Standings) -> Paper.Table {
    let broken = standings.rows.compactMap { row in
      row.tieBrokenBy.map { [.same(row.application), .same(row.unit), .text($0)] as [Paper.Cell] }
    }
    let shared = Dictionary(grouping: standings.rows.filter { $0.rank != nil }) { $0.rank ?? 0 }
      .filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { rank, rows in
        [
          .text(rows.map { Phrase(same: $0.application) }.joined), .blank,
          .text(Phrase("并列第\(rank)名", "share rank \(rank)")),
        ] as [Paper.Cell]
      }
    let votes = standings.dossier.history.compactMap { occurrence -> [Paper.Cell]? in
      guard case .voteRecorded(let vote) = occurrence.event else { return nil }
      return [
        .text(vote.order.map { Phrase(same: $0.text) }.joined), .text(occurrence.at.longForm),
        .text(Phrase("评审组表决：\(vote.minute)", "vote of the panel: \(vote.minute)")),
      ]
    }
    return Paper.Table(
      "ties",
      columns: [
        Paper.Column("application", Phrase("申报编号", "Application"), width: 24),
        Paper.Column("unit", Phrase("单位或时间", "Unit or time"), width: 30),
        Paper.Column("text", Phrase("情况", "What happened"), width: 48),
      ], rows: broken + shared + votes)
  }

  static func deviations(in standings: Standings) -> Paper.Table {
    let dossier = standings.dossier
    let rows = standings.ranking.rows.flatMap { row -> [[Paper.Cell]] in
      let application = standings.contest.applications[row.application]
      let panels = standings.ranking.scores.score(of: row.application)?.panels ?? []
      return panels.flatMap(\.sheets).compactMap { sheet in
        guard let deviation = sheet.deviation, let total = sheet.total,
          deviation.consequence != .none
        else { return nil }
        let expert = standings.contest.experts[row.application][sheet.expert]
        let answer = standings.counted.deviationAnswers[application.id]?[expert]?.answer
        return [
          .same(application.id.text), .text(dossier.name(of: expert)), .points(total),
          .same("\(deviation.percent)%"), .text(deviation.consequence.phrase),
          answer.map(Paper.Cell.same) ?? .text(Phrase("未说明", "no answer")),
        ]
      }
    }
    return Paper.Table(
      "deviations",
      columns: [
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("expert", Phrase("专家", "Expert")),
        Paper.Column("total", Phrase("专家总分", "Total"), .numbers),
        Paper.Column("deviation", Phrase("偏离", "Deviation"), .numbers),
        Paper.Column("consequence", Phrase("处理", "Consequence"), width: 20),
        Paper.Column("answer", Phrase("书面说明", "Written answer"), width: 40),
      ], rows: rows)
  }

  static func corrections(in dossier: Dossier) -> Paper.Table {
    let rows = dossier.history.compactMap { occurrence -> [Paper.Cell]? in
      switch occurrence.event {
      case .sheetReopened(let sheet):
        let about = dossier.name(of: sheet.expert).coded(sheet.application.text)
        let channel =
          dossier.programme.scoring.flatMap { dossier.programme.rubric($0.rubric) }?
          .channels.first { $0.id == sheet.channel }?.name ?? Phrase(same: sheet.channel.text)
        return correction(
          occurrence.at, about + Phrase("「\(channel.chinese)」评分表", "“\(channel.english)” sheet"),
          sheet.code, sheet.note)
      case .stageReopened(let stage):
        return correction(
          occurrence.at, Phrase("环节：", "stage:") + dossier.stageName(stage.stage), stage.code,
          stage.note)
      case .vetoLifted(let lifting):
        return correction(
          occurrence.at,
          Phrase("撤销否决：", "veto lifted:").coded(lifting.application.text)
            + dossier.ground(lifting.veto), lifting.code, lifting.note)
      default: return nil
      }
    }
    return Paper.Table(
      "corrections",
      columns: [
        Paper.Column("at", Phrase("时间", "When")),
        Paper.Column("about", Phrase("对象", "About"), width: 30),
        Paper.Column("code", Phrase("更正事由", "Coded reason"), width: 28),
        Paper.Column("note", Phrase("说明", "Explanation"), width: 40),
      ], rows: rows)
  }

  private static func correction(
    _ at: Instant, _ about: Phrase, _ code: CorrectionReason, _ note: String
  ) -> [Paper.Cell] {
    [.text(at.longForm), .text(about), .text(code.phrase.coded(code.rawValue)), .same(note)]
  }

  static func vetoes(in standings: Standings) -> Paper.Table {
    let rows = standings.contest.applications.flatMap { application in
      standings.dossier.standingVetoes(of: application).map { veto in
        [
          .same(application.id.text), .same(application.submission.unit),
          .text(standings.dossier.ground(veto.id)),
          application.vetoes[veto.id].map { .same($0.finding) }
            ?? .text(Phrase("按填报指标判定", "follows from the facts")),
        ] as [Paper.Cell]
      }
    }
    return Paper.Table(
      "vetoes",
      columns: [
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("unit", Phrase("单位", "Unit"), width: 30),
        Paper.Column("veto", Phrase("否决事项", "Ground"), width: 30),
        Paper.Column("finding", Phrase("查实情况", "Finding"), width: 40),
      ], rows: rows)
  }
}

extension Deviation.Consequence {
  fileprivate var phrase: Phrase {
    switch self {
    case .none: Phrase("", "")
    case .explain: Phrase("书面说明", "explained in writing")
    case .minute: Phrase("书面说明并记入纪要", "explained and minuted")
    }
  }
}
