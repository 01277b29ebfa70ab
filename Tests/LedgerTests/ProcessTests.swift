import Foundation
import Ledger
import Testing

/// What only another process can show: sudden death, the lock between two, missing rights.
struct ProcessTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private func start(_ verb: String, _ path: String) throws -> Program {
    try Program([Program.helper, verb, path], outputFile: folder.file("out-\(verb)"))
  }

  @Test(arguments: [1, 2, 10, 50, 300])
  func `a process killed while writing loses nothing acknowledged and leaves nothing half`(
    batches: Int
  ) async throws {
    let ledger = try Ledger.create(at: folder.file("a.sqlite"))
    try ledger.close()
    let path = ledger.path
    let writer = try start("append", path)
    try await writer.waitForLines(batches)
    writer.kill()
    let acknowledged = writer.lines
    #expect(acknowledged.count >= batches)
    try check(path, acknowledged)
  }

  private func check(_ path: String, _ acknowledged: [String]) throws {
    let ledger = try Ledger.open(at: path)
    #expect(try ledger.verify().flaw == nil)
    let entries = try ledger.entries()
    for line in acknowledged {
      let head = try #require(Head(String(line.drop { $0 != " " }.dropFirst())))
      #expect(entries[head.sequence - 1].digest == head.digest)
    }
    struct Batch: Codable, Hashable { let batch: Int, size: Int }
    let batches = try entries.map {
      try JSONDecoder().decode(Batch.self, from: Data($0.payload))
    }
    for (batch, members) in Dictionary(grouping: batches, by: \.self) {
      #expect(members.count == batch.size)
    }
    #expect(try pythonVerdict(path, folder) == "ok \(ledger.head())")
    #expect(try ledger.append([aDraft()]).sequences == entries.count + 1..<entries.count + 2)
  }

  @Test func `a second process may read but not write, until the first is gone`() async throws {
    let path = try folder.ledger()
    let holder = try start("hold", path)
    try await holder.waitForLines(1)
    #expect(throws: LedgerFailure(.busy, file: path)) { try Ledger.open(at: path) }
    #expect(try start("write", path).exitCode() == 75)
    #expect(try start("read", path).exitCode() == 0)
    holder.kill()
    #expect(try start("write", path).exitCode() == 0)
  }

  /// Runs the helper as a user without rights; the superuser may write anything.
  private func withoutRights(_ verb: String, _ path: String) throws -> (Int32, [String]) {
    let drop = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let program = try Program(
      (geteuid() == 0 ? drop : []) + [Program.helper, verb, path], outputFile: folder.file("out"))
    return (program.exitCode(), program.lines)
  }

  private func setRights(_ rights: Int, _ paths: String...) throws {
    for path in paths {
      try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: path)
    }
  }

  @Test func `a folder or file that may not be written says so and stays as it was`() throws {
    let path = try folder.ledger()
    try FileManager.default.removeItem(atPath: path + ".lock")
    try setRights(0o444, path)
    try setRights(0o555, folder.path)
    defer { try? setRights(0o755, folder.path) }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(try withoutRights("write", path) == (74, ["readOnly"]))
    #expect(try withoutRights("create", folder.file("b.sqlite")) == (74, ["readOnly"]))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `a backup can be verified where nothing can be written`() throws {
    let ledger = try Ledger.open(at: folder.ledger())
    let path = folder.file("b.sqlite")
    try ledger.backup(to: path)
    try setRights(0o444, path)
    try setRights(0o555, folder.path)
    defer { try? setRights(0o755, folder.path) }
    #expect(try withoutRights("read", path) == (0, []))
  }
}
