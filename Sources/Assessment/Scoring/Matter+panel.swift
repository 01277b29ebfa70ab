import Messages
import Programmes
import Scoring

extension Matter {
  /// Seats a panel of the size that the programme names.
  func seat(_ panel: Panel) throws(Refusal) -> [Event] {
    var reasons = sizeReasons(panel) + memberReasons(panel.experts)
    let taken = panel.applications ?? call.applicationsInOrder.map(\.id)
    reasons += taken.filter { call.panel(of: $0) != nil }.map { application in
      Reason(
        "panelTaken", subject: application.text,
        Phrase("该申报已有评审组", "the application has a panel already"),
        remedy: Phrase("一个申报只归一个评审组", "one panel an application"))
    }
    reasons += taken.filter { call.applications[$0] == nil }.map { unknownApplication($0) }
    if !reasons.isEmpty { throw Refusal(reasons) }
    return [.panelSeated(panel)]
  }

  /// Keeps an expert from an application; sheets signed before no longer count.
  func recuse(_ recusal: Recusal) throws(Refusal) -> [Event] {
    _ = try applicationInProgress(recusal.application)
    try require(recusal.ground, Phrase("回避事由", "ground"))
    try checkMember(recusal.expert, scores: recusal.application)
    try checkSelf(recusal.expert)
    return [.expertRecused(recusal)]
  }

  /// Records that an expert did not come.
  func recordAbsence(_ absence: ExpertAbsent) throws(Refusal) -> [Event] {
    try require(absence.reason, Phrase("缺席原因", "reason"))
    guard call.panels.contains(where: { $0.experts.contains(absence.expert) }) else {
      throw notMember(absence.expert)
    }
    guard !call.sheets.contain(expert: absence.expert) else {
      throw Refusal(
        Reason(
          "hasScored", subject: absence.expert.text,
          Phrase("该专家已提交评分表", "the expert has handed in sheets"),
          remedy: Phrase("先重新打开其评分表并说明理由", "reopen those sheets with a reason first")))
    }
    return [.expertAbsent(absence)]
  }

  func checkMember(_ expert: PersonID, scores application: ApplicationID) throws(Refusal) {
    guard call.panel(of: application)?.experts.contains(expert) ?? false else {
      throw notMember(expert)
    }
  }

  /// An expert acts for himself only; the secretary enters paper sheets for anyone.
  func checkSelf(_ expert: PersonID) throws(Refusal) {
    guard actor.role == .expert, actor.person != expert else { return }
    throw Refusal(
      Reason(
        "notYours", subject: expert.text,
        Phrase("只能办理本人的评分", "an expert acts for himself only"),
        remedy: Phrase("由本人或评审组秘书办理", "the expert or the panel secretary must do this")))
  }

  func notMember(_ expert: PersonID) -> Refusal {
    Refusal(
      Reason(
        "notOnPanel", clause: programme.clause(of: .scoring), subject: expert.text,
        Phrase("该专家不在评审组内", "the expert is not on the panel"),
        remedy: Phrase("核对专家名单", "check the panel")))
  }

  private func sizeReasons(_ panel: Panel) -> [Reason] {
    guard let rule = programme.scoring?.panel, panel.experts.count != rule.size else { return [] }
    return [
      Reason(
        "panelSize", clause: rule.basis.clause ?? programme.clause(of: .scoring),
        subject: panel.id.text,
        Phrase(
          "评审组应为\(rule.size)人，现为\(panel.experts.count)人",
          "a panel has \(rule.size) experts, this one \(panel.experts.count)"),
        remedy: Phrase("补足或减少专家", "seat the right number of experts"))
    ]
  }

  func memberReasons(_ experts: [PersonID]) -> [Reason] {
    let twice = Dictionary(grouping: experts, by: \.self).filter { $1.count > 1 }.keys
    let strangers = experts.filter { !(people[$0]?.roles.contains(.expert) ?? false) }
    return Set(twice).union(strangers).sorted().map { expert in
      Reason(
        "noExpert", subject: expert.text,
        Phrase("不是已登记的专家，或重复列入", "not an enrolled expert, or named twice"),
        remedy: Phrase("先登记专家；每人只列一次", "enrol the expert first; name each once"))
    }
  }
}
