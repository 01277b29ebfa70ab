import Dispatch

/// A place for work that blocks its thread, one piece after the other.
///
/// Swift's shared threads, of which there are as many as processors, are for answering requests.
struct Backroom: Sendable {
  private let queue: DispatchQueue

  /// For what somebody waits for: a paper, a look at a table.
  static let papers = Backroom(queue: DispatchQueue(label: "jinbang.papers"))
  /// For what takes long enough to show a progress bar.
  static let errands = Backroom(queue: DispatchQueue(label: "jinbang.errands"))

  /// Does the work there; returns when it is done.
  func run<Product: Sendable>(
    _ work: @escaping @Sendable () throws -> Product
  ) async throws -> Product {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result { try work() }) }
    }
  }
}
