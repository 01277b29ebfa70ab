public import Assessment
import FoundationEssentials
import GRDB
import Ledger
public import Messages
public import Programmes
import Synchronization
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
    let digest = secret.digest
    try await database.write { db in
      try db.execute(sql: "DELETE FROM apiToken WHERE expires <= ?", arguments: [now.milliseconds])
      try db.execute(
        sql: """
          INSERT INTO apiToken (digest, person, role, name, scopes, created, expires)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          Data(digest.bytes), person.text, role.rawValue, name, words, now.milliseconds,
          end.milliseconds,
        ])
    }
    let token = APIToken(
      id: digest.shortName, person: person, role: role, name: name, scopes: scopes, created: now,
      expires: end, used: nil)
    tokens.withLock { tokens in
      tokens = tokens.filter { now < $0.value.expires }
      tokens[digest] = token
    }
    return secret
  }

  /// Issues a token to its owner, who proves to be that by the password.
  ///
  /// - Returns: The secret, to be shown once.
  /// - Throws: `Refusal` where the password is wrong or was guessed at too often.
  public func issueToken(
    for owner: Actor, name: String, scopes: Set<APIToken.Scope>, until expires: Instant,
    password: String, at address: String
  ) async throws -> Secret {
    try await proveOwner(owner.person, password: password, at: address)
    return try await issueToken(
      for: owner.person, as: owner.role, name: name, scopes: scopes, until: expires)
  }

  /// The token that a secret is; nil where there is none or it ended.
  public func token(_ secret: Secret) -> APIToken? {
    let (digest, now) = (secret.digest, surroundings.now())
    return tokens.withLock { $0[digest] }.flatMap { now < $0.expires ? $0 : nil }
  }

  /// The token with which a program comes in, marked as used now; nil where it opens nothing.
  public func useToken(_ secret: Secret) async throws -> APIToken? {
    let (digest, now) = (secret.digest, surroundings.now())
    guard let token = token(secret) else { return nil }
    // To the minute is enough, and spares a write to the disk for every request.
    if let used = token.used, now.milliseconds - used.milliseconds < 60_000 { return token }
    tokens.withLock { tokens in tokens[digest] = tokens[digest]?.used(at: now) }
    try await database.write { db in
      try db.execute(
        sql: "UPDATE apiToken SET used = ? WHERE digest = ?",
        arguments: [now.milliseconds, Data(digest.bytes)])
    }
    return token
  }

  /// The tokens of a person that have not ended, the oldest first.
  public func tokens(of person: PersonID) -> [APIToken] {
    let now = surroundings.now()
    return tokens.withLock { $0.values.filter { $0.person == person && now < $0.expires } }
      .sorted { ($0.created, $0.id) < ($1.created, $1.id) }
  }

  /// Ends the token of a person that has this short name; nobody gets in by it any more.
  public func endToken(named id: String, of person: PersonID) async throws {
    tokens.withLock { tokens in
      tokens = tokens.filter { $0.value.person != person || $0.value.id != id }
    }
    try await database.write { db in
      try db.execute(
        sql: "DELETE FROM apiToken WHERE person = ? AND lower(substr(hex(digest), 1, 12)) = ?",
        arguments: [person.text, id])
    }
  }

  /// Ends all tokens of a person.
  func endTokens(of person: PersonID) async throws {
    tokens.withLock { tokens in tokens = tokens.filter { $0.value.person != person } }
    try await database.write { db in
      try db.execute(sql: "DELETE FROM apiToken WHERE person = ?", arguments: [person.text])
    }
  }
}

extension APIToken {
  /// All tokens that have not ended, by the digests of their secrets.
  static func all(in db: Database, at now: Instant) throws -> [Digest: APIToken] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM apiToken WHERE expires > ?", arguments: [now.milliseconds])
    return rows.reduce(into: [:]) { tokens, row in
      guard let digest = Digest(bytes: row["digest"] as Data),
        let role = Role(rawValue: row["role"])
      else { return }
      let words = (row["scopes"] as String).split(separator: " ")
      tokens[digest] = APIToken(
        id: digest.shortName, person: PersonID(row["person"]), role: role, name: row["name"],
        scopes: Set(words.compactMap { Scope(String($0)) }),
        created: Instant(milliseconds: row["created"]),
        expires: Instant(milliseconds: row["expires"]),
        used: (row["used"] as Int64?).map { Instant(milliseconds: $0) })
    }
  }
}
