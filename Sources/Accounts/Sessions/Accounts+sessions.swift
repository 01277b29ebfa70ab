public import Assessment
import FoundationEssentials
import GRDB
import Ledger
public import Messages
public import Programmes
import Synchronization
import WorkingDays

extension Accounts {
  /// The session that a secret opens, marked as used now; nil where there is none or it ended.
  public func session(_ secret: Secret) async throws -> Session? {
    let now = surroundings.now()
    let digest = secret.digest
    let (session, isDue) = live.withLock { live -> (Session?, Bool) in
      guard let session = live[digest], session.isValid(at: now) else {
        live[digest] = nil
        return (nil, false)
      }
      // To the minute is enough, and spares a write to the disk for every page.
      let isDue = now.milliseconds - session.seen.milliseconds >= 60_000
      if isDue { live[digest] = session.seen(at: now) }
      return (session, isDue)
    }
    if isDue {
      try await database.write { db in
        try db.execute(
          sql: "UPDATE session SET seen = ? WHERE digest = ?",
          arguments: [now.milliseconds, Data(digest.bytes)])
      }
    }
    return session
  }

  /// Whether a session goes on, without marking it as used: a page left open is no use.
  public func isOpen(_ secret: Secret) -> Bool {
    let (digest, now) = (secret.digest, surroundings.now())
    return live.withLock { $0[digest]?.isValid(at: now) ?? false }
  }

  /// The sessions of a person, the newest first.
  public func sessions(of person: PersonID) -> [Session] {
    let now = surroundings.now()
    return live.withLock { live in
      live.values.filter { $0.person == person && $0.isValid(at: now) }
    }.sorted { ($0.created, $0.id) > ($1.created, $1.id) }
  }

  /// Goes on in another role of the same person.
  public func changeRole(of secret: Secret, to role: Role) async throws {
    let digest = secret.digest
    live.withLock { live in
      live[digest] = live[digest].map { $0.seen(at: $0.seen, as: role) }
    }
    try await database.write { db in
      try db.execute(
        sql: "UPDATE session SET role = ? WHERE digest = ?",
        arguments: [role.rawValue, Data(digest.bytes)])
    }
  }

  /// Ends a session.
  public func endSession(_ secret: Secret) async throws {
    let digest = secret.digest
    try await end { key, _ in key == digest }
  }

  /// Ends the session of a person that has this short name.
  public func endSession(named id: String, of person: PersonID) async throws {
    try await end { $1.person == person && $1.id == id }
  }

  /// Ends all sessions of a person but one.
  public func endSessions(of person: PersonID, except kept: Secret? = nil) async throws {
    let kept = kept?.digest
    try await end { $1.person == person && $0 != kept }
  }

  /// Begins a session for somebody who has proved to be the person.
  package func startSession(of person: PersonID, as role: Role) async throws -> Secret {
    let secret = Secret(from: surroundings)
    let digest = secret.digest
    let now = surroundings.now()
    let session = Session(
      id: digest.shortName, person: person, role: role, created: now, seen: now,
      expires: now.adding(milliseconds: Session.length))
    try await database.write { db in
      try db.execute(sql: "DELETE FROM session WHERE expires <= ?", arguments: [now.milliseconds])
      try db.execute(
        sql: """
          INSERT INTO session (digest, person, role, created, seen, expires)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          Data(digest.bytes), person.text, role.rawValue, now.milliseconds, now.milliseconds,
          session.expires.milliseconds,
        ])
    }
    live.withLock { live in
      live = live.filter { $0.value.isValid(at: now) }
      live[digest] = session
    }
    return secret
  }

  private func end(_ isMeant: (Digest, Session) -> Bool) async throws {
    let ended = live.withLock { live in
      let ended = live.filter { isMeant($0.key, $0.value) }.map(\.key)
      for digest in ended { live[digest] = nil }
      return ended
    }
    guard !ended.isEmpty else { return }
    try await database.write { db in
      for digest in ended {
        try db.execute(
          sql: "DELETE FROM session WHERE digest = ?", arguments: [Data(digest.bytes)])
      }
    }
  }
}
