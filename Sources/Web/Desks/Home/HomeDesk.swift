import Assessment
import Markup
import Messages
import Programmes

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
      return HomePage(
        isSignedIn: visit.role != nil,
        tasks: view.waiting(at: visit.now).map { TaskLine(of: $0, in: view) },
        calls: view.calls.map { CallLine(id: $0.id, title: $0.title, stage: $0.stage?.name) })
    }
    routes.answer(Addresses.language, for: .everyone) { visit, language in
      let back = visit.query["back"].flatMap { Path($0) }
      return .go(to: back ?? Addresses.home()).choosing(language, for: visit)
    }
  }
}

/// One call as the home page lists it.
struct CallLine: Sendable, Hashable {
  let id: CallID
  let title: Phrase
  let stage: Phrase?
}

/// What waits, and the calls that the reader may know of.
struct HomePage: Page {
  let isSignedIn: Bool
  let tasks: [TaskLine]
  let calls: [CallLine]

  var title: Phrase {
    isSignedIn ? Phrase("待办事项", "What waits for you") : Phrase("公示公告", "Public notices")
  }

  func body(_ say: Speech) -> HTML {
    div {
      if isSignedIn { say.tasks(tasks) }
      section {
        h2 { say("批次", "Calls") }
        if calls.isEmpty {
          p { say("现在没有可以查看的批次", "There is no call to be seen now") }
        } else {
          ul(.class("calls")) {
            calls.map { call in
              li {
                a(href: isSignedIn ? Addresses.call(call.id) : Addresses.publicNotices(call.id)) {
                  say(call.title)
                }
                if let stage = call.stage { " " + say(stage) }
              }
            }
          }
        }
      }
    }
  }
}
