import Foundation
import Synchronization
import WorkingDays

/// A clock for practice: it starts at the moment that a file holds, and anew whenever the file changes.
///
/// Only a ledger that is made in the same start may be served under it: no real record is backdated.
final class PracticeClock: Sendable {
  private let file: String
  private let last: Mutex<Instant>

  /// Reads the file.
  ///
  /// - Throws: `CocoaError` where it cannot be read; nil where it holds no moment.
  init?(_ file: String) throws {
    guard let shown = try PracticeClock.read(file) else { return nil }
    self.file = file
    last = Mutex(shown)
  }

  /// What it shows; while the file cannot be read, what it showed last.
  var now: Instant {
    last.withLock { last in
      if let shown = try? PracticeClock.read(file) { last = shown }
      return last
    }
  }

  private static func read(_ file: String) throws -> Instant? {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    guard let start = Instant(text.filter { !$0.isWhitespace }),
      let turned = attributes[.modificationDate] as? Date
    else { return nil }
    let passed = Date().timeIntervalSince(turned)
    return start.adding(milliseconds: max(0, Int64(passed * 1000)))
  }
}
