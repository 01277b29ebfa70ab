import GRDB
import GRDBSQLite

/// The ledger 台账: everything that happened, in one SQLite file and the vault beside it.
///
/// `name.sqlite` has its vault in `name.sqlite.vault/`. One process writes at a time; others may
/// read meanwhile. All calls block until done and may come from any thread: use `GroupCommit`,
/// or a thread of your own, never Swift's shared pool, for what writes or reads much.
public final class Ledger: Sendable {
  /// The database file, without symbolic links; `:memory:` for a ledger in memory.
  public let path: String
  /// The attachments and personal data that entries rely on.
  public let vault: Vault

  let database: any DatabaseWriter
  private let right: WriterLock?
  private let scratch: Scratch?

  init(
    path: String, vault: Vault, database: any DatabaseWriter, right: WriterLock? = nil,
    scratch: Scratch? = nil
  ) {
    self.path = path
    self.vault = vault
    self.database = database
    self.right = right
    self.scratch = scratch
  }

  static func vault(of path: String) -> Vault { Vault(folder: path + ".vault") }

  /// Folds the write-ahead log into the file and lets others write; this ledger is of no use after.
  public func close() throws(LedgerFailure) {
    try naming(path) { try database.close() }
    right?.release()
  }

  /// Where the chain ends now.
  public func head() throws(LedgerFailure) -> Head {
    try naming(path) { try database.read(Ledger.head) }
  }

  static func head(_ db: Database) throws -> Head {
    let row = try db.cachedStatement(
      sql: "SELECT \(RawEntry.columns) FROM entry ORDER BY sequence DESC LIMIT 1"
    ).sqliteStatement
    defer { sqlite3_reset(row) }
    switch sqlite3_step(row) {
    case SQLITE_ROW:
      let last = RawEntry(row: row)
      return Head(sequence: last.sequence, digest: last.digest)
    case SQLITE_DONE: return .empty
    case let code:
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
    }
  }
}
