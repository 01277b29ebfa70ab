import Assessment
import Foundation
import GRDB
import Ledger
import Messages
import Programmes
import Testing
import WorkingDays

@testable import Accounts

/// Accounts that were written before second factors were sealed.
struct FactorSealingTests {
  private static let factor = Array("an old plain factor!".utf8)

  @Test func `an old second factor is sealed, works on, and is nowhere in the file`()
    async throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/l.sqlite"
    try writeOld(path)
    #expect(try bytes(in: folder).firstRange(of: Self.factor) != nil)
    let ledger = try Ledger.open(at: path)
    let clock = Fixture.Clock(at: Instant(milliseconds: 1_700_000_000_000))
    let accounts = try Fixture.accounts(of: ledger, clock)
    let step = clock.now.milliseconds / OneTimeCode.step
    _ = try await accounts.signIn(
      Fixture.wang, as: .expert, password: Fixture.password,
      code: OneTimeCode.code(of: Self.factor, step: step), from: "192.0.2.1")
    await #expect(throws: Refusal.self) {
      try await accounts.signIn(
        Fixture.wang, as: .expert, password: Fixture.password, code: "", from: "192.0.2.1")
    }
    #expect(try await accounts.pendingSecondFactor(of: Fixture.wang) == nil)
    try ledger.close()
    #expect(try bytes(in: folder).firstRange(of: Self.factor) == nil)
  }

  /// A ledger with the tables of the first accounts, and one person in them.
  private func writeOld(_ path: String) throws {
    let ledger = try Ledger.create(at: path)
    let seal = try FactorSeal(beside: ledger.vault)
    try AccountSchema.migrator(sealing: seal).migrate(ledger.sharedDatabase, upTo: "letters 1")
    let hash = try PasswordHash(Fixture.password, salt: [1, 2, 3], cost: .trivial)
    try ledger.sharedDatabase.write { db in
      try db.execute(
        sql: """
          INSERT INTO credential (person, password, changed, factor, pendingFactor)
          VALUES (?, ?, 0, ?, ?)
          """,
        arguments: [
          Fixture.wang.text, hash.description, Data(Self.factor), Data(Self.factor),
        ])
    }
    try ledger.close()
  }

  /// The ledger's file and what SQLite keeps beside it.
  private func bytes(in folder: String) throws -> Data {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix("l.sqlite") && !$0.hasSuffix(".vault") }
      .reduce(into: Data()) { $0 += try Data(contentsOf: URL(filePath: "\(folder)/\($1)")) }
  }
}
