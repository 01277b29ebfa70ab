import Foundation
import Testing
import WorkingDays

@testable import Ledger

struct BackupTests {
  let folder: TestFolder
  let ledger: Ledger
  let shared: Digest
  let secret: Digest

  init() throws {
    folder = try TestFolder()
    ledger = try Ledger.create(at: folder.file("a.sqlite"))
    shared = try ledger.vault.keep([1])
    secret = try ledger.vault.keepPrivate([2])
    _ = try ledger.append([aDraft(1, records: [shared]), aDraft(2, records: [secret])])
  }

  @Test func `a backup taken while serving is a whole ledger with its vault`() async throws {
    let writing = Task.detached { [ledger] in
      for number in 3...200 { _ = try ledger.append([aDraft(number)]) }
    }
    let path = folder.file("b.sqlite")
    try ledger.backup(to: path)
    try await writing.value
    let copy = try Ledger.open(at: path, for: .reading)
    let verification = try copy.verify()
    #expect(verification.flaw == nil && verification.wholeRecords == 2)
    #expect(try ledger.entries(through: verification.count) == copy.entries())
    #expect(try pythonVerdict(path, folder) == "ok \(verification.head)")
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
  }

  @Test func `a backup never overwrites`() throws {
    let path = folder.file("b.sqlite")
    try ledger.backup(to: path)
    #expect(throws: LedgerFailure(.exists, file: path)) { try ledger.backup(to: path) }
  }

  @Test func `a restored ledger is the one of the backup and goes on`() throws {
    let backup = folder.file("b.sqlite")
    try ledger.backup(to: backup)
    let head = try ledger.head()
    _ = try ledger.append([aDraft(3)])
    try ledger.close()
    let target = folder.file("c.sqlite")
    let verification = try Ledger.restore(from: backup, to: target, expecting: head)
    #expect(verification.head == head)
    let restored = try Ledger.open(at: target)
    #expect(try restored.vault.privateBytes(of: secret) == [2])
    #expect(try restored.append([aDraft(9)]).sequences == 3..<4)
    #expect(try restored.verify().flaw == nil)
  }

  @Test func `restoring over a ledger keeps the old one and none of its log`() throws {
    let backup = folder.file("b.sqlite")
    try ledger.backup(to: backup)
    let other = try folder.ledger("c.sqlite", entries: 9)
    let newest = try killedLog(other)
    try Ledger.restore(from: backup, to: other)
    #expect(try Ledger.open(at: other).verify().count == 2)
    let aside = try Ledger.open(at: other + ".before-restore", for: .reading)
    #expect(try aside.head() == newest)
    #expect(try aside.verify().flaw == nil)
  }

  /// Leaves the file with a write-ahead log beside it, as a killed process does.
  private func killedLog(_ path: String) throws -> Head {
    let ledger = try Ledger.open(at: path)
    let head = try ledger.append([aDraft(10)]).head
    let files = FileManager.default
    for suffix in ["", "-wal"] {
      try files.copyItem(atPath: path + suffix, toPath: folder.file("killed\(suffix)"))
    }
    try ledger.close()
    for suffix in ["", "-wal"] {
      try? files.removeItem(atPath: path + suffix)
      try files.moveItem(atPath: folder.file("killed\(suffix)"), toPath: path + suffix)
    }
    return head
  }

  @Test func `a damaged ledger is replaced and set aside`() throws {
    let backup = folder.file("b.sqlite")
    try ledger.backup(to: backup)
    let path = folder.file("d.sqlite")
    try Data("garbage".utf8).write(to: URL(fileURLWithPath: path))
    try Ledger.restore(from: backup, to: path)
    #expect(try Ledger.open(at: path).verify().count == 2)
    #expect(try String(contentsOfFile: path + ".before-restore", encoding: .utf8) == "garbage")
  }

  @Test func `a backup that does not verify replaces nothing`() throws {
    let backup = folder.file("b.sqlite")
    try ledger.backup(to: backup)
    try folder.forge(backup, "UPDATE entry SET actor = 'x' WHERE sequence = 2")
    let target = try folder.ledger("c.sqlite", entries: 9)
    #expect(throws: LedgerFailure(.broken(.changed(at: 2)), file: backup)) {
      try Ledger.restore(from: backup, to: target)
    }
    #expect(try Ledger.open(at: target).verify().count == 9)
  }

  @Test func `nothing is restored over a ledger in use`() throws {
    let backup = folder.file("b.sqlite")
    try ledger.backup(to: backup)
    #expect(throws: LedgerFailure(.busy, file: ledger.path)) {
      try Ledger.restore(from: backup, to: ledger.path)
    }
  }

  @Test func `what was destroyed since does not come back with a backup`() throws {
    let backup = folder.file("b.sqlite")
    try ledger.backup(to: backup)
    let moment = Instant(milliseconds: 1_700_000_000_000)
    try ledger.vault.destroy(secret, at: moment, reason: "expired")
    try ledger.close()
    try Ledger.restore(from: backup, to: ledger.path)
    let tombstone = Tombstone(at: moment, reason: "expired")
    let restored = try Ledger.open(at: ledger.path)
    #expect(try restored.vault.condition(of: secret) == .destroyed(tombstone))
    #expect(try restored.vault.bytes(of: shared) == [1])
  }
}
