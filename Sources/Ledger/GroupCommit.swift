import Dispatch
import Synchronization

/// Collects what many callers hand in while a commit is running, and commits it together next.
///
/// Forcing a transaction to the disk costs the same for one act as for hundreds. The commit runs
/// on a thread of its own, one group after another in the order of arrival, so it may block; no
/// caller is answered before the commit of its group has returned. A caller that is cancelled
/// is answered all the same, since its act may already be durable.
public final class GroupCommit<Item: Sendable, Outcome: Sendable>: Sendable {
  private typealias Waiting = (item: Item, answer: CheckedContinuation<Outcome, any Error>)

  private struct State {
    var waiting: [Waiting] = []
    var isRunning = false
  }

  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "jinbang.group-commit")
  private let limit: Int
  private let commit: @Sendable ([Item]) throws -> [Outcome]

  /// Prepares groups of at most `limit` items.
  ///
  /// - Parameters:
  ///   - limit: The largest group, at least 1.
  ///   - commit: Makes a group durable and returns one outcome for each item, in order. When it
  ///     throws, every caller of the group gets that error.
  public init(limit: Int = 256, commit: @escaping @Sendable ([Item]) throws -> [Outcome]) {
    precondition(limit > 0, "a group must have room for one item")
    self.limit = limit
    self.commit = commit
  }

  /// Hands in one item and waits until it is durable.
  public func submit(_ item: Item) async throws -> Outcome {
    try await withCheckedThrowingContinuation { answer in
      let mustStart = state.withLock { state in
        state.waiting.append((item, answer))
        defer { state.isRunning = true }
        return !state.isRunning
      }
      if mustStart { queue.async { self.drain() } }
    }
  }

  /// How many items wait for the next group; for watching the load.
  public var waitingCount: Int { state.withLock(\.waiting.count) }

  private func drain() {
    while let group = next() {
      let result = Result { try commit(group.map { $0.item }) }
      answer(group, with: result)
    }
  }

  private func next() -> [Waiting]? {
    state.withLock { state in
      let group = Array(state.waiting.prefix(limit))
      state.waiting.removeFirst(group.count)
      state.isRunning = !group.isEmpty
      return group.isEmpty ? nil : group
    }
  }

  private func answer(_ group: [Waiting], with result: Result<[Outcome], any Error>) {
    switch result {
    case .success(let outcomes):
      precondition(outcomes.count == group.count, "a commit must answer every item")
      for (waiting, outcome) in zip(group, outcomes) { waiting.answer.resume(returning: outcome) }
    case .failure(let error):
      for waiting in group { waiting.answer.resume(throwing: error) }
    }
  }
}
