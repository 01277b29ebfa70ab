import Foundation
import GRDB
import Messages
import Testing

@testable import Ledger

struct FaultTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private func write(_ bytes: [UInt8], _ name: String = "x.sqlite") throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: folder.file(name)))
    return folder.file(name)
  }

  private func failure(_ path: String, _ access: Ledger.Access) -> LedgerFailure? {
    #expect(throws: LedgerFailure.self) { try Ledger.open(at: path, for: access).verify() }
  }

  @Test(arguments: [Ledger.Access.reading, .writing])
  func `a file that is no ledger is named for what it is and not touched`(
    access: Ledger.Access
  ) throws {
    #expect(failure(folder.file("none"), access)?.fault == .missing)
    #expect(failure(folder.path, access)?.category == .inputOutput)
    #expect(failure(try write([]), access)?.fault == .empty)
    #expect(failure(try write(Array("申报编号,得分\n".utf8)), access)?.fault == .foreign)
    #expect(failure(try write(Array("SQLite format 3\0".utf8)), access)?.category == .data)
    let foreign = folder.file("other.sqlite")
    let queue = try DatabaseQueue(path: foreign)
    try queue.write { try $0.execute(sql: "CREATE TABLE t (x)") }
    try queue.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: foreign))
    #expect(failure(foreign, access)?.fault == .foreign)
    #expect(try Data(contentsOf: URL(fileURLWithPath: foreign)) == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["other.sqlite", "x.sqlite"])
  }

  @Test(arguments: [Ledger.Access.reading, .writing])
  func `a ledger of a later version is refused`(access: Ledger.Access) throws {
    let path = try folder.ledger()
    try folder.forge(path, "PRAGMA user_version = 3")
    #expect(failure(path, access)?.fault == .newer(version: 3))
  }

  @Test(arguments: [Ledger.Access.reading, .writing])
  func `a file cut in the middle is damaged`(access: Ledger.Access) throws {
    let path = try folder.ledger(entries: 500)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for length in [99, 100, 4096, 4096 * 7, whole.count / 2, whole.count - 4096] {
      let cut = try write(Array(whole.prefix(length)), "cut-\(length).sqlite")
      #expect(failure(cut, access)?.category == .data, "\(length) of \(whole.count)")
    }
  }

  // SQLite reads the part of a last page as if zeros followed: only the chain tells.
  @Test func `a file that lost its last byte does not verify`() throws {
    let path = try folder.ledger(entries: 500)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    let cut = try write(Array(whole.dropLast()))
    #expect(try Ledger.open(at: cut, for: .reading).verify().flaw != nil)
  }

  @Test func `an existing file is never made anew`() throws {
    let path = try folder.ledger()
    #expect(throws: LedgerFailure(.exists, file: path)) { try Ledger.create(at: path) }
    #expect(try Ledger.open(at: path).verify().count == 6)
  }

  @Test func `an unfinished making leaves no ledger and does not stand in the way`() throws {
    let path = folder.file("a.sqlite")
    try Data("half".utf8).write(to: URL(fileURLWithPath: path + ".new"))
    let ledger = try Ledger.create(at: path)
    #expect(try ledger.append([aDraft()]).sequences == 1..<2)
    #expect(!FileManager.default.fileExists(atPath: path + ".new"))
  }

  @Test func `a full disk takes nothing of the batch, and goes on once there is room`() throws {
    let ledger = try Ledger.open(at: folder.ledger())
    let pages = try ledger.database.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
    try ledger.limit(pages: pages + 1)
    let head = try ledger.head()
    #expect(throws: LedgerFailure(.full, file: ledger.path)) {
      try ledger.append((1...200).map { aDraft($0) })
    }
    #expect(try ledger.head() == head)
    try ledger.limit(pages: 1_000_000)
    #expect(try ledger.append((1...200).map { aDraft($0) }).sequences == 7..<207)
    #expect(try ledger.verify().flaw == nil)
  }

  @Test func `one ledger has one writer, by whatever name`() throws {
    let path = try folder.ledger()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("alias"), withDestinationPath: path)
    let ledger = try Ledger.open(at: path)
    #expect(throws: LedgerFailure(.busy, file: ledger.path)) { try Ledger.open(at: path) }
    #expect(throws: LedgerFailure(.busy, file: ledger.path)) {
      try Ledger.open(at: folder.file("alias"))
    }
    let reader = try Ledger.open(at: path, for: .reading)
    _ = try ledger.append([aDraft(7)])
    #expect(try reader.head() == ledger.head())
    #expect(throws: LedgerFailure(.readOnly, file: ledger.path)) {
      try reader.append([aDraft(8)])
    }
  }

  @Test func `another program that holds SQLite's lock makes us busy`() throws {
    let ledger = try Ledger.open(at: folder.ledger())
    try ledger.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
    let other = try DatabaseQueue(path: ledger.path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: LedgerFailure(.busy, file: ledger.path)) { try ledger.append([aDraft(7)]) }
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try ledger.append([aDraft(7)]).sequences == 7..<8)
  }

  static let faults: [(LedgerFailure.Fault, Int32)] = [
    (.missing, 74), (.exists, 74), (.empty, 65), (.foreign, 65), (.damaged("d"), 65),
    (.newer(version: 9), 65), (.broken(.gap(at: 3)), 65), (.record(.zero, .missing), 65),
    (.readOnly, 74), (.full, 74), (.inputOutput("d"), 74), (.busy, 75),
    (.unfit(Phrase("甲", "a")), 70),
  ]

  @Test(arguments: faults)
  func `every failure has its exit code and speaks both languages`(
    fault: LedgerFailure.Fault, code: Int32
  ) {
    let failure = LedgerFailure(fault, file: "a.sqlite")
    #expect(failure.category.exitCode == code)
    #expect(failure.problem.place == Place(file: "a.sqlite"))
    #expect(failure.problem.message.chinese.utf8.contains { $0 > 0x7F })
    #expect(failure.problem.message.english.utf8.allSatisfy { $0 < 0x80 })
  }
}

extension Ledger {
  fileprivate func limit(pages: Int) throws {
    try database.writeWithoutTransaction {
      _ = try Int.fetchOne($0, sql: "PRAGMA max_page_count = \(pages)")
    }
  }
}
