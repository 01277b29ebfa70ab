public import Assessment
public import Messages
import Programmes
import Training

/// Trained and passed by trade, in the columns of the city's form (培训情况统计表).
public enum StatisticsPaper {
  /// The statistics of one base, or of all bases together.
  ///
  /// - Throws: `Refusal` where the notice has no form, or naming every row that cannot be true.
  public static func paper(
    of dossier: Dossier, application: ApplicationID?
  ) throws(Refusal) -> Paper {
    let rules = try dossier.trainingRules()
    guard let form = rules.forms.statistics else {
      throw dossier.noForm(Phrase("统计表", "statistics"))
    }
    var bases = dossier.bases.map(\.application)
    if let application { bases = [try dossier.base(application)] }
    let counts = Statistics(of: bases, by: rules.catalogue)
    if let refusal = counts.findings(basis: form.basis).refusal { throw refusal }
    let who = application.map { dossier.unit($0) } ?? Phrase("全部培训基地", "all bases")
    return Paper(
      .statistics, title: form.title,
      parts: [
        .items([Paper.Item("base", Phrase("填报单位（盖章）", "Filled in by (seal)"), who)]),
        .table(table(of: counts, form)),
      ],
      signatures: form.footer
    ).issued(as: .statistics(application), from: dossier)
  }

  private static func table(of counts: Statistics, _ form: StatisticsForm) -> Paper.Table {
    Paper.Table(
      "statistics",
      columns: [Paper.Column("trade", Phrase("职业（工种）", "Trade"), width: 24)]
        + form.levels.flatMap { columns(of: $0, form) },
      rows: counts.trades.map { trade in
        [.same(trade.text)]
          + form.levels.flatMap { level in
            cells(of: counts.tally(of: Training.Course(trade, level)), form)
          }
      },
      totals: [
        [.text(Phrase("合计", "Sum"))]
          + form.levels.flatMap { cells(of: counts.tally(at: $0), form) }
      ])
  }

  private static func columns(of level: Level, _ form: StatisticsForm) -> [Paper.Column] {
    let words: [(String, Phrase)] =
      switch form.columns {
      case .trainedPassed:
        [
          ("Trained", Phrase("培训人数", "trained")),
          ("Passed", Phrase("考核评定合格人数", "passed")),
        ]
      case .trainedPassedInsideOutside:
        [
          ("Trained", Phrase("培训人数", "trained")),
          ("PassedInside", Phrase("目录内合格人数", "passed inside the catalogue")),
          ("PassedOutside", Phrase("目录外合格人数", "passed outside the catalogue")),
        ]
      }
    return words.map { key, name in
      Paper.Column(
        level.word + key,
        Phrase("\(level.name.chinese)\(name.chinese)", "\(level.name.english) \(name.english)"),
        .numbers)
    }
  }

  private static func cells(of tally: CourseTally, _ form: StatisticsForm) -> [Paper.Cell] {
    switch form.columns {
    case .trainedPassed:
      [.count(tally.trained), .count(tally.passedInside + tally.passedOutside)]
    case .trainedPassedInsideOutside:
      [.count(tally.trained), .count(tally.passedInside), .count(tally.passedOutside)]
    }
  }
}
