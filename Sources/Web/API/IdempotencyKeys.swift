import Accounts
import Ledger
import Synchronization

/// Which requests were made already: one that is sent again under its key acts once.
///
/// What was done is kept with its answer beside the accounts, so that a restart changes nothing. What
/// failed is forgotten, so that it can be sent again. Where the machine stops between the act and
/// the keeping of its answer, the rules refuse most of what is done twice, and `If-Match` the rest.
final class IdempotencyKeys: Sendable {
  private let accounts: Accounts
  private let running = Mutex<[Digest: Running]>([:])
  private let sendings = Sendings()

  /// A request at work, and how many wait for it.
  private struct Running {
    let meaning: Digest
    var count: Int
  }

  init(in accounts: Accounts) {
    self.accounts = accounts
  }

  /// Does the work for the first request with a key; later ones get the same bytes.
  ///
  /// - Throws: `APIRebuff.keyUsed` where the key stood for another request.
  func once(
    _ key: Digest, meaning: Digest, _ work: () async throws -> [UInt8]
  ) async throws -> [UInt8] {
    try begin(key, meaning)
    defer { end(key) }
    if let done = try await accounts.answeredRequest(under: key) {
      guard done.meaning == meaning else { throw APIRebuff.keyUsed }
      return done.answer
    }
    let answer = try await sendings.once(key) {
      let bytes = try await work()
      try await accounts.keep(AnsweredRequest(meaning: meaning, answer: bytes), under: key)
      return .file(Download(name: nil, mediaType: "", bytes: bytes))
    }
    guard case .file(let file) = answer.content else { throw APIRebuff.missing }
    return file.bytes
  }

  private func begin(_ key: Digest, _ meaning: Digest) throws(APIRebuff) {
    let isSame = running.withLock { running in
      let known = running[key] ?? Running(meaning: meaning, count: 0)
      running[key] = Running(meaning: known.meaning, count: known.count + 1)
      return known.meaning == meaning
    }
    guard isSame else {
      end(key)
      throw .keyUsed
    }
  }

  private func end(_ key: Digest) {
    running.withLock { running in
      guard let known = running[key] else { return }
      running[key] = known.count > 1 ? Running(meaning: known.meaning, count: known.count - 1) : nil
    }
  }
}
