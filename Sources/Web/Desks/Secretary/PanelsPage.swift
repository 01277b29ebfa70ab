import Assessment
import Markup
import Messages
import Programmes

/// The calls that have a panel, each with the way to it; those that are scored now come first.
struct PanelsPage: Page {
  let lines: [Line]

  /// One call.
  struct Line: Sendable, Hashable {
    let id: CallID
    let title: Phrase
    let stage: Phrase?
    let isScoring: Bool
  }

  init(calls: [CallView]) {
    let all = calls.map {
      Line(
        id: $0.id, title: $0.title, stage: $0.stage?.name, isScoring: $0.disclosure == .scoring)
    }
    lines = all.filter(\.isScoring) + all.filter { !$0.isScoring }
  }

  var title: Phrase { Phrase("专家评审", "Expert panels") }

  func body(_ say: Speech) -> HTML {
    div {
      if lines.isEmpty {
        p(.class("empty")) { say("没有需要专家评审的批次", "No call has a panel") }
      } else {
        ul(.class("calls")) {
          lines.map { line in
            li {
              a(href: Addresses.panel(line.id)) { say(line.title) }
              " "
              if let stage = line.stage { say.badge(stage, line.isScoring ? .waiting : .plain) }
            }
          }
        }
      }
    }
  }
}
