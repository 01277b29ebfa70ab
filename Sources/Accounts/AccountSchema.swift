import Assessment
import FoundationEssentials
import GRDB
import Messages

/// The tables of the accounts, beside the entries of the ledger.
///
/// Migrations are only ever added, never edited. Nothing here is history: roles and people are
/// entries; what stands here may be lost without losing anything that was decided.
enum AccountSchema {
  static func migrate(_ database: some DatabaseWriter, sealing seal: FactorSeal) throws {
    // What is taken away, a second factor or a draft with a telephone number, is to be gone.
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA secure_delete = ON") }
    let migrator = migrator(sealing: seal)
    let applied = try database.read { try migrator.appliedIdentifiers($0) }
    try migrator.migrate(database)
    if applied.contains("accounts 1"), !applied.contains(sealing) { try tidy(database) }
  }

  /// Writes the file anew, for pages that were freed before keep what stood in them.
  private static func tidy(_ database: some DatabaseWriter) throws {
    try database.vacuum()
    try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
  }

  private static let sealing = "sealed factors 1"

  static func migrator(sealing seal: FactorSeal) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("accounts 1") { try $0.execute(sql: first) }
    migrator.registerMigration("letters 1") { try $0.execute(sql: LetterSchema.first) }
    migrator.registerMigration(sealing) { try sealFactors(in: $0, with: seal) }
    migrator.registerMigration("requests 1") { try $0.execute(sql: AnsweredRequest.schema) }
    migrator.registerMigration("used tokens 1") { db in
      try db.execute(sql: "ALTER TABLE apiToken ADD COLUMN used INTEGER")
    }
    return migrator
  }

  /// Factors used to stand in the table as they are; now they are sealed and beside them are recovery codes.
  private static func sealFactors(in db: Database, with seal: FactorSeal) throws {
    try db.execute(
      sql: """
        ALTER TABLE credential ADD COLUMN sealedFactor BLOB CHECK (length(sealedFactor) = 48);
        ALTER TABLE credential ADD COLUMN sealedPending BLOB CHECK (length(sealedPending) = 48);
        CREATE TABLE recoveryCode (
          person TEXT NOT NULL CHECK (person <> ''),
          digest BLOB NOT NULL CHECK (length(digest) = 32),
          PRIMARY KEY (person, digest)
        ) STRICT, WITHOUT ROWID;
        """)
    let rows = try Row.fetchAll(
      db, sql: "SELECT person, factor FROM credential WHERE factor IS NOT NULL")
    for row in rows {
      let factor = Array(row[1] as Data)
      try db.execute(
        sql: "UPDATE credential SET sealedFactor = ? WHERE person = ?",
        arguments: [try seal.sealed(factor, of: PersonID(row[0])), row[0] as String])
    }
    try db.execute(
      sql: """
        ALTER TABLE credential DROP COLUMN factor;
        ALTER TABLE credential DROP COLUMN pendingFactor;
        """)
  }

  private static let first = """
    CREATE TABLE credential (
      person TEXT PRIMARY KEY CHECK (person <> ''),
      password TEXT NOT NULL,
      changed INTEGER NOT NULL,
      factor BLOB CHECK (length(factor) = 20),
      pendingFactor BLOB CHECK (length(pendingFactor) = 20),
      lastStep INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE session (
      digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
      person TEXT NOT NULL CHECK (person <> ''),
      role TEXT NOT NULL,
      created INTEGER NOT NULL,
      seen INTEGER NOT NULL,
      expires INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE invitation (
      digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
      person TEXT CHECK (person <> ''),
      expires INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE apiToken (
      digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
      person TEXT NOT NULL CHECK (person <> ''),
      role TEXT NOT NULL,
      name TEXT NOT NULL,
      scopes TEXT NOT NULL,
      created INTEGER NOT NULL,
      expires INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE savedDraft (
      person TEXT NOT NULL CHECK (person <> ''),
      subject TEXT NOT NULL CHECK (subject <> ''),
      version INTEGER NOT NULL CHECK (version >= 1),
      body TEXT NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (person, subject)
    ) STRICT, WITHOUT ROWID;
    """
}
