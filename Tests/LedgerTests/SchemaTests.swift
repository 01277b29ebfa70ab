import GRDB
import Testing

@testable import Ledger

struct SchemaTests {
  static let forbidden = [
    "UPDATE entry SET actor = 'x' WHERE sequence = 1",
    "UPDATE OR IGNORE entry SET payload = '{}'",
    "DELETE FROM entry",
    "DELETE FROM entry WHERE sequence = 3",
    "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE sequence = 2",
    "INSERT INTO entry SELECT * FROM entry WHERE sequence = 2 "
      + "ON CONFLICT (sequence) DO UPDATE SET actor = 'x'",
    """
    INSERT INTO entry SELECT 5, at, actor, call, kind, version, records, payload, digest, digest
    FROM entry WHERE sequence = 3
    """,
    """
    INSERT INTO entry SELECT 4, at, actor, call, kind, version, records, payload, previous, digest
    FROM entry WHERE sequence = 3
    """,
    """
    INSERT INTO entry SELECT 4, 'noon', actor, call, kind, version, records, payload, digest, digest
    FROM entry WHERE sequence = 3
    """,
  ]

  @Test(arguments: forbidden)
  func `the file itself refuses to change, remove or misplace an entry`(sql: String) throws {
    let ledger = try Ledger.inMemory()
    _ = try ledger.append((1...3).map { aDraft($0) })
    let before = try ledger.entries()
    let error = #expect(throws: DatabaseError.self) {
      try ledger.database.write { try $0.execute(sql: sql) }
    }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
    #expect(try ledger.entries() == before)
  }
}
