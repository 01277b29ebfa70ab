import Assessment
import Markup
import Messages
import Programmes

/// Everything that keeps the ranking from being sealed, each with the way to its remedy.
struct SealingPage: Page {
  let call: CallID
  let callTitle: Phrase
  /// Whether the panel scores now.
  let isScoring: Bool
  let isSealed: Bool
  let blockers: [Blocker]
  /// Whether the reader may go on to the next stage.
  let maySeal: Bool
  /// The open stage, so that a page from before does not go on twice.
  let version: String
  let attempt: Attempt

  init(for visit: Visit, _ id: CallID, _ attempt: Attempt) throws {
    let (view, _) = try visit.panelCall(id)
    call = id
    callTitle = view.title
    isScoring = view.disclosure == .scoring
    isSealed = view.disclosure == .sealed || view.disclosure == .published
    blockers =
      isScoring
      ? view.blockers(at: visit.now).map { Blocker($0, in: view, for: visit.role) } : []
    maySeal = visit.role.map { Rights.roles(for: .advance).contains($0) } ?? false
    version = view.stage?.id.text ?? ""
    self.attempt = attempt
  }

  var title: Phrase { Phrase("封存排名", "Seal the ranking") }
  var trail: [Link] { .toPanel(call) }
  var watched: CallID? { call }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      p(.class("lead")) { strong { say(callTitle) } }
      if isSealed {
        p { say.badge(Phrase("排名已封存", "the ranking is sealed"), .good) }
        p { a(href: Addresses.papers(call)) { say("评审结果和纪要", "Results and minutes") } }
      } else if !isScoring {
        p { say("尚未进入专家评审环节。", "The call has not reached its scoring stage.") }
      } else if blockers.isEmpty {
        ready(say)
      } else {
        say.blockers(
          blockers,
          Phrase("还有 \(blockers.count) 项未决", "Still open: \(blockers.count)"))
      }
    }
  }

  @HTMLBuilder private func ready(_ say: Speech) -> HTML {
    p { say.badge(Phrase("全部事项已办结，可以封存", "Everything is done; ready to seal"), .good) }
    if maySeal {
      form(method: .post, action: Addresses.sealing(call), .class("confirm")) {
        say.version(version)
        ul {
          li { say("排名按评分办法计算并记入台账", "The ranking is computed and recorded") }
          li { say("评分表不再更改，进入下一环节", "Sheets can no longer change; the next stage opens") }
        }
        div(.class("buttons")) {
          button(.submit, .class("primary")) { say("封存并进入下一环节", "Seal and go on") }
          a(href: Addresses.panel(call)) { say("返回", "Go back") }
        }
      }
    } else {
      p { say("请通知市人社局封存并进入下一环节。", "Ask the bureau to seal it and go on.") }
    }
  }

  /// Leaves the scoring stage, which seals the ranking.
  static func seal(_ fields: Fields, _ call: CallID, _ visit: Visit) async throws -> Answer {
    let page = try SealingPage(for: visit, call, .none)
    try fields.expect(version: page.version)
    guard page.isScoring else { throw Stale() }
    try await visit.perform(.advance, in: call)
    return .go(to: Addresses.panel(call), saying: Phrase("排名已封存", "The ranking is sealed"))
  }
}
