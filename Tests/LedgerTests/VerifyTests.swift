import Foundation
import GRDB
import Testing
import WorkingDays

@testable import Ledger

struct VerifyTests {
  struct Forgery: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sql: String
    let flaw: Flaw

    init(_ name: String, _ sql: String, _ flaw: Flaw) {
      (testDescription, self.sql, self.flaw) = (name, sql, flaw)
    }
  }

  static let forgeries = [
    Forgery(
      "payload", "UPDATE entry SET payload = '{\"n\":9}' WHERE sequence = 3", .changed(at: 3)),
    Forgery("actor", "UPDATE entry SET actor = 'other' WHERE sequence = 4", .changed(at: 4)),
    Forgery("moment", "UPDATE entry SET at = at + 1 WHERE sequence = 1", .changed(at: 1)),
    Forgery(
      "impossible moment", "UPDATE entry SET at = 9223372036854775807 WHERE sequence = 2",
      .changed(at: 2)),
    Forgery("call", "UPDATE entry SET call = NULL WHERE sequence = 2", .changed(at: 2)),
    Forgery("kind", "UPDATE entry SET kind = 'x' WHERE sequence = 6", .changed(at: 6)),
    Forgery("version", "UPDATE entry SET version = 2 WHERE sequence = 5", .changed(at: 5)),
    Forgery("records", "UPDATE entry SET records = '00' WHERE sequence = 5", .changed(at: 5)),
    Forgery("digest", "UPDATE entry SET digest = zeroblob(32) WHERE sequence = 3", .changed(at: 3)),
    Forgery("short digest", "UPDATE entry SET digest = x'00' WHERE sequence = 3", .changed(at: 3)),
    Forgery("link", "UPDATE entry SET previous = digest WHERE sequence = 3", .changed(at: 3)),
    Forgery("first removed", "DELETE FROM entry WHERE sequence = 1", .gap(at: 1)),
    Forgery("middle removed", "DELETE FROM entry WHERE sequence IN (3, 4)", .gap(at: 3)),
    Forgery(
      "removed and closed up",
      "DELETE FROM entry WHERE sequence = 3; UPDATE entry SET sequence = sequence - 1 "
        + "WHERE sequence > 3", .changed(at: 3)),
    Forgery(
      "two exchanged",
      "UPDATE entry SET sequence = 99 WHERE sequence = 2; UPDATE entry SET sequence = 2 "
        + "WHERE sequence = 3; UPDATE entry SET sequence = 3 WHERE sequence = 99",
      .changed(at: 2)),
    Forgery(
      "copied to the end",
      "INSERT INTO entry SELECT 7, at, actor, call, kind, version, records, payload, previous, "
        + "digest FROM entry WHERE sequence = 3", .changed(at: 7)),
    Forgery(
      "put before the first",
      "INSERT INTO entry SELECT 0, at, actor, call, kind, version, records, payload, previous, "
        + "digest FROM entry WHERE sequence = 1", .unlinked(at: 1)),
  ]

  @Test(arguments: forgeries)
  func `a forgery is found at its place, by us and by Python`(forgery: Forgery) throws {
    let folder = try TestFolder()
    let path = try folder.ledger()
    try folder.forge(path, forgery.sql)
    let verification = try Ledger.open(at: path, for: .reading).verify()
    #expect(verification.flaw == forgery.flaw)
    #expect(verification.count == forgery.flaw.sequence - 1)
    #expect(try pythonVerdict(path, folder) == "broken at \(forgery.flaw.sequence)")
  }

  @Test func `an entry sealed anew no longer carries its successor`() throws {
    let folder = try TestFolder()
    let path = try folder.ledger()
    let third = try Ledger.open(at: path, for: .reading).entries()[2]
    var seal = Seal()
    let forged = seal.digest(of: aDraft(33), sequence: 3, previous: third.previous)
    try folder.forge(
      path, "UPDATE entry SET payload = ?, at = ?, digest = ? WHERE sequence = 3",
      [
        String(decoding: aDraft(33).payload, as: UTF8.self), aDraft(33).at.milliseconds,
        DatabaseValue(blob: forged.bytes),
      ])
    #expect(try Ledger.open(at: path, for: .reading).verify().flaw == .unlinked(at: 4))
    #expect(try pythonVerdict(path, folder) == "broken at 4")
  }

  @Test func `a whole ledger is whole, to us and to Python`() throws {
    let folder = try TestFolder()
    let ledger = try Ledger.create(at: folder.file("a.sqlite"))
    _ = try ledger.vault.keep(Array("plan".utf8))
    let head = try ledger.append(knownDrafts).head
    let verification = try ledger.verify(expecting: head)
    #expect(
      verification == Verification(head: head, flaw: nil, wholeRecords: 1, destroyed: []))
    #expect(try pythonVerdict(ledger.path, folder) == "ok 2 \(knownDigests[1])")
  }

  @Test func `an empty ledger is whole`() throws {
    let folder = try TestFolder()
    let ledger = try Ledger.create(at: folder.file("a.sqlite"))
    #expect(try ledger.verify().flaw == nil)
    #expect(try pythonVerdict(ledger.path, folder) == "ok 0 \(Digest.zero)")
  }

  @Test func `a head kept elsewhere tells of a cut tail and of another history`() throws {
    let folder = try TestFolder()
    let path = try folder.ledger()
    let head = try Ledger.open(at: path, for: .reading).head()
    let other = Head(sequence: 4, digest: .of([4]))
    let ledger = try Ledger.open(at: path, for: .reading)
    #expect(try ledger.verify(expecting: head).flaw == nil)
    #expect(try ledger.verify(expecting: other).flaw == .rewritten(expected: other))
    try ledger.close()
    try folder.forge(path, "DELETE FROM entry WHERE sequence > 4")
    let cut = try Ledger.open(at: path, for: .reading)
    #expect(try cut.verify().flaw == nil)
    #expect(try cut.verify(expecting: head).flaw == .cutOff(after: 4, expected: head))
  }

  @Test func `progress counts the entries read`() throws {
    let ledger = try Ledger.inMemory()
    _ = try ledger.append((1...25_000).map { aDraft($0) })
    var told: [Int] = []
    #expect(try ledger.verify { told.append($0) }.count == 25_000)
    #expect(told == [10_000, 20_000])
  }
}

extension DatabaseValue {
  fileprivate init(blob: [UInt8]) {
    self = Data(blob).databaseValue
  }
}
