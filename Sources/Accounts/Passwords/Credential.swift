import Assessment
import FoundationEssentials
import GRDB
import Messages
import Programmes

/// What a person must know and hold to sign in.
struct Credential: Sendable {
  let password: PasswordHash
  /// The shared secret of the second factor, sealed; nil where there is none.
  let factor: Data?
  /// A second factor that waits for its first code, sealed.
  let pendingFactor: Data?
  /// The time step of the last code that was accepted; no code counts twice.
  let lastStep: Int64

  static func of(_ person: PersonID, in db: Database) throws -> Credential? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT password, sealedFactor, sealedPending, lastStep FROM credential WHERE person = ?
        """,
      arguments: [person.text])
    guard let row, let password = PasswordHash(row[0] as String) else { return nil }
    return Credential(
      password: password, factor: row[1], pendingFactor: row[2], lastStep: row[3])
  }

  /// Takes the second factor and its recovery codes away.
  static func removeFactor(of person: PersonID, in db: Database) throws {
    try db.execute(
      sql: "UPDATE credential SET sealedFactor = NULL, sealedPending = NULL WHERE person = ?",
      arguments: [person.text])
    try RecoveryCode.write([], of: person, in: db)
  }

  static func write(
    _ hash: PasswordHash, of person: PersonID, at milliseconds: Int64, in db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO credential (person, password, changed) VALUES (?, ?, ?)
        ON CONFLICT (person) DO UPDATE SET password = excluded.password, changed = excluded.changed
        """, arguments: [person.text, hash.description, milliseconds])
  }
}
