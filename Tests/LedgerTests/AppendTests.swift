import GRDB
import Messages
import Testing
import WorkingDays

@testable import Ledger

struct AppendTests {
  @Test func `the chain is the one that Python computes from the documented bytes`() throws {
    let ledger = try Ledger.inMemory()
    _ = try ledger.vault.keep(Array("plan".utf8))
    let receipt = try ledger.append(knownDrafts)
    let entries = try ledger.entries()
    #expect(entries.map(\.digest.description) == knownDigests)
    #expect(entries.map(\.previous) == [.zero, entries[0].digest])
    #expect(entries.map(\.draft) == knownDrafts)
    #expect(
      receipt == Receipt(sequences: 1..<3, head: Head(sequence: 2, digest: entries[1].digest)))
  }

  @Test func `how drafts are grouped does not change the chain`() throws {
    let drafts = (1...6).map { aDraft($0) }
    let heads = try [1, 2, 3, 6].map { size in
      let ledger = try Ledger.inMemory()
      for start in stride(from: 0, to: 6, by: size) {
        _ = try ledger.append(Array(drafts[start..<start + size]))
      }
      return try ledger.head()
    }
    #expect(Set(heads).count == 1)
  }

  @Test func `no drafts give an empty receipt and no entry`() throws {
    let ledger = try Ledger.inMemory()
    #expect(try ledger.append([]) == Receipt(sequences: 1..<1, head: .empty))
    #expect(try ledger.entries() == [])
  }

  static let unfit: [Draft] = [
    draft(actor: ""), draft(actor: "a\nb"), draft(actor: "-"), draft(call: "-"), draft(call: ""),
    draft(kind: "a\u{7F}"), draft(kind: String(repeating: "k", count: 201)), draft(version: 0),
    draft(payload: ""), draft(payload: "{"), draft(payload: "{}{}"), draft(payload: "[1,\n2]"),
    draft(payload: "{}\u{0}"), draft(bytes: [0x22, 0xFF, 0x22]),
    draft(bytes: Array(repeating: 0x31, count: Draft.longestPayload + 1)),
  ]

  @Test(arguments: unfit.indices)
  func `a draft that does not fit takes its whole batch with it`(index: Int) throws {
    let ledger = try Ledger.inMemory()
    let failure = #expect(throws: LedgerFailure.self) {
      try ledger.append([aDraft(1), AppendTests.unfit[index], aDraft(2)])
    }
    #expect(failure?.category == .internal)
    #expect(try ledger.head() == .empty)
  }

  @Test func `an entry may not rely on a record that the vault does not have`() throws {
    let ledger = try Ledger.inMemory()
    let record = Digest.of([1])
    #expect(throws: LedgerFailure(.record(record, .missing), file: ledger.vault.folder)) {
      try ledger.append([aDraft(records: [record])])
    }
    #expect(try ledger.vault.keep([1]) == record)
    #expect(try ledger.append([aDraft(records: [record])]).sequences == 1..<2)
  }

  @Test func `writing is durable, not merely fast`() throws {
    let folder = try TestFolder()
    let ledger = try Ledger.open(at: folder.ledger())
    let pragmas = try ledger.database.writeWithoutTransaction { db in
      try [
        "synchronous", "journal_mode", "foreign_keys", "busy_timeout", "application_id",
        "user_version",
      ].map { try String.fetchOne(db, sql: "PRAGMA \($0)") }
    }
    #expect(pragmas == ["2", "wal", "1", "5000", "1245858865", "2"])
  }

  @Test func `readers see entries by stretch and may stop`() throws {
    let ledger = try Ledger.inMemory()
    _ = try ledger.append((1...5).map { aDraft($0) })
    #expect(try ledger.entries(from: 2, through: 3).map(\.sequence) == [2, 3])
    struct Enough: Error {}
    var seen: [String] = []
    #expect(throws: Enough.self) {
      try ledger.forEach { entry in
        seen.append(String(decoding: entry.payload, as: UTF8.self))
        if entry.sequence == 2 { throw Enough() }
      }
    }
    #expect(seen == [#"{"n":1}"#, #"{"n":2}"#])
  }

  private static func draft(
    actor: String = "a", call: String? = nil, kind: String = "k", version: Int = 1,
    payload: String = "{}", bytes: [UInt8]? = nil
  ) -> Draft {
    Draft(
      at: Instant(milliseconds: 0), actor: actor, call: call, kind: kind, version: version,
      payload: bytes ?? Array(payload.utf8))
  }
}
