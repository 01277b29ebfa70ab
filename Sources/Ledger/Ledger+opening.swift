import GRDB

extension Ledger {
  /// What a ledger is opened for.
  public enum Access: Sendable, Hashable {
    /// Reading only, also while another process writes.
    case reading
    /// Reading and writing; one process at a time.
    case writing
  }

  /// Makes a new, empty ledger and opens it for writing; refuses when the file is there already.
  public static func create(at path: String) throws(LedgerFailure) -> Ledger {
    let path = try fullPath(path)
    let right = try WriterLock(for: path)
    guard !Disk.exists(path) else { throw LedgerFailure(.exists, file: path) }
    // Built under another name: whoever finds a ledger under its own name finds a whole one.
    let draft = try emptyDraft(besides: path)
    try naming(path) {
      let queue = try DatabaseQueue(path: draft)
      try Schema.migrate(queue)
      try queue.close()
    }
    try Disk.flush(draft)
    try Disk.rename(draft, to: path)
    return try write(path, right)
  }

  /// Opens a ledger that is there, without verifying it.
  public static func open(
    at path: String, for access: Access = .writing
  ) throws(LedgerFailure) -> Ledger {
    let path = try Disk.realPath(path)
    // Before the lock, which would leave a lock file beside a stranger's file.
    try FileHeader(of: path).check(path)
    switch access {
    case .reading: return try read(path)
    case .writing: return try write(path, WriterLock(for: path))
    }
  }

  /// A new ledger that lives in memory, for tests; only its vault touches the disk.
  public static func inMemory() throws(LedgerFailure) -> Ledger {
    let path = ":memory:"
    let database = try naming(path) {
      let queue = try DatabaseQueue()
      try Schema.migrate(queue)
      return queue
    }
    let scratch = Scratch()
    return Ledger(
      path: path, vault: Vault(folder: scratch.path), database: database, scratch: scratch)
  }

  private static func read(_ path: String) throws(LedgerFailure) -> Ledger {
    var configuration = configuration
    configuration.readonly = true
    let queue = try naming(path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { try check($0, path) }
      return queue
    }
    return Ledger(path: path, vault: vault(of: path), database: queue)
  }

  private static func write(
    _ path: String, _ right: WriterLock
  ) throws(LedgerFailure) -> Ledger {
    let pool = try naming(path) {
      let pool = try DatabasePool(path: path, configuration: configuration)
      try pool.writeWithoutTransaction { db in
        try check(db, path)
        try makeDurable(db, path)
      }
      try Schema.migrate(pool)
      return pool
    }
    return Ledger(path: path, vault: vault(of: path), database: pool, right: right)
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "jinbang.ledger"
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    return configuration
  }

  // GRDB sets synchronous to NORMAL when it turns the write-ahead log on, after any preparation
  // that the configuration may hold. NORMAL would acknowledge what a power cut can take back.
  private static func makeDurable(_ db: Database, _ path: String) throws {
    try db.execute(sql: "PRAGMA synchronous = FULL")
    guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
      throw LedgerFailure(.inputOutput("PRAGMA synchronous"), file: path)
    }
  }

  private static func check(_ db: Database, _ path: String) throws {
    let id = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    try FileHeader(applicationID: id, version: version).check(path)
    // Reading the schema makes SQLite compare the size of the file with what it should be.
    _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
  }
}
