import Dispatch
import Ledger
import Messages
import Synchronization

/// The checks of the chain that sessions asked for: one at a time each, the last result kept.
final class Verifications: Sendable {
  static let shared = Verifications()

  /// How far a check has come.
  enum Standing: Sendable, Hashable {
    case running(entries: Int, of: Int)
    case done(Verification, expected: Head?)
    case failed(Phrase)
  }

  private let standings = Mutex<[Digest: Standing]>([:])
  // Reading much blocks its thread, and Swift's shared ones are for answering requests.
  private let queue = DispatchQueue(label: "jinbang.verification")
  private static let limit = 100

  func standing(for session: Digest) -> Standing? { standings.withLock { $0[session] } }

  /// Begins a check unless one runs; waits a little, so that a short one is done on return.
  func run(for session: Digest, on ledger: Ledger, expecting head: Head?) async {
    let total = (try? ledger.head().sequence) ?? 0
    let isNew = standings.withLock { standings in
      if case .running? = standings[session] { return false }
      if standings.count >= Verifications.limit { standings.removeAll() }
      standings[session] = .running(entries: 0, of: total)
      return true
    }
    if isNew { start(for: session, on: ledger, expecting: head, total: total) }
    for _ in 0..<40 {
      guard case .running? = standing(for: session) else { return }
      try? await Task.sleep(for: .milliseconds(25))
    }
  }

  private func start(
    for session: Digest, on ledger: Ledger, expecting head: Head?, total: Int
  ) {
    queue.async { [self] in
      let standing: Standing
      do throws(LedgerFailure) {
        let result = try ledger.verify(expecting: head) { count in
          set(.running(entries: count, of: total), for: session)
        }
        standing = .done(result, expected: head)
      } catch {
        standing = .failed(error.message)
      }
      set(standing, for: session)
    }
  }

  private func set(_ standing: Standing, for session: Digest) {
    standings.withLock { $0[session] = standing }
  }
}
