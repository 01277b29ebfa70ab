import GRDB
import GRDBSQLite

extension Ledger {
  /// Enters all drafts in their order in one transaction, or none; returns when they are durable.
  ///
  /// Calls from several threads are served one after another. With no drafts, nothing is written.
  public func append(_ drafts: [Draft]) throws(LedgerFailure) -> Receipt {
    for draft in drafts { try check(draft) }
    return try naming(path) {
      try database.write { db in
        let before = try Ledger.head(db)
        let head = try Ledger.insert(drafts, after: before, in: db)
        return Receipt(sequences: before.sequence + 1..<head.sequence + 1, head: head)
      }
    }
  }

  private func check(_ draft: Draft) throws(LedgerFailure) {
    if let flaw = draft.flaw { throw LedgerFailure(.unfit(flaw), file: path) }
    for record in draft.records where !Disk.exists(vault.path(of: record)) {
      throw vault.refusal(record)
    }
  }

  private static func insert(
    _ drafts: [Draft], after head: Head, in db: Database
  ) throws -> Head {
    let values = RawEntry.columns.split(separator: ",").map { _ in "?" }.joined(separator: ",")
    let statement = try db.cachedStatement(
      sql: "INSERT INTO entry (\(RawEntry.columns)) VALUES (\(values))")
    var head = head
    var seal = Seal()
    for draft in drafts {
      let sequence = head.sequence + 1
      let digest = seal.digest(of: draft, sequence: sequence, previous: head.digest)
      let row = RowWriter(statement.sqliteStatement)
      row.bind(draft, sequence: sequence, previous: head.digest, digest: digest)
      try row.insert()
      head = Head(sequence: sequence, digest: digest)
    }
    return head
  }
}
