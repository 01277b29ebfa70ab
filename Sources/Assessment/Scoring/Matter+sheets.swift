import Messages
public import Programmes
import Quantities
public import Scoring

extension Matter {
  /// Takes a signed score sheet; it is locked from here on.
  func submit(_ sheet: ScoreSheet) throws(Refusal) -> [Event] {
    _ = try applicationInProgress(sheet.application)
    try checkMember(sheet.expert, scores: sheet.application)
    try checkSelf(sheet.expert)
    try checkScorer(of: sheet)
    guard let rule = programme.scoring, let rubric = programme.rubric(rule.rubric) else {
      preconditionFailure("only a programme with a scoring stage reaches this act")
    }
    if call.sheets[sheet.key] != nil {
      throw Refusal(
        Reason(
          "sheetLocked", subject: "\(sheet.application) / \(sheet.expert)",
          Phrase("评分表已签名锁定", "the sheet is signed and locked"),
          remedy: Phrase("确需更正的，登记理由后重新打开", "reopen it with a coded reason to correct it")))
    }
    let faults = rubric.faults(of: sheet.forChecking(in: rubric))
    if !faults.isEmpty { throw Refusal(faults) }
    return [.sheetSubmitted(sheet)]
  }

  /// Reopens a signed sheet for a coded reason.
  func reopen(_ reopening: SheetReopened) throws(Refusal) -> [Event] {
    try require(reopening.note, Phrase("重新打开的说明", "explanation"))
    guard call.sheets[reopening.key] != nil else {
      throw Refusal(
        Reason(
          "noSuchSheet", subject: "\(reopening.application) / \(reopening.expert)",
          Phrase("没有已签名的评分表", "there is no signed sheet"),
          remedy: Phrase("核对申报编号、专家和环节", "check application, expert and channel")))
    }
    return [.sheetReopened(reopening)]
  }

  /// Takes an expert's written answer for a total far from the mean.
  func answerDeviation(_ answer: DeviationAnswer) throws(Refusal) -> [Event] {
    _ = try applicationInProgress(answer.application)
    try checkMember(answer.expert, scores: answer.application)
    try checkSelf(answer.expert)
    try require(answer.answer, Phrase("书面说明", "written answer"))
    return [.deviationAnswered(answer)]
  }

  private func checkScorer(of sheet: ScoreSheet) throws(Refusal) {
    let subject = "\(sheet.application) / \(sheet.expert)"
    if let recusal = call.recusals[sheet.application]?[sheet.expert] {
      throw Refusal(
        Reason(
          "recused", clause: programme.scoring?.panel.basis.clause, subject: subject,
          Phrase("该专家已回避：\(recusal.ground)", "the expert is recused: \(recusal.ground)"),
          remedy: Phrase("回避专家不得评分，此表作废", "a recused expert must not score; discard the sheet")))
    }
    if let reason = call.absences[sheet.expert] {
      throw Refusal(
        Reason(
          "absent", subject: subject,
          Phrase("该专家已登记缺席：\(reason)", "the expert is recorded absent: \(reason)"),
          remedy: Phrase("缺席专家不得评分", "an absent expert must not score")))
    }
  }
}

extension ScoreSheet {
  /// The sheet as the engine checks it, its entries in the order of the rubric.
  public func forChecking(in rubric: Rubric) -> Scoring.Sheet {
    let order = Dictionary(
      uniqueKeysWithValues: rubric.criteria.indices.map { (rubric.criteria[$0].id, $0) })
    let sorted = marks.sorted {
      (order[$0.criterion] ?? .max, $0.criterion) < (order[$1.criterion] ?? .max, $1.criterion)
    }
    return Scoring.Sheet(
      application: application.text, expert: expert.text, channel: channel,
      entries: sorted.map { mark in
        Scoring.Sheet.Entry(
          criterion: mark.criterion, points: mark.points, reason: mark.reason ?? "")
      })
  }
}
