import GRDB
import Testing

@testable import Ledger

/// A person is known again by a key that nobody can trace back.
struct PersonKeyTests {
  private let number = "000000199001010018"

  @Test func `the same number gives the same key, whatever the case of its last letter`() throws {
    let ledger = try Ledger.inMemory()
    let key = try ledger.personKey(ofIdentity: number)
    #expect(try ledger.personKey(ofIdentity: number) == key)
    #expect(key.count == 32)
    let upper = try ledger.personKey(ofIdentity: "00000019900101001X")
    #expect(try ledger.personKey(ofIdentity: "00000019900101001x") == upper)
    #expect(upper != key)
  }

  @Test func `another ledger gives another key`() throws {
    let (one, other) = (try Ledger.inMemory(), try Ledger.inMemory())
    #expect(try one.personKey(ofIdentity: number) != other.personKey(ofIdentity: number))
  }

  @Test(arguments: ["UPDATE secret SET bytes = zeroblob(32)", "DELETE FROM secret"])
  func `the secret stays as it was made`(sql: String) throws {
    let ledger = try Ledger.inMemory()
    let key = try ledger.personKey(ofIdentity: number)
    #expect(throws: DatabaseError.self) {
      try ledger.database.write { try $0.execute(sql: sql) }
    }
    #expect(try ledger.personKey(ofIdentity: number) == key)
  }

  @Test func `a backup knows the same persons`() throws {
    let folder = try TestFolder()
    let ledger = try Ledger.create(at: folder.path + "/a.sqlite")
    let key = try ledger.personKey(ofIdentity: number)
    try ledger.backup(to: folder.path + "/b.sqlite")
    let copy = try Ledger.open(at: folder.path + "/b.sqlite", for: .reading)
    #expect(try copy.personKey(ofIdentity: number) == key)
  }

  @Test func `a file of the first format gets its secret when it is opened for writing`() throws {
    let folder = try TestFolder()
    let path = folder.path + "/old.sqlite"
    try Ledger.create(at: path).close()
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "DROP TABLE secret; PRAGMA user_version = 1") }
    try queue.close()
    let ledger = try Ledger.open(at: path)
    #expect(try ledger.personKey(ofIdentity: number).count == 32)
  }
}
