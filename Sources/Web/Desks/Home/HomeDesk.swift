import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

extension Addresses {
  /// What waits for whoever is signed in; the public notices for everybody else.
  static let home = PlainAddress("/")
  /// Goes on in another language.
  static let language = Address<Language>("/language/*")
}

extension Language: PathPart {}

/// The first page, and the choice of the language.
enum HomeDesk: Desk {
  static func links(in role: Role?) -> [Link] {
    [Link(role == nil ? Phrase("公示", "Notices") : Phrase("待办", "To do"), to: Addresses.home())]
  }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.home, for: .everyone) { visit in
      let view = try visit.view
      guard visit.role != nil else { return PublicCallsPage(view, today: visit.now.day) }
      return HomePage(view, at: visit.now)
    }
    routes.answer(Addresses.language, for: .everyone) { visit, language in
      let back = visit.query["back"].flatMap { Path($0) }
      return .go(to: back ?? Addresses.home()).choosing(language, for: visit)
    }
  }
}

/// What waits, and the other calls that the reader may know of.
struct HomePage: Page {
  let groups: [TaskGroup]
  let others: [CallLine]

  init(_ view: View, at now: Instant) {
    groups = TaskGroup.all(of: view.waiting(at: now), in: view, today: now.day)
    let busy = Set(groups.map(\.call.id))
    others = view.calls.filter { !busy.contains($0.id) }.map { CallLine($0) }
  }

  var title: Phrase { Phrase("待办事项", "What waits for you") }

  func body(_ say: Speech) -> HTML {
    div {
      say.tasks(groups)
      if !others.isEmpty {
        section {
          h2 { groups.isEmpty ? say("批次", "Calls") : say("其他批次", "Other calls") }
          ul(.class("calls")) {
            others.map { call in li { say.line(of: call, at: Addresses.call(call.id)) } }
          }
        }
      }
    }
  }
}
