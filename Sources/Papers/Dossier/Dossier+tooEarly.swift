import Assessment
import Messages
import Programmes

extension Dossier {
  /// Why nothing can be ranked yet: the stage that is missing, and what to do; nil where it can.
  func tooEarly(toRank call: Call) -> Reason? {
    let stages = programme.stages
    guard let here = stages.firstIndex(where: { $0.id == call.stage }),
      let scoring = stages.firstIndex(where: { $0.rule.kind == .scoring })
    else { return nil }
    guard here < scoring else {
      let isWaiting =
        call.panels.isEmpty && call.applicationsInOrder.contains(where: \.isInProgress)
      return here == scoring && isWaiting ? noPanel(at: stages[scoring]) : nil
    }
    let rest = stages[here..<scoring].map(\.name)
    return Reason(
      "notScoredYet", clause: stages[scoring].basis.clause, subject: stages[here].name.chinese,
      Phrase(
        "批次还在“\(stages[here].name.chinese)”环节，“\(stages[scoring].name.chinese)”尚未开始，没有排名",
        """
        the call is still at “\(stages[here].name.english)”; “\(stages[scoring].name.english)” has \
        not begun, so there is no ranking
        """),
      remedy: Phrase(
        "依次办完：\(rest.joined.chinese)；再组成评审组、收齐评分表；现在可以印资格审查表和进度",
        """
        finish in turn: \(rest.joined.english); then seat the panel and collect the sheets; until \
        then the eligibility table and the status can be printed
        """))
  }

  private func noPanel(at stage: Stage) -> Reason {
    Reason(
      "noPanelYet", clause: stage.basis.clause, subject: stage.name.chinese,
      Phrase("还没有评审组，也就没有评分和排名", "there is no panel yet, hence no points and no ranking"),
      remedy: Phrase(
        "由评审组秘书抽取并组成评审组，专家评分后再印",
        "have the panel secretary draw and seat the panel; print it after the experts scored"))
  }
}
