public import Assessment
import FoundationEssentials
import GRDB
import Ledger
public import Messages
import Programmes
public import WorkingDays

/// A link that lets one person set a password, once.
public struct Invitation: Sendable, Hashable {
  /// Whose password; nil for the very first administrator, who chooses an account name.
  public let person: PersonID?
  /// Until when it can be used.
  public let expires: Instant
}

extension Accounts {
  /// How long an invitation can be used: three days in milliseconds.
  public static let invitationLength: Int64 = 3 * 86_400_000

  /// Invites a person to set a password, for the first time or because the old one is lost.
  ///
  /// An earlier invitation of the same person ends. Accepting it removes a second factor, which is
  /// how somebody who lost it comes in again.
  /// - Returns: The secret for the link, to be shown once.
  public func invite(_ person: PersonID?) async throws -> Secret {
    let secret = Secret(from: surroundings)
    let now = surroundings.now()
    try await database.write { db in
      try db.execute(
        sql: "DELETE FROM invitation WHERE person IS ? OR expires <= ?",
        arguments: [person?.text, now.milliseconds])
      try db.execute(
        sql: "INSERT INTO invitation (digest, person, expires) VALUES (?, ?, ?)",
        arguments: [
          Data(secret.digest.bytes), person?.text,
          now.adding(milliseconds: Accounts.invitationLength).milliseconds,
        ])
    }
    return secret
  }

  /// The invitation that a secret opens; nil where there is none or it ended.
  public func invitation(_ secret: Secret) async throws -> Invitation? {
    let now = surroundings.now()
    return try await database.read { db in try Invitation.of(secret, at: now, in: db) }
  }

  /// Sets the password of the invited person and ends the invitation.
  ///
  /// For all but the very first person the account must be the invited one. Whatever else opened the
  /// account, sessions and tokens, ends: it may be the reason of the invitation.
  /// - Throws: `Refusal` where the invitation ended or the password is not good enough.
  public func accept(
    _ secret: Secret, as person: PersonID, password: String
  ) async throws {
    guard try await invitation(secret)?.isFor(person) ?? false else {
      throw Refusal(.invitationEnded)
    }
    let hash = try await newHash(password, of: person)
    let now = surroundings.now()
    try await database.write { db in
      guard try Invitation.of(secret, at: now, in: db)?.isFor(person) ?? false else {
        throw Refusal(.invitationEnded)
      }
      try db.execute(
        sql: "DELETE FROM invitation WHERE digest = ?", arguments: [Data(secret.digest.bytes)])
      try Credential.write(hash, of: person, at: now.milliseconds, in: db)
      try Credential.removeFactor(of: person, in: db)
    }
    try await endSessions(of: person)
    try await endTokens(of: person)
  }
}

extension Invitation {
  func isFor(_ account: PersonID) -> Bool { person == nil || person == account }

  fileprivate static func of(
    _ secret: Secret, at now: Instant, in db: Database
  ) throws -> Invitation? {
    // An invitation to nobody in particular is for the first one only.
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT person, expires FROM invitation WHERE digest = ? AND expires > ?
        AND (person IS NOT NULL OR NOT EXISTS (SELECT * FROM credential))
        """, arguments: [Data(secret.digest.bytes), now.milliseconds])
    return row.map { row in
      Invitation(
        person: (row[0] as String?).map { PersonID($0) },
        expires: Instant(milliseconds: row[1]))
    }
  }
}
