public import Assessment
import GRDB
public import Messages
import Programmes
import Synchronization
import WorkingDays

extension Accounts {
  /// The draft of a person on a subject, such as `sheet/2022/WS-01/documents`.
  public func draft(of person: PersonID, on subject: String) async throws -> SavedDraft? {
    guard hasDraft(of: person, on: subject) else { return nil }
    return try await database.read { try SavedDraft.of(person, subject, in: $0) }
  }

  /// Whether a person may have left a draft on a subject; asked without a look at the disk.
  ///
  /// False is certain. True is wrong only for a draft that is being saved or could not be saved.
  func hasDraft(of person: PersonID, on subject: String) -> Bool {
    drafts.withLock { $0.contains(SavedDraft.Key(person: person, subject: subject)) }
  }

  /// Saves a draft that was made from a version; 0 for one that is new.
  ///
  /// - Throws: `Refusal` where the person has left as many as are kept.
  public func saveDraft(
    _ body: String, of person: PersonID, on subject: String, from version: Int
  ) async throws -> DraftOutcome {
    let now = surroundings.now()
    return try await database.write { db in
      // Within the transaction, so that the names change in the order in which the rows do.
      try name(SavedDraft.Key(person: person, subject: subject))
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

  private func name(_ key: SavedDraft.Key) throws(Refusal) {
    try drafts.withLock { drafts throws(Refusal) in
      guard !drafts.contains(key) else { return }
      guard drafts.count(where: { $0.person == key.person }) < SavedDraft.limit else {
        throw Refusal(.tooManyDrafts)
      }
      drafts.insert(key)
    }
  }

  /// Forgets a draft, once what it was for is done.
  public func removeDraft(of person: PersonID, on subject: String) async throws {
    guard hasDraft(of: person, on: subject) else { return }
    try await database.write { db in
      try db.execute(
        sql: "DELETE FROM savedDraft WHERE person = ? AND subject = ?",
        arguments: [person.text, subject])
      _ = drafts.withLock { $0.remove(SavedDraft.Key(person: person, subject: subject)) }
    }
  }
}

extension SavedDraft {
  /// What a draft is found by.
  struct Key: Hashable {
    let person: PersonID
    let subject: String

    /// The names of all drafts.
    static func all(in db: Database) throws -> Set<Key> {
      Set(
        try Row.fetchAll(db, sql: "SELECT person, subject FROM savedDraft").map {
          Key(person: PersonID($0[0]), subject: $0[1])
        })
    }
  }

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
