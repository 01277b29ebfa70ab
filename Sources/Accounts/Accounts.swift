import GRDB
public import Ledger
import Synchronization

/// Who may come in: passwords, second factors, sessions, invitations, tokens and drafts.
///
/// Kept in the ledger's file but not in its entries. What a person may do is no matter of accounts:
/// people and roles are entries of the ledger.
public final class Accounts: Sendable {
  let database: any DatabaseWriter
  let surroundings: Surroundings
  let hasher: PasswordHasher
  let throttle = Mutex(Throttle())
  let live: Mutex<[Digest: Session]>
  let tokens: Mutex<[Digest: APIToken]>
  let drafts: Mutex<Set<SavedDraft.Key>>

  /// Opens the accounts of a ledger that is open for writing.
  public convenience init(of ledger: Ledger, in surroundings: Surroundings) throws {
    try self.init(of: ledger, in: surroundings, hasher: PasswordHasher(cost: .standard))
  }

  /// Opens the accounts with another cost of hashing, for tests.
  package init(of ledger: Ledger, in surroundings: Surroundings, hasher: PasswordHasher) throws {
    database = ledger.sharedDatabase
    self.surroundings = surroundings
    self.hasher = hasher
    try AccountSchema.migrate(database)
    let now = surroundings.now()
    live = Mutex(try database.read { try Session.all(in: $0, at: now) })
    tokens = Mutex(try database.read { try APIToken.all(in: $0, at: now) })
    drafts = Mutex(try database.read { try SavedDraft.Key.all(in: $0) })
  }

  /// Whether anybody can sign in at all.
  public var isEmpty: Bool {
    get async throws {
      try await database.read { db in
        try Int.fetchOne(db, sql: "SELECT count(*) FROM credential") == 0
      }
    }
  }
}
