import GRDBSQLite
import Ledger
import WorkingDays

/// A table with the columns of the ledger and nothing else: no chain, no checks, no rules.
final class PlainStore {
  private let database: OpaquePointer
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Makes a new file with the ledger's own way of writing to the disk.
  init(at path: String) throws {
    self.database = try PlainStore.opened(path)
    try run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    try run(
      """
      CREATE TABLE entry (sequence INTEGER PRIMARY KEY, at INTEGER, actor TEXT, call TEXT, kind TEXT,
        version INTEGER, records TEXT, payload TEXT, previous BLOB, digest BLOB) STRICT
      """)
  }

  /// Opens a ledger's file.
  init(reading path: String) throws {
    self.database = try PlainStore.opened(path)
  }

  deinit {
    sqlite3_close(database)
  }

  /// Enters rows, so many in each transaction.
  func enter(_ entries: [Entry], inGroupsOf size: Int) throws {
    let insert = try statement("INSERT INTO entry VALUES (NULL,?,?,?,?,?,?,?,?,?)")
    defer { sqlite3_finalize(insert) }
    for start in stride(from: 0, to: entries.count, by: size) {
      try run("BEGIN IMMEDIATE")
      for entry in entries[start..<min(start + size, entries.count)] {
        bind(entry, to: insert)
        try check(sqlite3_step(insert))
        sqlite3_reset(insert)
      }
      try run("COMMIT")
    }
  }

  /// Reads every byte of every row; returns how many there were, and a sum that depends on each.
  func readAll() throws -> (bytes: Int, sum: UInt64) {
    let rows = try statement("SELECT * FROM entry ORDER BY sequence")
    defer { sqlite3_finalize(rows) }
    var (bytes, sum) = (0, UInt64(0))
    while try check(sqlite3_step(rows)) == SQLITE_ROW {
      for column in 0..<sqlite3_column_count(rows) {
        let start = sqlite3_column_blob(rows, column)
        let count = Int(sqlite3_column_bytes(rows, column))
        bytes += count
        for byte in UnsafeRawBufferPointer(start: start, count: count) { sum &+= UInt64(byte) }
      }
    }
    return (bytes, sum)
  }

  private func bind(_ entry: Entry, to insert: OpaquePointer) {
    sqlite3_bind_int64(insert, 1, entry.at.milliseconds)
    bind(Array(entry.actor.utf8), to: insert, 2)
    bind(Array((entry.call ?? "").utf8), to: insert, 3)
    bind(Array(entry.kind.utf8), to: insert, 4)
    sqlite3_bind_int64(insert, 5, Int64(entry.version))
    bind([], to: insert, 6)
    bind(entry.payload, to: insert, 7)
    for (place, digest) in [(Int32(8), entry.previous), (9, entry.digest)] {
      _ = digest.bytes.withUnsafeBytes {
        sqlite3_bind_blob(insert, place, $0.baseAddress, Int32($0.count), PlainStore.transient)
      }
    }
  }

  private func bind(_ text: [UInt8], to insert: OpaquePointer, _ place: Int32) {
    _ = text.withUnsafeBytes {
      sqlite3_bind_text(insert, place, $0.baseAddress, Int32($0.count), PlainStore.transient)
    }
  }

  private func statement(_ sql: String) throws -> OpaquePointer {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(database, sql, -1, &statement, nil))
    guard let statement else { preconditionFailure("SQLite prepared nothing") }
    return statement
  }

  private func run(_ sql: String) throws {
    try check(sqlite3_exec(database, sql, nil, nil, nil))
  }

  @discardableResult
  private func check(_ code: Int32) throws -> Int32 {
    guard [SQLITE_OK, SQLITE_ROW, SQLITE_DONE].contains(code) else {
      throw PlainFailure(code: code, message: String(cString: sqlite3_errmsg(database)))
    }
    return code
  }

  private static func opened(_ path: String) throws -> OpaquePointer {
    var database: OpaquePointer?
    let code = sqlite3_open(path, &database)
    guard code == SQLITE_OK, let database else { throw PlainFailure(code: code, message: path) }
    return database
  }
}

/// What SQLite itself complained of.
struct PlainFailure: Error {
  let code: Int32
  let message: String
}
