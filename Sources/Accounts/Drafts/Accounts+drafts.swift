public import Assessment
import GRDB
public import Messages
import Programmes
import WorkingDays

extension Accounts {
  /// The draft of a person on a subject, such as `sheet/2022/WS-01/documents`.
  public func draft(of person: PersonID, on subject: String) async throws -> SavedDraft? {
    try await database.read { try SavedDraft.of(person, subject, in: $0) }
  }

  /// Saves a draft that was made from a version; 0 for one that is new.
  public func saveDraft(
    _ body: String, of person: PersonID, on subject: String, from version: Int
  ) async throws -> DraftOutcome {
    let now = surroundings.now()
    return try await database.write { db in
      let newest = try SavedDraft.of(person, subject, in: db)
      if let newest, newest.version != version {
        // The same text is no conflict: the answer to the first attempt may have been lost.
        return newest.body == body ? .saved(newest) : .outdated(newest: newest)
      }
      let draft = SavedDraft(version: (newest?.version ?? 0) + 1, body: body, at: now)
      try db.execute(
        sql: """
          INSERT INTO savedDraft (person, subject, version, body, at) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (person, subject) DO UPDATE
          SET version = excluded.version, body = excluded.body, at = excluded.at
          """,
        arguments: [person.text, subject, draft.version, body, now.milliseconds])
      return .saved(draft)
    }
  }

  /// Forgets a draft, once what it was for is done.
  public func removeDraft(of person: PersonID, on subject: String) async throws {
    try await database.write { db in
      try db.execute(
        sql: "DELETE FROM savedDraft WHERE person = ? AND subject = ?",
        arguments: [person.text, subject])
    }
  }
}

extension SavedDraft {
  fileprivate static func of(
    _ person: PersonID, _ subject: String, in db: Database
  ) throws -> SavedDraft? {
    let row = try Row.fetchOne(
      db, sql: "SELECT version, body, at FROM savedDraft WHERE person = ? AND subject = ?",
      arguments: [person.text, subject])
    return row.map { row in
      SavedDraft(version: row[0], body: row[1], at: Instant(milliseconds: row[2]))
    }
  }
}
