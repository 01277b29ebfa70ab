public import Assessment
public import Messages
import Programmes
import Quantities
import Scoring

/// One expert's sheet for one application, with the objective items beside it (专家评分表).
///
/// A sheet that is not handed in yet is printed as a form to fill in. It stays with the panel.
public enum ScoreSheetPaper {
  /// The sheets of all channels of an expert for an application.
  ///
  /// - Throws: `Refusal` where the application is not assessed, or the expert may not score it.
  public static func paper(
    of dossier: Dossier, application id: ApplicationID, expert: PersonID
  ) throws(Refusal) -> Paper {
    let call = dossier.sealed ?? dossier.call
    let contest = try Contest(of: call, under: dossier.programme)
    guard let contest, let number = contest.applications.firstIndex(where: { $0.id == id }) else {
      throw notAssessed(id)
    }
    guard call.scorers(of: id).contains(expert) else { throw notScorer(expert, id) }
    let scheme = contest.marks.scheme
    let tables = scheme.channels.map { channel in
      sheet(
        call.sheets[ScoreSheet.Key(application: id, expert: expert, channel: channel.id)],
        channel: channel, scheme: scheme)
    }
    let title = dossier.call.title
    return Paper(
      .scoreSheet,
      title: Phrase("\(title.chinese)专家评分表", "Score sheet: \(title.english)"),
      parts: [.items(head(contest.applications[number], expert, dossier))]
        + tables.map(Paper.Part.table)
        + objective(contest.measurements[number], scheme: scheme)
        + total(of: expert, number, contest)
        + [.paragraph(note)],
      signatures: [Phrase("专家签名", "Expert"), Phrase("日期", "Date")]
    )
    .issued(as: .scoreSheet(id, expert: expert), from: dossier)
  }

  private static let note = Phrase(
    "注：标“拟定”的分值和标准由主办单位拟定，通知未作规定。每项不满分的须写明扣分原因。",
    """
    Note: values marked “proposed” are the organiser's; the notice does not state them. A \
    reason is required wherever points are lost.
    """
  )

  /// The expert's total as the engine counts it; nothing while sheets are missing.
  private static func total(
    of expert: PersonID, _ number: Int, _ contest: Contest
  ) -> [Paper.Part] {
    guard let place = contest.experts[number].firstIndex(of: expert),
      let panels = (try? contest.scores())?.score(of: number)?.panels
    else { return [] }
    let totals = panels.compactMap { panel in
      panel.sheets[place].total.map { total in
        let name = contest.marks.scheme.channels.first { $0.id == panel.channel }?.name
        return Paper.Item(
          panel.channel?.text ?? "total", name ?? Phrase("专家总分", "Expert's total"),
          Phrase("\(total)分，不含加分", "\(total), bonus aside"))
      }
    }
    return [.items(totals)]
  }

  private static func head(
    _ application: Application, _ expert: PersonID, _ dossier: Dossier
  ) -> [Paper.Item] {
    [
      Paper.Item("application", Phrase("申报编号", "Application"), Phrase(same: application.id.text)),
      Paper.Item("unit", Phrase("申报单位", "Unit"), Phrase(same: application.submission.unit)),
      Paper.Item("kind", Phrase("类型", "Kind"), dossier.kind(of: application)),
      Paper.Item("expert", Phrase("评审专家", "Expert"), dossier.name(of: expert)),
    ]
  }

  private static func sheet(
    _ sheet: ScoreSheet?, channel: Channel, scheme: Scheme
  ) -> Paper.Table {
    let criteria = scheme.sheet(of: channel.id)
    let full = Paper.Cell.points(criteria.map(\.points).total)
    let total = sheet.map { $0.forChecking(in: scheme.rubric).total }
    return Paper.Table(
      channel.id.text, caption: channel.name,
      columns: columns(
        Paper.Column("points", Phrase("专家评分", "Points"), .numbers),
        Paper.Column("reason", Phrase("扣分原因", "Reason for deduction"), width: 24)),
      rows: criteria.map { criterion in
        cells(of: criterion, in: scheme.rubric) + [
          .points(orBlank: sheet?[criterion.id]?.points),
          .same(sheet?[criterion.id]?.reason ?? ""), basis(of: criterion),
        ]
      },
      totals: [
        [
          .blank, .text(Phrase("小计", "Subtotal")), full, .blank, .points(orBlank: total), .blank,
          .blank,
        ]
      ])
  }

  private static func objective(
    _ measurements: [CriterionID: Measurement], scheme: Scheme
  ) -> [Paper.Part] {
    guard !scheme.measured.isEmpty else { return [] }
    let total = scheme.measured.compactMap { measurements[$0.id]?.points }.total
    let full = scheme.measured.map(\.points).total
    return [
      .table(
        Paper.Table(
          "objective",
          caption: Phrase(
            "客观项（按核验的指标统一计算，专家不打分）", "Objective items (computed once from verified facts)"),
          columns: columns(
            Paper.Column("points", Phrase("得分", "Points"), .numbers),
            Paper.Column("grounds", Phrase("计算依据", "Computed from"), width: 24)),
          rows: scheme.measured.map { criterion in
            cells(of: criterion, in: scheme.rubric) + [
              .points(orBlank: measurements[criterion.id]?.points),
              .text((measurements[criterion.id]?.parts.flatMap(\.grounds) ?? []).joined.fullWidth),
              basis(of: criterion),
            ]
          },
          totals: [
            [
              .blank, .text(Phrase("小计", "Subtotal")), .points(full), .blank, .points(total),
              .blank, .blank,
            ]
          ]))
    ]
  }

  private static func columns(_ own: Paper.Column...) -> [Paper.Column] {
    [
      Paper.Column("group", Phrase("一级指标", "Group"), width: 16),
      Paper.Column("criterion", Phrase("二级指标", "Criterion"), width: 24),
      Paper.Column("full", Phrase("满分", "Full"), .numbers),
      Paper.Column("guidance", Phrase("评分标准", "How points are given"), width: 28),
    ] + own + [Paper.Column("basis", Phrase("依据", "Basis"), width: 20)]
  }

  private static func cells(of criterion: Criterion, in rubric: Rubric) -> [Paper.Cell] {
    let group = rubric.groups.first { $0.criteria.contains(criterion) }
    let star = criterion.keyMinimum == nil ? "" : "★"
    return [
      .text(group.map { $0.name.coded($0.id.text) } ?? Phrase("", "")),
      .text(criterion.name.coded(star + criterion.id.text)), .points(criterion.points),
      .text(criterion.guidance),
    ]
  }

  private static func basis(of criterion: Criterion) -> Paper.Cell {
    .text(
      [
        criterion.basis.clause.map { Phrase(same: $0) },
        criterion.basis.isProposed ? Phrase("拟定", "proposed") : nil,
      ].compactMap(\.self).joined)
  }
}

extension ScoreSheetPaper {
  private static func notAssessed(_ id: ApplicationID) -> Refusal {
    Refusal(
      Reason(
        "notAssessed", subject: id.text, Phrase("该申报未参加专家评审", "the panel does not assess it"),
        remedy: Phrase("核对申报编号和环节", "check the application number and the stage")))
  }

  private static func notScorer(_ expert: PersonID, _ id: ApplicationID) -> Refusal {
    Refusal(
      Reason(
        "notScorer", subject: "\(id) / \(expert)",
        Phrase("该专家不在评审组，或已回避、缺席", "the expert is not on the panel, is recused or absent"),
        remedy: Phrase("核对专家名单和回避登记", "check the panel and the recusals")))
  }
}
