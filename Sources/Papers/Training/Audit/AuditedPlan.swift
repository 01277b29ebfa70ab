import Assessment
import Messages
import Programmes
import Training

/// Planned trades and heads against admissions, filed classes and passes.
enum AuditedPlan {
  static func table(of bases: [Application], _ trail: AuditTrail) -> Paper.Table {
    Paper.Table(
      "plan",
      columns: [
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("base", Phrase("培训基地", "Base"), width: 32),
        Paper.Column("trade", Phrase("职业（工种）", "Trade"), width: 20),
        Paper.Column("level", Phrase("等级", "Level")),
        Paper.Column("planned", Phrase("计划人数", "Planned"), .numbers),
        Paper.Column("admitted", Phrase("在册学员", "Trainees"), .numbers),
        Paper.Column("inClasses", Phrase("编班人数", "In classes"), .numbers),
        Paper.Column("classes", Phrase("班次", "Classes"), .numbers),
        Paper.Column("passed", Phrase("合格人数", "Passed"), .numbers),
        Paper.Column("inPlan", Phrase("在计划内", "In the plan"), .marks),
        Paper.Column("entries", Phrase("台账序号", "Entries"), width: 24),
      ], rows: bases.flatMap { rows(of: $0, trail) })
  }

  private static func rows(of base: Application, _ trail: AuditTrail) -> [[Paper.Cell]] {
    let record = base.training
    var courses: [Training.Course] = []
    var heads: [Training.Course: Int] = [:]
    for line in record.plan?.lines ?? [] {
      guard let trade = line.trade else { continue }
      courses.append(Training.Course(trade, line.level))
      heads[Training.Course(trade, line.level)] = line.heads
    }
    let known = Set(courses)
    let others = Set(base.enrolled.map(\.enrollee.course)).subtracting(known)
    courses += others.sorted { ($0.level, $0.trade) < ($1.level, $1.trade) }
    let plans = (record.plan?.lines ?? []).filter { $0.trade == nil }
    let levels = plans.map { line in
      row(
        of: base, trade: "", level: line.level, planned: line.heads,
        { $0.level == line.level }, isPlanned: true, trail)
    }
    return levels
      + courses.map { course in
        row(
          of: base, trade: course.trade.text, level: course.level, planned: heads[course],
          { $0 == course }, isPlanned: record.plan?.covers(course) ?? false, trail)
      }
  }

  private static func row(
    of base: Application, trade: String, level: Level, planned: Int?,
    _ matches: (Training.Course) -> Bool, isPlanned: Bool, _ trail: AuditTrail
  ) -> [Paper.Cell] {
    let trainees = base.enrolled.filter { matches($0.enrollee.course) }
    let classes = base.training.classesInOrder.filter { matches($0.filing.course) }
    return [
      .same(base.id.text), base.baseName, .same(trade), .text(level.name),
      planned.map { .count($0) } ?? .blank, .count(trainees.count),
      .count(trainees.count { $0.classID != nil }), .count(classes.count),
      .count(trainees.count(where: \.hasPassed)), .flag(isPlanned),
      trail.entries(on: .plan(base.id)),
    ]
  }
}
