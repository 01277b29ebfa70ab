import GRDB

/// The shape of the database file.
///
/// Migrations are only ever added, never edited.
enum Schema {
  /// `JBL1` in ASCII: how `file` and SQLite tell a ledger from any other database.
  static let applicationID: Int32 = 0x4A42_4C31
  /// What this version of the software reads and writes; kept in `user_version`.
  static var version: Int { migrations.count }

  /// Brings an older file up to date, or fills a new one, in one transaction.
  static func migrate(_ writer: some DatabaseWriter) throws {
    try writer.write { db in
      let present = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard present < version else { return }
      for migration in migrations[present...] { try db.execute(sql: migration) }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(version)")
    }
  }

  private static let migrations = [first, second]

  // The rules stand in the file, so that no other program can break them by mistake either. The
  // insert trigger also stops INSERT OR REPLACE, which deletes without firing a delete trigger.
  private static let first = """
    CREATE TABLE entry (
      sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
      at INTEGER NOT NULL,
      actor TEXT NOT NULL CHECK (actor <> ''),
      call TEXT CHECK (call <> '' AND call <> '-'),
      kind TEXT NOT NULL CHECK (kind <> ''),
      version INTEGER NOT NULL CHECK (version >= 1),
      records TEXT NOT NULL,
      payload TEXT NOT NULL CHECK (json_valid(payload)),
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      digest BLOB NOT NULL CHECK (length(digest) = 32)
    ) STRICT;

    CREATE TRIGGER entry_follows BEFORE INSERT ON entry
    WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM entry)
      OR NEW.previous <> coalesce(
        (SELECT digest FROM entry ORDER BY sequence DESC LIMIT 1), zeroblob(32))
    BEGIN SELECT RAISE(ABORT, 'an entry must follow the last one'); END;

    CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

    CREATE TRIGGER entry_is_not_removed BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;
    """

  // The secret is made with the file and stays: with another one nobody would be recognised again.
  private static let second = """
    CREATE TABLE secret (
      name TEXT PRIMARY KEY,
      bytes BLOB NOT NULL CHECK (length(bytes) = 32)
    ) STRICT;

    INSERT INTO secret VALUES ('person', randomblob(32));

    CREATE TRIGGER secret_is_not_changed BEFORE UPDATE ON secret
    BEGIN SELECT RAISE(ABORT, 'a secret is never changed'); END;

    CREATE TRIGGER secret_is_not_removed BEFORE DELETE ON secret
    BEGIN SELECT RAISE(ABORT, 'a secret is never removed'); END;
    """
}
