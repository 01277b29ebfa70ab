import Assessment
import Markup
import Messages
import Programmes

/// What each step of the panel says of itself, from what the reader may see.
extension PanelPage {
  static func checking(_ view: CallView) -> Step {
    let open = view.applications.count { application in
      application.status == .inProgress
        && FactCheck(of: application, in: view).contains { $0.checked == nil }
    }
    return Step(
      name: Phrase("核验客观指标", "Check the facts"), isDone: open == 0,
      detail: open == 0
        ? Phrase("全部申报已核验", "All applications are checked")
        : Phrase("\(open) 项申报待核验", "Applications to check: \(open)"),
      path: Addresses.panelFacts(view.id))
  }

  static func seating(_ view: CallView, _ rule: ScoringRule, _ mine: Bool) -> Step {
    let seated = Set(view.panels.flatMap { $0.applications ?? view.applications.ids })
    let open = view.applications.count { $0.status == .inProgress && !seated.contains($0.id) }
    let count = view.panels.count
    return Step(
      name: Phrase("抽取并组成评审组", "Draw and seat the panel"), isDone: count > 0 && open == 0,
      detail: Phrase(
        "已有 \(count) 个评审组，每组 \(rule.panel.size) 人；\(open) 项申报尚无评审组",
        "Panels: \(count), of \(rule.panel.size) experts; applications without one: \(open)"),
      path: mine ? Addresses.panelSeats(view.id) : nil)
  }

  static func attendance(_ view: CallView, _ mine: Bool) -> Step {
    Step(
      name: Phrase("回避与缺席", "Recusals and absences"), isDone: nil,
      detail: Phrase(
        "回避 \(view.recusals.count) 项，缺席 \(view.absences.count) 人",
        "Recusals: \(view.recusals.count), absent: \(view.absences.count)"),
      path: mine ? Addresses.attendance(view.id) : nil)
  }

  static func defence(_ view: CallView, _ mine: Bool) -> Step {
    Step(
      name: Phrase("答辩", "Defence"), isDone: nil,
      detail: Phrase("抽签定序、计时、看谁已交表", "Order by lot, clock, who has handed in"),
      path: mine ? Addresses.defence(view.id) : nil)
  }

  static func collecting(_ view: CallView) -> Step {
    let sheets = view.sheetCount
    return Step(
      name: Phrase("收齐评分表", "Collect the sheets"),
      isDone: sheets.due > 0 && sheets.signed == sheets.due,
      detail: Phrase(
        "已交 \(sheets.signed) / 应交 \(sheets.due) 张",
        "Signed \(sheets.signed) of \(sheets.due)"),
      path: Addresses.panelSheets(view.id))
  }

  static func explaining(_ view: CallView) -> Step {
    let all = view.deviations
    let open = all.count { !$0.isAnswered }
    return Step(
      name: Phrase("评分偏离说明", "Deviations explained"), isDone: all.isEmpty ? nil : open == 0,
      detail: all.isEmpty
        ? Phrase("收齐后才能看出偏离", "Deviations show once all sheets are in")
        : Phrase("待说明 \(open) / \(all.count) 项", "To be explained: \(open) of \(all.count)"),
      path: Addresses.panelSheets(view.id).fragment("deviations"))
  }

  static func voting(_ view: CallView, _ ties: Bool, _ mine: Bool) -> Step {
    Step(
      name: Phrase("并列表决", "Vote on a tie"),
      isDone: ties ? false : view.votes.isEmpty ? nil : true,
      detail: ties
        ? Phrase("入围线上有并列，须现场表决", "There is a tie across the cut line")
        : view.votes.isEmpty
          ? Phrase("没有需要表决的并列", "No tie to vote on")
          : Phrase("已表决 \(view.votes.count) 次", "Votes recorded: \(view.votes.count)"),
      path: mine ? Addresses.panelVote(view.id) : nil)
  }

  static func sealing(_ view: CallView) -> Step {
    let isSealed = view.disclosure == .sealed || view.disclosure == .published
    return Step(
      name: Phrase("封存排名", "Seal the ranking"), isDone: isSealed,
      detail: isSealed
        ? Phrase("排名已封存", "The ranking is sealed")
        : Phrase("列出全部未决事项；由市人社局推进", "Lists what is open; the bureau goes on"),
      path: Addresses.sealing(view.id))
  }
}
