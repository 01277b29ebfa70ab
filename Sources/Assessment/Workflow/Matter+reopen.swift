import Messages
import Programmes

extension Matter {
  /// Goes back to an earlier stage for a coded reason; what was recorded there stays recorded.
  func reopen(_ reopening: ReopenRequest) throws(Refusal) -> [Event] {
    try require(reopening.note, Phrase("重新打开的说明", "explanation"))
    let past = programme.stages.prefix { $0.id != call.stage }
    guard let target = past.firstIndex(where: { $0.id == reopening.stage }) else {
      let earlier = past.map(\.name).joined
      throw Refusal(
        Reason(
          "notEarlier", subject: reopening.stage.text,
          Phrase("只能退回已完成的环节", "only a stage that was left can be reopened"),
          remedy: Phrase("可退回：\(earlier.chinese)", "choose from: \(earlier.english)")))
    }
    let awarded = call.applicationsInOrder.filter { $0.award != nil }
    if let firstAward = programme.stages.firstIndex(where: { $0.rule.kind == .award }),
      target < firstAward, !awarded.isEmpty
    {
      throw Refusal(
        awarded.map { application in
          Reason(
            "alreadyAwarded", clause: programme.clause(of: .award), subject: application.id.text,
            Phrase("已授牌，不能退回评审", "awarded; the assessment cannot be reopened"),
            remedy: Phrase("按追缴程序办理", "use clawback instead"))
        })
    }
    let reopened = programme.stages[target...]
    // Where nobody is ranked, the reviews propose.
    let proposing: StageRule.Kind = programme.scoring == nil ? .review : .scoring
    return [
      .stageReopened(
        StageReopened(
          stage: reopening.stage, code: reopening.code, note: reopening.note,
          voids: reopened.filter { $0.rule.kind == .review }.map(\.id),
          unseals: reopened.contains { $0.rule.kind == proposing }))
    ]
  }
}
