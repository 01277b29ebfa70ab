import Ledger
import Messages
import Synchronization

/// The errands of all sessions; each keeps its newest ones, and what they made.
final class Errands: Sendable {
  private let all = Mutex<[Errand]>([])
  private let bulletin: Bulletin
  /// How many errands of one session are kept, and of all of them together.
  private static let limit = (own: 4, all: 40)

  init(telling bulletin: Bulletin) {
    self.bulletin = bulletin
  }

  /// An errand of a session; nil for those of others and those that are forgotten.
  func errand(_ id: String, of session: Digest) -> Errand? {
    all.withLock { all in all.first { $0.id == id && $0.owner == session } }
  }

  /// One tick for every step of an errand.
  func listen(to id: String, for session: Digest) throws -> AsyncStream<Void> {
    try bulletin.listen(to: Errands.topic(id), for: session)
  }

  /// Begins an errand; the oldest finished ones make room.
  ///
  /// - Throws: `Rebuff.tooManyErrands` where as many as are kept are still running.
  func begin(
    _ errand: Errand,
    _ work:
      @escaping @Sendable (@escaping Errand.Progress) async throws
      -> Errand.Outcome
  ) throws {
    try all.withLock { all throws(Rebuff) in
      Errands.makeRoom(for: errand.owner, in: &all)
      let own = all.count { $0.owner == errand.owner }
      guard own < Errands.limit.own, all.count < Errands.limit.all else {
        throw .tooManyErrands
      }
      all.append(errand)
    }
    Task {
      let standing: Errand.Standing
      do {
        standing = .done(
          try await work { [self] done, total in
            set(.running(done: done, of: total), of: errand.id)
          })
      } catch {
        standing = .failed(Attempt(Fields(), after: error) ?? .none)
      }
      set(standing, of: errand.id)
    }
  }

  /// Waits a little, so that a short errand is finished on return.
  func wait(for id: String, of session: Digest) async {
    for _ in 0..<40 {
      guard errand(id, of: session)?.isRunning ?? false else { return }
      try? await Task.sleep(for: .milliseconds(25))
    }
  }

  private func set(_ standing: Errand.Standing, of id: String) {
    all.withLock { all in
      guard let index = all.firstIndex(where: { $0.id == id }) else { return }
      all[index].standing = standing
    }
    bulletin.post(Errands.topic(id))
  }

  private static func makeRoom(for session: Digest, in all: inout [Errand]) {
    while all.count(where: { $0.owner == session }) >= limit.own,
      let oldest = all.firstIndex(where: { $0.owner == session && !$0.isRunning })
    {
      all.remove(at: oldest)
    }
    while all.count >= limit.all, let oldest = all.firstIndex(where: { !$0.isRunning }) {
      all.remove(at: oldest)
    }
  }

  /// No call is called like this: the word is a secret.
  private static func topic(_ id: String) -> String { "errand \(id)" }
}
