import Accounts
import Assessment
import Ledger
import Markup
import Messages
import Office
import Programmes
import WorkingDays

/// One request as a desk sees it: who asks, in which role and language, and what may be done.
struct Visit: Sendable {
  let office: WebOffice
  /// The secret of the visitor's cookie; of a session, or of somebody who did not sign in.
  let secret: Secret
  /// Whether the cookie must still be set.
  let isNew: Bool
  /// The session, where somebody signed in.
  let session: Session?
  /// Who signed in.
  let person: Person?
  /// In which of the person's roles.
  let role: Role?
  let language: Language
  /// Way and query as they were asked for, without a fragment.
  let path: String
  /// The questions behind the way.
  let query: Fields
  /// Where the request comes from.
  let address: String
  /// Whether nobody between here and the browser can read along.
  let isSecure: Bool
  /// Which of many forms of the same page a form is; made anew for every page.
  let formNumber: String
  /// What the visitor could see at a moment of the past, for pages that replay it.
  var past: Replay?

  /// The moment of now.
  var now: Instant { office.surroundings.now() }

  /// The person in the role.
  ///
  /// - Throws: `Rebuff.signInNeeded` for the public.
  var actor: Actor {
    get throws {
      guard let person, let role else { throw Rebuff.signInNeeded }
      return Actor(person.id, as: role)
    }
  }

  var viewer: Viewer {
    if let person, let role { .person(Actor(person.id, as: role)) } else { .everyone }
  }

  /// What this visitor may see, and nothing else.
  var view: View {
    get throws { try past?.view ?? office.view(for: viewer) }
  }

  /// A call as this visitor may see it.
  ///
  /// - Throws: `Rebuff.missing` where there is none or the visitor may not know of it.
  func call(_ id: CallID) throws -> CallView {
    guard let call = try view[id] else { throw Rebuff.missing }
    return call
  }

  /// Does one act as the person in the role, now; nothing else decides.
  ///
  /// - Throws: `Refusal` where a rule says no; the form is then shown again with all reasons.
  func perform(_ act: Act, in call: CallID?) async throws {
    try await office.perform(act, in: call, by: try actor)
  }

  /// The draft that the person left on a subject.
  func draft(on subject: String) async throws -> SavedDraft? {
    guard let person else { return nil }
    return try await office.accounts.draft(of: person.id, on: subject)
  }

  /// The last entry of the ledger, for those who may see the ledger as such.
  var ledgerHead: String? {
    guard (try? view.seesLedger) ?? false else { return nil }
    return (try? office.office.ledger.head())?.description
  }
}
