import Ledger
import Synchronization

/// Which forms were sent already: a double click acts once and both clicks get the same answer.
///
/// What failed is forgotten, so that it can be sent again. After a restart nothing is remembered;
/// then the version that the form carries tells that its subject changed.
final class Sendings: Sendable {
  private enum Sending {
    case running([CheckedContinuation<Answer?, Never>])
    case done(Answer)
  }

  private struct Book {
    var sendings: [Digest: Sending] = [:]
    var order: [Digest] = []
  }

  private enum Turn {
    case first
    case again(Answer)
    case wait
  }

  private let book = Mutex(Book())
  private static let limit = 20_000

  /// Does the work for the first sending; later ones get its answer.
  func once(
    _ sending: Digest, _ work: () async throws -> Answer
  ) async throws -> Answer {
    while true {
      switch begin(sending) {
      case .first: return try await run(sending, work)
      case .again(let answer): return answer
      case .wait: if let answer = await answer(of: sending) { return answer }
      }
    }
  }

  private func begin(_ sending: Digest) -> Turn {
    book.withLock { book in
      switch book.sendings[sending] {
      case nil:
        book.sendings[sending] = .running([])
        return .first
      case .running: return .wait
      case .done(let answer): return .again(answer)
      }
    }
  }

  private func run(
    _ sending: Digest, _ work: () async throws -> Answer
  ) async throws -> Answer {
    do {
      let answer = try await work()
      finish(sending, with: answer)
      return answer
    } catch {
      finish(sending, with: nil)
      throw error
    }
  }

  private func finish(_ sending: Digest, with answer: Answer?) {
    let waiting = book.withLock { book -> [CheckedContinuation<Answer?, Never>] in
      guard case .running(let waiting) = book.sendings[sending] else { return [] }
      book.sendings[sending] = answer.map { .done($0) }
      if answer != nil { book.order.append(sending) }
      if book.order.count > Sendings.limit {
        for old in book.order.prefix(Sendings.limit / 2) { book.sendings[old] = nil }
        book.order.removeFirst(Sendings.limit / 2)
      }
      return waiting
    }
    for one in waiting { one.resume(returning: answer) }
  }

  private func answer(of sending: Digest) async -> Answer? {
    await withCheckedContinuation { continuation in
      let known = book.withLock { book -> Answer?? in
        switch book.sendings[sending] {
        case nil: return .some(nil)
        case .done(let answer): return .some(answer)
        case .running(let waiting):
          book.sendings[sending] = .running(waiting + [continuation])
          return nil
        }
      }
      if let known { continuation.resume(returning: known) }
    }
  }
}
