import Assessment
import Markup
import Messages
import Programmes

/// Drawing experts by lot and seating a panel.
struct SeatsPage: Page {
  let call: CallID
  /// How many experts the programme asks for.
  let size: Int
  let experts: [Expert]
  let panels: [Seated]
  /// How those that were not seated by hand were drawn.
  let draws: [PanelDrawn]
  /// The applications without a panel.
  let unseated: [Unit]
  /// Whether a panel made now takes every application of the call.
  let takesAll: Bool
  let attempt: Attempt

  /// One enrolled expert.
  struct Expert: Sendable, Hashable {
    let id: PersonID
    let name: String
    let office: String?
    let isSeated: Bool
  }

  /// One panel that is seated.
  struct Seated: Sendable, Hashable {
    let id: PanelID
    let experts: [String]
    /// How many applications it scores; nil for all.
    let count: Int?
  }

  /// One application.
  struct Unit: Sendable, Hashable {
    let id: ApplicationID
    let name: String
  }

  init(for visit: Visit, _ id: CallID, _ attempt: Attempt) throws {
    let (view, rule) = try visit.panelCall(id)
    let seats = Set(view.panels.flatMap(\.experts))
    let taken = Set(view.panels.flatMap { $0.applications ?? view.applications.ids })
    call = id
    size = rule.panel.size
    experts = try visit.view.people.filter { $0.roles.contains(.expert) }.map {
      Expert(
        id: $0.id, name: $0.name, office: $0.office, isSeated: seats.contains($0.id))
    }
    panels = view.panels.map { panel in
      Seated(
        id: panel.id, experts: panel.experts.map { view.name(of: $0) ?? $0.text },
        count: panel.applications?.count)
    }
    draws = view.draws
    unseated = view.applications.filter { $0.status == .inProgress && !taken.contains($0.id) }
      .map { Unit(id: $0.id, name: $0.unit) }
    takesAll = view.panels.isEmpty
    self.attempt = attempt
  }

  /// Changes with the seated panels.
  var version: String { Fields.fingerprint(of: panels.map(\.id.text) + unseated.map(\.id.text)) }

  var title: Phrase { Phrase("抽取并组成评审组", "Draw and seat the panel") }
  var trail: [Link] { .toPanel(call) }

  func body(_ say: Speech) -> HTML {
    div {
      say.trouble(attempt)
      seated(say)
      draws.map { result($0, say) }
      if unseated.isEmpty {
        p {
          say.badge(Phrase("每项申报都有评审组", "every application has a panel"), .good)
        }
      } else {
        div(.class("two")) {
          drawing(say)
          seating(say)
        }
      }
    }
  }

  @HTMLBuilder private func seated(_ say: Speech) -> HTML {
    if !panels.isEmpty {
      say.table(
        Phrase("已组成的评审组", "Seated panels"), panels,
        columns: [
          Column(Phrase("评审组", "Panel"), .head) { panel, _ in bdi { panel.id.text } },
          Column(Phrase("专家（首位为组长）", "Experts, the chair first")) { panel, say in
            bdi { say(panel.experts.map { Phrase(same: $0) }.joined) }
          },
          Column(Phrase("申报", "Applications")) { panel, say in
            panel.count.map(String.init) ?? say("全部", "all")
          },
        ])
    }
  }
}
