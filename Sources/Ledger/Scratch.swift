import Foundation

/// A folder for the vault of a ledger in memory; gone when the ledger is.
final class Scratch: Sendable {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "jinbang-\(UInt64.random(in: 0...(.max)))"
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
