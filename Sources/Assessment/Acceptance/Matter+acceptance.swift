import Funding
import Messages
import Programmes
import Quantities
import Scoring
import WorkingDays

extension Matter {
  /// Evaluates a finished project: pass, one rectification, or the end of the grant (JC-5.5).
  func evaluate(_ evaluation: Evaluation) throws(Refusal) -> [Event] {
    let (application, award) = try awardedApplication(evaluation.application)
    guard let rule = programme.acceptance, let rubric = programme.rubric(rule.rubric) else {
      preconditionFailure("the checks refuse an acceptance stage without its rubric")
    }
    try checkReadiness(of: application, award)
    if let veto = evaluation.veto { try checkKnown(veto, for: application.id) }
    let facts = facts(of: evaluation, application)
    let total = try total(of: evaluation, facts: facts, rubric: rubric)
    let veto = evaluation.veto ?? raisedVeto(facts)
    let acceptance = Acceptance(
      application: application.id, attempt: application.acceptances.count + 1, day: today,
      facts: evaluation.facts, points: evaluation.points, total: total, veto: veto,
      outcome: veto == nil ? outcome(of: total, application, rule) : .failed)
    return [.acceptanceHeld(acceptance)] + claims(after: acceptance, evaluation, application)
  }

  /// What the evaluation found, measured against what the application planned (JC-2.2.2).
  private func facts(of evaluation: Evaluation, _ application: Application) -> Facts {
    let planned = application.submission.facts.merging(application.verifiedValues) { $1 }
      .filter { programme.fact($0.key)?.asked == .application }
    return Facts(
      stated: evaluation.facts.merging(planned) { $1 }, documents: application.documents,
      kind: application.submission.kind, lastDay: programme.intake.lastDay, programme: programme)
  }

  /// The veto that the facts raise by themselves.
  private func raisedVeto(_ facts: Facts) -> VetoID? {
    programme.vetoes.first { $0.rule?.verdict(over: facts).holds ?? false }?.id
  }

  private func outcome(
    of total: Points, _ application: Application, _ rule: AcceptanceRule
  ) -> Acceptance.Outcome {
    if total >= rule.passLine, let grade = rule.grade(of: total) {
      return .passed(grade: grade.name.chinese)
    }
    if application.acceptances.count < rule.rectifications {
      return .rectify(by: today.adding(months: rule.rectificationMonths))
    }
    return .failed
  }

  /// A failed project gives back what it did not spend, or everything where money was misused (V7).
  private func claims(
    after acceptance: Acceptance, _ evaluation: Evaluation, _ application: Application
  ) -> [Event] {
    guard acceptance.outcome == .failed, let paid = application.account?.paid else { return [] }
    let amount = acceptance.veto != nil ? paid : min(evaluation.unspent, paid)
    guard amount > .zero else { return [] }
    let reason = acceptance.veto.map { "一票否决\($0)，追回全部已拨资金" } ?? "验收不合格，追回未使用资金"
    return [
      .clawbackOpened(ClawbackOpened(application: application.id, amount: amount, reason: reason))
    ]
  }

  private func checkReadiness(
    of application: Application, _ award: Award
  ) throws(Refusal) {
    let clause = programme.clause(of: .acceptance)
    if let end = award.constructionEnd, today <= end {
      throw Refusal(
        Reason(
          "constructionRuns", clause: clause, subject: application.id.text,
          Phrase(
            "建设期至 \(end)", "construction runs until \(end)"),
          remedy: Phrase("建设期满后验收", "evaluate it after that day")))
    }
    switch application.acceptances.last?.outcome {
    case .passed, .failed:
      throw Refusal(
        Reason(
          "acceptanceDone", clause: clause, subject: application.id.text,
          Phrase("验收已有最终结论", "the acceptance has a final result"),
          remedy: Phrase("无需再验收", "nothing is to be done")))
    case .rectify, nil: break
    }
    guard let account = application.account, account.ordered > .zero else { return }
    throw Refusal(
      Reason(
        "orderPending", clause: programme.clause(of: .funding), subject: application.id.text,
        Phrase(
          "尚有 \(account.ordered.grouped) 元已下达未支付",
          "CNY \(account.ordered.grouped) are ordered and not paid"),
        remedy: Phrase("先支付或撤销拨款单", "record the payment or cancel the order first")))
  }
}

extension Acceptance {
  /// Whether the last tranche may be paid.
  public var isPassed: Bool {
    if case .passed = outcome { true } else { false }
  }
}
