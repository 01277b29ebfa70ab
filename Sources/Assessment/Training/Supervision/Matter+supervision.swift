import Messages
import Programmes
import Quantities
import Training
import WorkingDays

extension Matter {
  /// Records an inspection.
  func inspect(_ inspection: BaseInspected) throws(Refusal) -> [TrainingEvent] {
    let base = try base(inspection.application)
    try checkNotLater(inspection.day, base.subject)
    try require(inspection.inspectors, Phrase("检查人员", "inspectors"))
    try require(inspection.found, Phrase("检查情况", "findings"))
    return [.baseInspected(inspection)]
  }

  /// Records a rating.
  func rate(_ rating: BaseRated) throws(Refusal) -> [TrainingEvent] {
    _ = try base(rating.application)
    try require(rating.grade, Phrase("评价等次", "grade"))
    return [.baseRated(rating)]
  }

  /// Opens a case against a base.
  func open(_ opening: CaseOpened) throws(Refusal) -> [TrainingEvent] {
    let base = try base(opening.application)
    let rule = try supervision(of: base)
    try require(opening.found, Phrase("查实情况", "findings"))
    if base.record.cases[opening.id] != nil {
      throw Refusal(
        Reason(
          "caseNumberTaken", subject: opening.id.text, Phrase("案件编号已被使用", "the number is taken"),
          remedy: Phrase("换一个编号", "choose another number")))
    }
    if let ground = opening.ground, rule.exit(on: ground) == nil {
      let grounds = rule.exits.map(\.ground.name).joined
      throw Refusal(
        Reason(
          "groundUnknown", clause: rule.basis.clause, subject: opening.id.text,
          Phrase(
            "通知未将“\(ground.name.chinese)”列为取消资格的情形",
            "the notice names no such ground: \(ground.name.english)"),
          remedy: Phrase("可选：\(grounds.chinese)", "choose from: \(grounds.english)")))
    }
    return [.caseOpened(opening)]
  }

  /// Closes a case with measures of the notice; recovery and cancellation follow from it by themselves.
  func close(_ closing: CaseClosed) throws(Refusal) -> [Event] {
    let base = try base(closing.application)
    let rule = try supervision(of: base)
    let opening = try openCase(closing.id, of: base).opening
    try require(closing.document, Phrase("处理决定文号", "number of the decision"))
    let reasons =
      measureReasons(closing, opening, rule) + severeReasons(closing, opening, rule)
      + amountReasons(closing)
    if !reasons.isEmpty { throw Refusal(reasons) }
    return [.training(.caseClosed(closing))] + claim(closing)
      + cancellation(closing, opening, base, rule)
  }

  private func supervision(of base: Base) throws(Refusal) -> SupervisionRule {
    guard let rule = base.rules.supervision else {
      throw Refusal(
        Reason(
          "noSupervision", subject: base.subject,
          Phrase("本项目没有规定处理措施", "the notice lays down no measures"),
          remedy: Phrase("依照其他规定办理", "act under other rules")))
    }
    return rule
  }

  private func openCase(_ id: CaseID, of base: Base) throws(Refusal) -> BaseCase {
    guard let found = base.record.cases[id], found.closing == nil else {
      throw Refusal(
        Reason(
          "noOpenCase", subject: id.text, Phrase("没有这个未结案件", "there is no such open case"),
          remedy: Phrase("请核对案件编号", "check the number")))
    }
    return found
  }

  private func measureReasons(
    _ closing: CaseClosed, _ opening: CaseOpened, _ rule: SupervisionRule
  ) -> [Reason] {
    let strange = closing.sanctions.filter { !rule.sanctions.contains($0) }
    var reasons = strange.map { sanction in
      Reason(
        "measureUnknown", clause: rule.basis.clause, subject: closing.id.text,
        Phrase(
          "通知没有“\(sanction.name.chinese)”这项措施",
          "the notice has no such measure: \(sanction.name.english)"),
        remedy: Phrase(
          "可选：\(rule.sanctions.map(\.name).joined.chinese)",
          "choose from: \(rule.sanctions.map(\.name).joined.english)"))
    }
    if closing.sanctions.contains(.cancellation), opening.ground == nil {
      reasons.append(
        Reason(
          "groundRequired", clause: rule.basis.clause, subject: closing.id.text,
          Phrase("立案时没有注明取消资格的情形", "the case names no ground for a cancellation"),
          remedy: Phrase("另行立案并注明情形", "open another case that names the ground")))
    }
    return reasons
  }

  private func severeReasons(
    _ closing: CaseClosed, _ opening: CaseOpened, _ rule: SupervisionRule
  ) -> [Reason] {
    guard let severe = rule.severe else { return [] }
    return SanctionCase(
      closing.id.text, sanctions: Set(closing.sanctions), isSevere: opening.isSevere,
      officeHead: closing.officeHead, leader: closing.leader
    ).obstacles(severe: severe).blocking
  }

  private func amountReasons(_ closing: CaseClosed) -> [Reason] {
    let isRecovery = closing.sanctions.contains(.recovery)
    let isStated = closing.amount.map { $0 > .zero } ?? false
    guard isRecovery != isStated else { return [] }
    return [
      Reason(
        "recoveryAmount", subject: closing.id.text,
        isRecovery
          ? Phrase("追缴须填写大于零的金额", "a recovery states an amount above zero")
          : Phrase("没有追缴措施，不填写金额", "an amount is stated without a recovery"),
        remedy: Phrase("请核对处理措施和金额", "check the measures and the amount"))
    ]
  }

  private func claim(_ closing: CaseClosed) -> [Event] {
    guard let amount = closing.amount else { return [] }
    let reason = "案件\(closing.id)：\(closing.document)"
    return [
      .clawbackOpened(
        ClawbackOpened(application: closing.application, amount: amount, reason: reason))
    ]
  }

  private func cancellation(
    _ closing: CaseClosed, _ opening: CaseOpened, _ base: Base, _ rule: SupervisionRule
  ) -> [Event] {
    guard closing.sanctions.contains(.cancellation), let ground = opening.ground else { return [] }
    let exit = rule.exit(on: ground)
    return [
      .training(
        .qualificationCancelled(
          QualificationCancelled(
            application: base.id, creditCode: base.application.submission.creditCode,
            ground: ground, clause: exit?.basis.clause, from: today,
            barredThrough: exit?.bar(after: today)?.days.upperBound)))
    ]
  }
}
