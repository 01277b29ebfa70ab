import Ledger
import Messages
import Synchronization

/// What the next page of a visitor has to say; said once, and forgotten where too many wait.
final class Notes: Sendable {
  private let waiting = Mutex<[Digest: Phrase]>([:])
  private static let limit = 10_000

  func leave(_ note: Phrase, for visitor: Digest) {
    waiting.withLock { waiting in
      if waiting.count >= Notes.limit { waiting.removeAll() }
      waiting[visitor] = note
    }
  }

  func take(for visitor: Digest) -> Phrase? {
    waiting.withLock { $0.removeValue(forKey: visitor) }
  }
}
