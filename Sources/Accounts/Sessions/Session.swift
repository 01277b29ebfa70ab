public import Assessment
import FoundationEssentials
import GRDB
import Ledger
public import Messages
public import Programmes
public import WorkingDays

/// The time between signing in and leaving, on one device.
public struct Session: Sendable, Hashable {
  /// A short name by which the owner can end it; worth nothing to anybody else.
  public let id: String
  /// Who signed in.
  public let person: PersonID
  /// In which role the person acts now.
  public let role: Role
  /// When it began.
  public let created: Instant
  /// When it was last used, to the minute.
  public let seen: Instant
  /// When it ends, whatever happens.
  public let expires: Instant

  /// The longest time between two uses: two hours in milliseconds.
  public static let idle: Int64 = 2 * 3_600_000
  /// The longest time altogether: twelve hours in milliseconds.
  public static let length: Int64 = 12 * 3_600_000

  func isValid(at now: Instant) -> Bool {
    now < expires && now.milliseconds - seen.milliseconds < Session.idle
  }

  func seen(at now: Instant, as role: Role? = nil) -> Session {
    Session(
      id: id, person: person, role: role ?? self.role, created: created, seen: now,
      expires: expires)
  }
}

extension Session {
  static func all(in db: Database, at now: Instant) throws -> [Digest: Session] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT digest, person, role, created, seen, expires FROM session")
    let sessions = rows.compactMap { row -> (Digest, Session)? in
      guard let digest = Digest(bytes: row["digest"] as Data),
        let role = Role(rawValue: row["role"])
      else { return nil }
      let session = Session(
        id: digest.shortName, person: PersonID(row["person"]), role: role,
        created: Instant(milliseconds: row["created"]), seen: Instant(milliseconds: row["seen"]),
        expires: Instant(milliseconds: row["expires"]))
      return session.isValid(at: now) ? (digest, session) : nil
    }
    return Dictionary(uniqueKeysWithValues: sessions)
  }
}

extension Digest {
  /// Enough of the digest to tell the sessions of one person apart.
  var shortName: String { String(description.prefix(12)) }
}
