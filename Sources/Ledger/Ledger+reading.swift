import GRDB
import GRDBSQLite

extension Ledger {
  /// Hands entries to `body` in their order, each in place and only for the time of the call.
  ///
  /// All entries are those of one moment, however long the reading takes. `body` must not call the
  /// ledger.
  ///
  /// - Parameters:
  ///   - first: The first sequence wanted.
  ///   - last: The last sequence wanted.
  ///   - body: Looks at an entry; throwing ends the reading.
  /// - Throws: `LedgerFailure`, or what `body` throws.
  public func forEach(
    from first: Int = 1, through last: Int = .max, _ body: (borrowing RawEntry) throws -> Void
  ) throws {
    try scan(from: first, through: last) { entry in
      try body(entry)
      return true
    }
  }

  /// Like `forEach`, until `body` returns false.
  func scan(
    from first: Int = 1, through last: Int = .max, _ body: (borrowing RawEntry) throws -> Bool
  ) throws {
    do {
      try database.read { db in try Ledger.scan(from: first, through: last, in: db, body) }
    } catch let error as DatabaseError {
      throw LedgerFailure(error, file: path)
    }
  }

  /// Copies of the entries with these sequences, for short stretches.
  public func entries(from first: Int = 1, through last: Int = .max) throws(LedgerFailure)
    -> [Entry]
  {
    try naming(path) {
      var entries: [Entry] = []
      try forEach(from: first, through: last) { entries.append($0.copy()) }
      return entries
    }
  }

  private static func scan(
    from first: Int, through last: Int, in db: Database,
    _ body: (borrowing RawEntry) throws -> Bool
  ) throws {
    let row = try db.makeStatement(
      sql: """
        SELECT \(RawEntry.columns) FROM entry
        WHERE sequence BETWEEN \(first) AND \(last) ORDER BY sequence
        """)
    while true {
      switch sqlite3_step(row.sqliteStatement) {
      case SQLITE_ROW: guard try body(RawEntry(row: row.sqliteStatement)) else { return }
      case SQLITE_DONE: return
      case let code:
        throw DatabaseError(
          resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
      }
    }
  }
}
