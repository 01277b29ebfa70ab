public import Assessment
import FoundationEssentials
import GRDB
import Ledger
public import Messages
public import Programmes
public import WorkingDays

extension Accounts {
  /// The longest life of a token: 366 days in milliseconds.
  public static let longestToken: Int64 = 366 * 86_400_000

  /// Issues a token; it ends after 366 days at the latest.
  ///
  /// - Returns: The secret, to be shown once.
  public func issueToken(
    for person: PersonID, as role: Role, name: String, scopes: Set<APIToken.Scope>,
    until expires: Instant
  ) async throws -> Secret {
    let secret = Secret(from: surroundings)
    let now = surroundings.now()
    let end = min(expires, now.adding(milliseconds: Accounts.longestToken))
    let words = scopes.map(\.description).sorted().joined(separator: " ")
    try await database.write { db in
      try db.execute(sql: "DELETE FROM apiToken WHERE expires <= ?", arguments: [now.milliseconds])
      try db.execute(
        sql: """
          INSERT INTO apiToken (digest, person, role, name, scopes, created, expires)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          Data(secret.digest.bytes), person.text, role.rawValue, name, words, now.milliseconds,
          end.milliseconds,
        ])
    }
    return secret
  }

  /// The token that a secret is; nil where there is none or it ended.
  public func token(_ secret: Secret) async throws -> APIToken? {
    let now = surroundings.now().milliseconds
    return try await database.read { db in
      try Row.fetchOne(
        db, sql: "SELECT * FROM apiToken WHERE digest = ? AND expires > ?",
        arguments: [Data(secret.digest.bytes), now]
      ).flatMap(APIToken.init(row:))
    }
  }

  /// The tokens of a person that have not ended.
  public func tokens(of person: PersonID) async throws -> [APIToken] {
    let now = surroundings.now().milliseconds
    return try await database.read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM apiToken WHERE person = ? AND expires > ? ORDER BY created",
        arguments: [person.text, now]
      ).compactMap(APIToken.init(row:))
    }
  }

  /// Ends the token of a person that has this short name.
  public func endToken(named id: String, of person: PersonID) async throws {
    try await database.write { db in
      try db.execute(
        sql: "DELETE FROM apiToken WHERE person = ? AND lower(substr(hex(digest), 1, 12)) = ?",
        arguments: [person.text, id])
    }
  }
}

extension APIToken {
  fileprivate init?(row: Row) {
    guard let digest = Digest(bytes: row["digest"] as Data), let role = Role(rawValue: row["role"])
    else { return nil }
    let words = (row["scopes"] as String).split(separator: " ")
    self.init(
      id: digest.shortName, person: PersonID(row["person"]), role: role, name: row["name"],
      scopes: Set(words.compactMap { Scope(String($0)) }),
      expires: Instant(milliseconds: row["expires"]))
  }
}
