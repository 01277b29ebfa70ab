import Assessment
import Markup
import Messages
import Programmes

/// The panel of a call from the first check to the sealed ranking, step by step.
struct PanelPage: Page {
  let call: CallID
  let callTitle: Phrase
  let isScoring: Bool
  let stage: Phrase?
  let steps: [Step]

  /// One step of the panel's work.
  struct Step: Sendable, Hashable {
    let name: Phrase
    /// Whether it is done; nil where nothing has to be done.
    let isDone: Bool?
    let detail: Phrase
    /// Where it is done; nil where somebody else does it.
    let path: Path?
  }

  init(for visit: Visit, _ id: CallID) throws {
    let (view, rule) = try visit.panelCall(id)
    call = id
    callTitle = view.title
    isScoring = view.disclosure == .scoring
    stage = view.stage?.name
    let mine = visit.role == .panelSecretary
    let ties = view.waiting(at: visit.now).contains { waiting in
      if case .vote = waiting.duty { true } else { false }
    }
    steps = [
      Self.checking(view), Self.seating(view, rule, mine), Self.attendance(view, mine),
      Self.defence(view, mine), Self.collecting(view), Self.explaining(view),
      Self.voting(view, ties, mine), Self.sealing(view),
    ]
  }

  var title: Phrase { Phrase("评审组工作", "The panel's work") }
  var trail: [Link] { [Link(Phrase("专家评审", "Panels"), to: Addresses.panels())] }
  var watched: CallID? { call }

  func body(_ say: Speech) -> HTML {
    let next = isScoring ? steps.firstIndex { $0.isDone == false && $0.path != nil } : nil
    return div {
      p(.class("lead")) {
        strong { say(callTitle) }
        if let stage { " " + say("现处环节：", "now in: ") + say(stage) }
      }
      if !isScoring {
        p(.class("note")) {
          say(
            "现在不是专家评审环节，以下只供查看。",
            "The call is not in its scoring stage; this is for reading only.")
        }
      }
      ol(.class("panel-steps")) {
        steps.enumerated().map { index, step in line(step, isNext: index == next, say) }
      }
    }
  }

  private func line(_ step: Step, isNext: Bool, _ say: Speech) -> HTML {
    li(.class(isNext ? "next" : "plain"), isNext ? .ariaCurrent(.step) : nil) {
      h2 {
        if let path = step.path {
          a(href: path) { say(step.name) }
        } else {
          say(step.name)
        }
      }
      p {
        switch step.isDone {
        case true?: say.badge(Phrase("完成", "done"), .good)
        case false?: say.badge(isNext ? Phrase("下一步", "next") : Phrase("未完成", "open"), .waiting)
        case nil: HTML.nothing
        }
        " " + say(step.detail)
      }
    }
  }
}
