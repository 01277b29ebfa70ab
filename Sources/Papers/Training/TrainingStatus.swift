import Assessment
public import Messages
import Programmes
import Training
import WorkingDays

/// How far every base is: plan, trainees, classes, results, and what supervision has to look at (培训进度).
public enum TrainingStatus {
  /// The progress of a call.
  ///
  /// - Throws: `Refusal` where nobody is trained or no base is accredited.
  public static func paper(of dossier: Dossier) throws(Refusal) -> Paper {
    _ = try dossier.trainingRules()
    if dossier.bases.isEmpty { throw dossier.nobodyAwarded() }
    let title = dossier.call.title
    let findings = (dossier.history.last?.at.day).map {
      dossier.call.supervision(under: dossier.programme, on: $0)
    }
    let notes = (findings ?? []).map { finding in
      Paper.Item(
        finding.reason.code, Phrase(same: finding.reason.subject ?? ""), finding.reason.message)
    }
    return Paper(
      .trainingStatus,
      title: Phrase("\(title.chinese)培训进度", "Progress of the training: \(title.english)"),
      parts: [.table(table(of: dossier.bases.map(\.application)))]
        + (notes.isEmpty ? [] : [.heading(Phrase("需处理的事项", "To be looked at")), .items(notes)])
    ).issued(as: .trainingStatus, from: dossier)
  }

  private static func table(of bases: [Application]) -> Paper.Table {
    let rows = bases.map(counts)
    return Paper.Table(
      "bases",
      columns: [
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("base", Phrase("培训基地", "Base"), width: 32),
      ]
        + columns.map { Paper.Column($0.key, $0.name, .numbers) },
      rows: zip(bases, rows).map { base, counts in
        [.same(base.id.text), base.baseName] + counts.map { .count($0) }
      },
      totals: [
        [.blank, .text(Phrase("合计", "Sum"))]
          + columns.indices.map { column in .count(rows.map { $0[column] }.reduce(0, +)) }
      ]
    ).without(bases.contains(where: \.plansHeads) ? [] : ["planned"])
  }

  private static let columns: [(key: String, name: Phrase)] = [
    ("planned", Phrase("计划人数", "Planned")), ("admitted", Phrase("在册学员", "Trainees")),
    ("left", Phrase("退出", "Left")), ("classes", Phrase("备案班次", "Classes filed")),
    ("confirmed", Phrase("已确认班次", "Confirmed")), ("closed", Phrase("已结班次", "Closed")),
    ("lessons", Phrase("已授课次", "Lessons given")), ("results", Phrase("已登记结果", "Results")),
    ("passed", Phrase("合格", "Passed")), ("cases", Phrase("未结案件", "Open cases")),
  ]

  private static func counts(of base: Application) -> [Int] {
    let record = base.training
    let classes = record.classesInOrder
    return [
      record.plan?.heads ?? 0, base.enrolled.count,
      record.traineesInOrder.count - base.enrolled.count, classes.count,
      classes.count { $0.confirmed != nil }, classes.count { $0.closing != nil },
      classes.map(\.lessons.count).reduce(0, +), base.enrolled.count { $0.recorded != nil },
      base.enrolled.count(where: \.hasPassed), record.casesInOrder.count { $0.closing == nil },
    ]
  }
}

extension Application {
  /// Whether the base's plan says how many it trains, and not only in what.
  fileprivate var plansHeads: Bool {
    training.plan?.lines.contains { $0.heads != nil } ?? false
  }
}
