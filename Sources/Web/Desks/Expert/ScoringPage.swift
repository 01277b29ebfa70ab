import Assessment
import Markup
import Messages
import Programmes

/// Everything that an expert scores, call by call: first where something can still be done.
struct ScoringPage: Page {
  let calls: [CallWork]

  var title: Phrase { Phrase("我的评分", "My score sheets") }
  /// Reopened sheets and new deviations show while the page is open.
  var watched: CallID? { calls.first(where: \.isOpen)?.id }

  init(calls: [CallWork]) {
    self.calls = calls
  }

  init(for visit: Visit) throws {
    let expert = try visit.actor.person
    let all = try visit.view.calls.filter { !$0.panels.isEmpty }.map {
      CallWork(of: $0, expert: expert, hasPledged: $0.pledgeReason(against: expert) == nil)
    }
    calls = all.filter(\.isOpen) + all.filter { !$0.isOpen }
  }

  func body(_ say: Speech) -> HTML {
    div {
      if calls.isEmpty {
        p(.class("empty")) {
          say(
            "现在没有需要您评审的批次。入座评审组后，这里列出全部申报。",
            "You are on no panel now. Once seated, all your applications are listed here.")
        }
      }
      calls.map { $0.html(say) }
    }
  }
}
