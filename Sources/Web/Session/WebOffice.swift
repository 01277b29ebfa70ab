import Accounts
import Assessment
import Logging
import Messages
import Office
import Programmes
import Synchronization
import WorkingDays

/// What all desks share: the office, the accounts, and what is remembered between requests.
final class WebOffice: Sendable {
  let office: Office
  let accounts: Accounts
  let surroundings: Surroundings
  let settings: Settings
  let bulletin = Bulletin()
  let notes = Notes()
  let sendings = Sendings()
  let rankings = SealedRankings()
  let errands: Errands

  init(office: Office, accounts: Accounts, in surroundings: Surroundings, settings: Settings) {
    self.office = office
    self.accounts = accounts
    self.surroundings = surroundings
    self.settings = settings
    errands = Errands(telling: bulletin)
  }

  /// How the office stands towards the outside.
  struct Settings: Sendable, Hashable {
    /// Whether the server itself speaks TLS.
    var hasTLS = false
    /// The address of a proxy whose word counts on who asks and how; nil where there is none.
    var trustedProxy: String?
    /// The accounts that a demonstration offers; none in an office that is meant.
    var guests: [Guest] = []
  }

  /// What a viewer may see now.
  func view(for viewer: Viewer) throws -> View { try office.view(for: viewer) }

  /// Does one act and tells the pages that watch the call.
  ///
  /// - Throws: `Refusal` with the reasons that the actor may read.
  func perform(_ act: Act, in call: CallID?, by actor: Actor) async throws {
    var tries = 0
    while true {
      let command = Command(act, in: call, by: actor, at: surroundings.now())
      do {
        try await office.perform(command)
        break
      } catch let refusal as Refusal where tries < 5 && refusal.isOvertaken {
        // Another act of the call took the last millisecond before this one; its turn is now.
        tries += 1
      } catch let refusal as Refusal {
        let viewer = Viewer.person(actor)
        throw Refusal(try view(for: viewer).reasons(of: refusal, to: command))
      }
    }
    if let call { bulletin.post(call.text) }
  }
}

extension Refusal {
  /// Whether it only says that another act was recorded a moment before.
  fileprivate var isOvertaken: Bool { reasons.map(\.code) == ["beforeLastAct"] }
}
