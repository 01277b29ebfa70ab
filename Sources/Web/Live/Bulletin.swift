import Ledger
import Messages
import Synchronization

/// Tells whoever listens that something was recorded in a call; not what.
final class Bulletin: Sendable {
  private struct Listener {
    let call: String
    let session: Digest
    let tick: AsyncStream<Void>.Continuation
  }

  private struct Book {
    var next = 0
    var listeners: [Int: Listener] = [:]
  }

  private let book = Mutex(Book())
  /// How many pages of one session may listen at once.
  static let limit = 4

  /// One tick for every change from now on; ticks that nobody took yet count as one.
  ///
  /// - Throws: `Rebuff.tooManyListeners`.
  func listen(to call: String, for session: Digest) throws -> AsyncStream<Void> {
    let (stream, tick) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let number = try book.withLock { book throws(Rebuff) in
      guard book.listeners.values.count(where: { $0.session == session }) < Bulletin.limit else {
        throw .tooManyListeners
      }
      book.next += 1
      book.listeners[book.next] = Listener(call: call, session: session, tick: tick)
      return book.next
    }
    tick.onTermination = { [weak self] _ in
      self?.book.withLock { $0.listeners[number] = nil }
    }
    return stream
  }

  /// How many pages listen now.
  var count: Int { book.withLock { $0.listeners.count } }

  /// Something was recorded in a call.
  func post(_ call: String) {
    let ticks = book.withLock { book in
      book.listeners.values.filter { $0.call == call }.map(\.tick)
    }
    for tick in ticks { tick.yield() }
  }
}
