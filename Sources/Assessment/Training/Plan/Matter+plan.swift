public import Messages
import Programmes
import Training

extension Matter {
  /// Sets the plan of a base; its lines add up to the printed subtotal.
  func set(_ plan: TrainingPlan) throws(Refusal) -> [TrainingEvent] {
    let base = try qualifiedBase(plan.application)
    var reasons = replacement(of: base, by: plan)
    if plan.lines.isEmpty { reasons.append(emptyPlan(base)) }
    reasons += plan.lines.flatMap { lineReasons($0, base) }
    reasons += repetitions(in: plan, base) + subtotalReasons(plan, base)
    reasons += excess(with: plan, base)
    if !reasons.isEmpty { throw Refusal(reasons) }
    return [.planSet(plan)]
  }

  private func replacement(of base: Base, by plan: TrainingPlan) -> [Reason] {
    guard base.record.plan != nil else { return [] }
    if !base.record.classes.isEmpty {
      return [
        Reason(
          "trainingStarted", clause: base.rules.plan.basis.clause, subject: base.subject,
          Phrase("已有班次备案，计划不能再改", "classes are filed; the plan stays as it is"),
          remedy: Phrase("按现有计划培训和结算", "train and settle by the plan that is set"))
      ]
    }
    guard (plan.reason ?? "").allSatisfy(\.isWhitespace) else { return [] }
    return [
      Reason(
        "reasonRequired", subject: base.subject,
        Phrase("计划已下达，未填写调整理由", "a plan is set; no reason for the change is given"),
        remedy: Phrase("填写调整理由", "give the reason"))
    ]
  }

  /// The plans together never go beyond what the notice sets.
  private func excess(with plan: TrainingPlan, _ base: Base) -> [Reason] {
    let heads = plannedHeads(with: plan)
    guard let target = base.rules.plan.target,
      heads.contains(where: { $1 > target.heads[$0, default: 0] })
    else { return [] }
    return [base.rules.plan.finding(onPlanned: heads, base.subject)].compactMap(\.self).blocking
  }

  /// Nobody is trained before the plans of all bases add up to what the notice sets.
  func targetReasons(_ base: Base) -> [Reason] {
    [base.rules.plan.finding(onPlanned: plannedHeads(), base.subject)].compactMap(\.self).blocking
  }

  private func plannedHeads(with new: TrainingPlan? = nil) -> [Level: Int] {
    var plans = call.applications.compactMapValues(\.training.plan)
    if let new { plans[new.application] = new }
    return plans.values.reduce(into: [:]) { heads, plan in
      for level in plan.levels { heads[level, default: 0] += plan.heads(at: level) }
    }
  }

  private func emptyPlan(_ base: Base) -> Reason {
    Reason(
      "planEmpty", clause: base.rules.plan.basis.clause, subject: base.subject,
      Phrase("计划没有任何一行", "the plan has no line"),
      remedy: Phrase("填写工种、等级和人数", "give trades, levels and heads"))
  }

  private func lineReasons(_ line: TrainingPlan.Line, _ base: Base) -> [Reason] {
    let clause = base.rules.plan.basis.clause
    let subject = "\(base.subject) \(line.name.chinese)"
    var reasons: [Reason] = []
    if !base.rules.trains(line.level) {
      reasons.append(
        Reason(
          "levelNotTrained", clause: clause, subject: subject,
          Phrase("本项目不培训\(line.level.name.chinese)", "\(line.level.name.english) is not trained"),
          remedy: Phrase(
            "可培训：\(base.rules.levels.map(\.level.name).joined.chinese)",
            "trained are: \(base.rules.levels.map(\.level.name).joined.english)")))
    }
    let (needsHeads, needsTrade) = base.rules.plan.lines.needs
    if needsHeads ? !(1...100_000).contains(line.heads ?? 0) : line.heads != nil {
      reasons.append(
        Reason(
          "headsWrong", clause: clause, subject: subject,
          needsHeads
            ? Phrase("计划人数应为1至100000", "planned heads lie between 1 and 100,000")
            : Phrase("本项目只列职业（工种）和等级，不列人数", "a line names a course, without heads"),
          remedy: Phrase("请核对计划人数", "check the heads")))
    }
    if needsTrade, line.trade == nil {
      reasons.append(
        Reason(
          "tradeMissing", clause: clause, subject: subject,
          Phrase("未填写职业（工种）", "no trade is given"),
          remedy: Phrase("填写职业（工种）", "give the trade")))
    }
    return reasons + (tradeFindings(line, base, subject) + industry(line, base, subject)).blocking
  }

  /// The catalogue is asked as if the employer recommended: that is looked at person by person.
  private func tradeFindings(
    _ line: TrainingPlan.Line, _ base: Base, _ subject: String
  ) -> [Finding] {
    guard let trade = line.trade else { return [] }
    let anyone = Trainee(
      subject, categories: [], course: Course(trade, line.level),
      background: Background(attestations: [.recommendation]))
    return [base.rules.enrolment.entry.trades.finding(on: anyone)].compactMap(\.self)
  }

  private func industry(_ line: TrainingPlan.Line, _ base: Base, _ subject: String) -> [Finding] {
    [base.rules.industries?.finding(on: line.industry, subject)].compactMap(\.self)
  }

  private func repetitions(in plan: TrainingPlan, _ base: Base) -> [Reason] {
    var seen: Set<Phrase> = []
    return plan.lines.filter { !seen.insert($0.name).inserted }.map { line in
      Reason(
        "lineRepeated", clause: base.rules.plan.basis.clause, subject: base.subject,
        Phrase("\(line.name.chinese)重复", "\(line.name.english) stands twice"),
        remedy: Phrase("合并为一行", "make it one line"))
    }
  }

  private func subtotalReasons(_ plan: TrainingPlan, _ base: Base) -> [Reason] {
    guard plan.heads != plan.subtotal else { return [] }
    return [
      Reason(
        "subtotalWrong", clause: base.rules.plan.basis.clause, subject: base.subject,
        Phrase(
          "各行合计\(plan.heads)人，小计\(plan.subtotal)人",
          "the lines make \(plan.heads) heads, the subtotal says \(plan.subtotal)"),
        remedy: Phrase("请核对计划表", "check the table"))
    ]
  }
}

extension TrainingPlan.Line {
  /// Trade and level, or the level alone.
  public var name: Phrase { trade.map { Course($0, level).name } ?? level.name }
}

extension PlanRule.Lines {
  fileprivate var needs: (heads: Bool, trade: Bool) {
    switch self {
    case .heads: (true, false)
    case .headsByTrade: (true, true)
    case .filedCourses: (false, true)
    }
  }
}
