import Assessment
public import Messages
import Programmes
import Training

/// The plans of all bases, in the shape that the notice prints (培训计划表).
public enum TrainingPlanPaper {
  /// The plan of a call.
  ///
  /// - Throws: `Refusal` where nobody is trained or no plan is set.
  public static func paper(of dossier: Dossier) throws(Refusal) -> Paper {
    let rules = try dossier.trainingRules()
    let plans = dossier.bases.compactMap { each in
      each.application.training.plan.map { (each.application, $0) }
    }
    guard !plans.isEmpty else {
      throw Refusal(
        Reason(
          "noPlan", clause: rules.plan.basis.clause, Phrase("还没有下达培训计划", "no plan is set yet"),
          remedy: Phrase("下达计划后再印", "print it after a plan is set")))
    }
    let title = dossier.call.title
    return Paper(
      .trainingPlan,
      title: rules.forms.plan?.title
        ?? Phrase("\(title.chinese)培训计划", "Training plan: \(title.english)"),
      parts: [.table(table(of: plans, rules))]
    ).issued(as: .trainingPlan, from: dossier)
  }

  private static func table(
    of plans: [(Application, TrainingPlan)], _ rules: TrainingRules
  ) -> Paper.Table {
    switch rules.plan.lines {
    case .heads: byLevel(plans, rules.levels.map(\.level).sorted())
    case .headsByTrade: byTrade(plans)
    case .filedCourses: courses(plans)
    }
  }

  private static let number = Paper.Column("number", Phrase("序号", "No."), .numbers)
  private static let base = Paper.Column("base", Phrase("申报单位", "Base"), width: 36)
  private static let trade = Paper.Column("trade", Phrase("职业（工种）", "Trade"), width: 20)
  private static let level = Paper.Column("level", Phrase("培训等级", "Level"))

  /// One row a base, one column a level; the sums of the levels and of everything below.
  private static func byLevel(
    _ plans: [(Application, TrainingPlan)], _ levels: [Level]
  ) -> Paper.Table {
    let sums = levels.map { level in plans.map { $0.1.heads(at: level) }.reduce(0, +) }
    return Paper.Table(
      "plan",
      columns: [number, base]
        + levels.map { Paper.Column($0.word, $0.name, .numbers) }
        + [Paper.Column("heads", Phrase("合计", "Sum"), .numbers)],
      rows: plans.enumerated().map { index, each in
        [.count(index + 1), each.0.baseName]
          + levels.map { .count(each.1.heads(at: $0)) } + [.count(each.1.heads)]
      },
      totals: [
        [.blank, .text(Phrase("合计", "Sum"))] + sums.map { .count($0) }
          + [.count(sums.reduce(0, +))]
      ])
  }

  /// One row a trade and level, with the sum of every base below its own.
  private static func byTrade(_ plans: [(Application, TrainingPlan)]) -> Paper.Table {
    var count = 0
    let rows = plans.flatMap { application, plan -> [[Paper.Cell]] in
      let lines = plan.lines.map { line -> [Paper.Cell] in
        count += 1
        return [
          .count(count), application.baseName, .same(line.trade?.text ?? ""),
          .text(line.level.name), line.heads.map { .count($0) } ?? .blank,
        ]
      }
      let sum: [Paper.Cell] = [
        .blank, application.baseName, .text(Phrase("合计", "Sum")), .blank, .count(plan.heads),
      ]
      return lines + [sum]
    }
    return Paper.Table(
      "plan",
      columns: [
        number, base, trade, level,
        Paper.Column("heads", Phrase("计划人数", "Planned heads"), .numbers),
      ], rows: rows,
      totals: [
        [
          .blank, .text(Phrase("总计", "Total")), .blank, .blank,
          .count(plans.map(\.1.heads).reduce(0, +)),
        ]
      ])
  }

  /// What every provider filed, without heads.
  private static func courses(_ plans: [(Application, TrainingPlan)]) -> Paper.Table {
    var count = 0
    return Paper.Table(
      "plan", columns: [number, base, trade, level],
      rows: plans.flatMap { application, plan in
        plan.lines.map { line -> [Paper.Cell] in
          count += 1
          return [
            .count(count), application.baseName, .same(line.trade?.text ?? ""),
            .text(line.level.name),
          ]
        }
      })
  }
}
