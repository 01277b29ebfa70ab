import Assessment
import Messages
import Programmes
import Quantities
import Scoring

/// The sheets of one panel that are averaged together: one table of the score summary.
struct SummaryBench {
  let panel: Panel
  /// The channel; nil where all channels count together.
  let channel: ChannelID?
  let several: Bool

  var experts: [PersonID] { panel.experts }

  func table(in standings: Standings) -> Paper.Table {
    let channels = standings.scheme.rubric.usedChannels
    let rows = zip(standings.ranking.rows, standings.rows).filter { row, _ in
      standings.counted.panel(of: standings.contest.applications[row.application].id) == panel
    }.map { row, standing in
      cells(of: row, standing, channels: channels, in: standings)
    }
    return Paper.Table(
      "sheets", caption: caption(in: standings.scheme.rubric),
      columns: columns(channels, in: standings), rows: rows)
  }

  private func caption(in rubric: Rubric) -> Phrase? {
    let name = channel.flatMap { id in rubric.channels.first { $0.id == id }?.name }
    let group = several ? Phrase("评审组\(panel.id)", "Panel \(panel.id)") : nil
    let parts = [group, name].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined
  }

  private func columns(_ channels: [Channel], in standings: Standings) -> [Paper.Column] {
    let levelled = standings.scheme.rule.panel.levelling != .none
    return [
      Paper.Column("rank", Phrase("排名", "Rank"), .numbers),
      Paper.Column("application", Phrase("申报编号", "Application")),
      Paper.Column("unit", Phrase("申报单位", "Unit"), width: 24),
    ]
      + experts.enumerated().map { number, expert in
        Paper.Column("expert\(number + 1)", standings.dossier.name(of: expert), .numbers)
      } + [
        Paper.Column("highest", Phrase("最高分", "Highest"), .numbers),
        Paper.Column("lowest", Phrase("最低分", "Lowest"), .numbers),
        Paper.Column("mean", Phrase("平均分", "Mean"), .numbers),
        Paper.Column("trimmedMean", Phrase("去极值平均分", "Trimmed mean"), .numbers),
      ] + channels.map { Paper.Column($0.id.text, $0.name, .numbers) }
      + (levelled ? [Paper.Column("coefficient", Phrase("系数", "Coefficient"), .numbers)] : [])
      + [
        Paper.Column("bonus", Phrase("加分", "Bonus"), .numbers),
        Paper.Column("total", Phrase("总分", "Total"), .numbers),
        Paper.Column("deviations", Phrase("偏离标记", "Deviations"), width: 24),
      ]
  }

  private func cells(
    of row: Ranking.Row, _ standing: Standing, channels: [Channel], in standings: Standings
  ) -> [Paper.Cell] {
    let score = standings.ranking.scores.score(of: row.application)
    let sheets = score?.panels.first { $0.channel == channel }
    let totals = sheets?.sheets.compactMap(\.total) ?? []
    let coefficient: [Paper.Cell] =
      standings.scheme.rule.panel.levelling == .none
      ? [] : [score?.coefficient.map(Paper.Cell.same) ?? .blank]
    return [
      row.rank.map(Paper.Cell.count) ?? .blank, .same(standing.application), .same(standing.unit),
    ]
      + experts.indices.map { place in
        sheets.map { cell(of: $0.sheets[place], row, in: standings) } ?? .blank
      } + [
        .points(orBlank: totals.max()), .points(orBlank: totals.min()),
        .points(orBlank: sheets.map { Points(rounding: $0.plainMean) }),
        .points(orBlank: sheets.map { Points(rounding: $0.mean) }),
      ] + channels.map { .points(orBlank: standing.channels[$0.id]) } + coefficient + [
        .points(orBlank: standing.bonus), .points(orBlank: standing.total),
        .text(deviations(sheets, in: standings)),
      ]
  }

  private func cell(
    of sheet: Score.Sheet, _ row: Ranking.Row, in standings: Standings
  ) -> Paper.Cell {
    let absent = standings.counted.absences[experts[sheet.expert]] != nil
    guard let total = sheet.total else {
      return .text(absent ? Phrase("缺席", "absent") : Phrase("回避", "recused"))
    }
    switch sheet.standing {
    case .counted, .excused: return .points(total)
    case .dropped(.highest): return .marked(Phrase("高", "high"), total)
    case .dropped(.lowest): return .marked(Phrase("低", "low"), total)
    case .discarded: return .marked(Phrase("废", "void"), total)
    }
  }

  private func deviations(_ sheets: Score.Panel?, in standings: Standings) -> Phrase {
    (sheets?.sheets ?? []).compactMap { sheet -> Phrase? in
      guard let deviation = sheet.deviation, deviation.consequence != .none else { return nil }
      let name = standings.dossier.name(of: experts[sheet.expert])
      return Phrase("\(name.chinese)\(deviation.percent)%", "\(name.english) \(deviation.percent)%")
    }.joined
  }
}
