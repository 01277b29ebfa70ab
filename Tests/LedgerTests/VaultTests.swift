import Foundation
import Testing
import WorkingDays

@testable import Ledger

struct VaultTests {
  let folder: TestFolder
  let vault: Vault
  static let plan = Array("plan".utf8)
  // sha256sum of the four bytes "plan".
  static let name = "64879f7d6b960a01909762d911a32d4582c20010c5641ee90278b644a9e3b525"

  init() throws {
    folder = try TestFolder()
    vault = Vault(folder: folder.file("vault"))
  }

  private func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: vault.folder).sorted()
  }

  private func spoil(_ record: Digest) throws {
    try Data("plot".utf8).write(to: URL(fileURLWithPath: file(record)))
  }

  private func file(_ record: Digest) -> String {
    "\(vault.folder)/\(record.description.prefix(2))/\(record.description.dropFirst(2))"
  }

  @Test func `a record lies under its SHA-256, once`() throws {
    #expect(try vault.keep(VaultTests.plan).description == VaultTests.name)
    #expect(try vault.keep(VaultTests.plan).description == VaultTests.name)
    #expect(try files() == ["64", "64/" + VaultTests.name.dropFirst(2)])
  }

  @Test(arguments: [0, 1, 1 << 20, (1 << 20) + 1, 3 << 20])
  func `a file of any size is copied whole`(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(fileURLWithPath: folder.file("upload")))
    let record = try vault.keep(fileAt: folder.file("upload"))
    #expect(record == .of(bytes))
    #expect(try vault.bytes(of: record) == bytes)
  }

  @Test func `a file that is not there leaves nothing behind`() throws {
    #expect(throws: LedgerFailure(.missing, file: "/nowhere/x")) {
      try vault.keep(fileAt: "/nowhere/x")
    }
    #expect(!FileManager.default.fileExists(atPath: vault.folder))
  }

  @Test func `an altered record is refused, and mended by storing it again`() throws {
    let record = try vault.keep(VaultTests.plan)
    try spoil(record)
    #expect(try vault.condition(of: record) == .altered)
    #expect(throws: LedgerFailure(.record(record, .altered), file: vault.folder)) {
      try vault.bytes(of: record)
    }
    _ = try vault.keep(VaultTests.plan)
    #expect(try vault.bytes(of: record) == VaultTests.plan)
  }

  @Test func `personal data cannot be guessed from the digest`() throws {
    let phone = Array("13800000000".utf8)
    let (first, second) = (try vault.keepPrivate(phone), try vault.keepPrivate(phone))
    #expect(first != second && first != .of(phone))
    #expect(try vault.privateBytes(of: first) == phone)
    #expect(try vault.privateBytes(of: second) == phone)
    let whole = try vault.bytes(of: first)
    #expect(whole.starts(with: Array("jinbang-private-1\n".utf8)))
    #expect(whole.count == 18 + 64 + 1 + phone.count)
  }

  @Test func `a plain record is not read as personal data`() throws {
    let record = try vault.keep(VaultTests.plan)
    #expect(throws: LedgerFailure.self) { try vault.privateBytes(of: record) }
  }

  @Test func `a destroyed record leaves word of it and the chain whole`() throws {
    let ledger = try Ledger.inMemory()
    let record = try ledger.vault.keepPrivate(VaultTests.plan)
    let head = try ledger.append([aDraft(records: [record])]).head
    let tombstone = Tombstone(at: Instant(milliseconds: 1_700_000_000_250), reason: "保存期满")
    try ledger.vault.destroy(record, at: tombstone.at, reason: "保存期满")
    #expect(try ledger.vault.condition(of: record) == .destroyed(tombstone))
    #expect(
      throws: LedgerFailure(.record(record, .destroyed(tombstone)), file: ledger.vault.folder)
    ) {
      try ledger.vault.bytes(of: record)
    }
    #expect(
      try ledger.verify()
        == Verification(
          head: head, flaw: nil, wholeRecords: 0,
          destroyed: [Verification.Destruction(record: record, tombstone: tombstone)]))
  }

  @Test func `what is not there cannot be destroyed`() throws {
    #expect(throws: LedgerFailure(.record(.zero, .missing), file: vault.folder)) {
      try vault.destroy(.zero, at: Instant(milliseconds: 0), reason: "x")
    }
  }

  @Test func `verifying finds missing and altered records`() throws {
    let ledger = try Ledger.inMemory()
    let record = try ledger.vault.keep(VaultTests.plan)
    _ = try ledger.append([aDraft(1), aDraft(2, records: [record])])
    let path = "\(ledger.vault.folder)/64/\(VaultTests.name.dropFirst(2))"
    try Data("plot".utf8).write(to: URL(fileURLWithPath: path))
    #expect(try ledger.verify().flaw == .recordAltered(at: 2, record))
    try FileManager.default.removeItem(atPath: path)
    #expect(try ledger.verify().flaw == .recordMissing(at: 2, record))
  }
}
