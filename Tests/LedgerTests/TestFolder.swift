import Foundation
import GRDB
import Ledger

/// A folder for one test, gone with it.
final class TestFolder: Sendable {
  let path = NSTemporaryDirectory() + "jinbang-test-\(UInt64.random(in: 0...(.max)))"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// A ledger file with some entries, closed.
  func ledger(_ name: String = "a.sqlite", entries: Int = 6) throws -> String {
    let ledger = try Ledger.create(at: file(name))
    _ = try ledger.append((1...entries).map { aDraft($0) })
    try ledger.close()
    return ledger.path
  }

  /// What a forger with the file in hands would do: the guards removed, then some SQL.
  func forge(_ path: String, _ sql: String, _ arguments: StatementArguments = []) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          DROP TRIGGER entry_follows; DROP TRIGGER entry_is_not_changed;
          DROP TRIGGER entry_is_not_removed; PRAGMA ignore_check_constraints = ON
          """)
      try db.execute(sql: sql, arguments: arguments)
    }
    try queue.close()
  }
}
