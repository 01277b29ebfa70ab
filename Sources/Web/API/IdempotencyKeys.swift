import Ledger
import Synchronization

/// Which requests were made already: one that is sent again under its key acts once.
///
/// What failed is forgotten, so that it can be sent again. After a restart nothing is remembered;
/// then the rules refuse most of what is done twice, and `If-Match` the rest.
final class IdempotencyKeys: Sendable {
  private let meanings = Mutex<[Digest: Digest]>([:])
  private let sendings = Sendings()
  private static let limit = 20_000

  /// Does the work for the first request with a key; later ones get the same bytes.
  ///
  /// - Throws: `APIRebuff.keyUsed` where the key stood for another request.
  func once(
    _ key: Digest, meaning: Digest, _ work: () async throws -> [UInt8]
  ) async throws -> [UInt8] {
    let known = meanings.withLock { meanings in
      if meanings.count >= IdempotencyKeys.limit { meanings.removeAll() }
      let known = meanings[key] ?? meaning
      meanings[key] = known
      return known
    }
    guard known == meaning else { throw APIRebuff.keyUsed }
    let answer = try await sendings.once(key) {
      .file(Download(name: nil, mediaType: "", bytes: try await work()))
    }
    guard case .file(let file) = answer.content else { throw APIRebuff.missing }
    return file.bytes
  }
}
