import Markup
import Messages
import Programmes

/// One person's working place in the office: its pages, its forms, its links.
protocol Desk: Sendable {
  /// Opens the desk's places.
  static func open(_ routes: inout Routes)
  /// What the navigation shows in a role; nil for the public.
  static func links(in role: Role?) -> [Link]
}

/// A name and the place it leads to.
struct Link: Sendable, Hashable {
  let title: Phrase
  let path: Path

  init(_ title: Phrase, to path: Path) {
    self.title = title
    self.path = path
  }
}

/// Every desk of the office.
enum Desks {
  static let all: [any Desk.Type] = [
    HomeDesk.self, SignInDesk.self, InvitationDesk.self, AccountDesk.self, PeopleDesk.self,
    PaperDesk.self, LiveDesk.self, ExpertDesk.self, SecretaryDesk.self,
    BureauDesk.self, ReviewDesk.self, RegisterDesk.self, SelectionDesk.self, PublicityDesk.self,
    AwardDesk.self, ProgrammeDesk.self, AttachmentDesk.self,
    ApplicantDesk.self, PublicDesk.self, LetterDesk.self, FinanceDesk.self, AuditDesk.self,
    PicturesDesk.self, TrainingDesk.self, ErrandDesk.self, ImportDesk.self,
  ]

  static var routes: Routes {
    var routes = Routes()
    for desk in all { desk.open(&routes) }
    return routes
  }

  static func links(in role: Role?) -> [Link] { all.flatMap { $0.links(in: role) } }
}
