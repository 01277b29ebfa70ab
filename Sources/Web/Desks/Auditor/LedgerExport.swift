import Dispatch
import Hummingbird
import Ledger
import NIOCore
import Synchronization

/// Every entry as a line of JSON, sent as it is read; a slow reader holds the reading up.
struct LedgerExport: Sendable {
  let ledger: Ledger

  init(of ledger: Ledger) {
    self.ledger = ledger
  }

  private static let piece = 256 * 1024

  var answer: Answer {
    Answer(
      .stream(
        mediaType: "application/jsonl; charset=utf-8",
        ResponseBody { writer in
          let pieces = self.pieces()
          defer { pieces.gate.close() }
          for await bytes in pieces.stream {
            try await writer.write(ByteBuffer(bytes: bytes))
            pieces.gate.pass()
          }
          guard pieces.gate.isWhole else { throw Broken() }
          try await writer.finish(nil)
        }))
  }

  /// The reading broke off, so the answer must not look whole.
  struct Broken: Error {}

  private func pieces() -> (stream: AsyncStream<[UInt8]>, gate: Gate) {
    let (stream, sink) = AsyncStream.makeStream(of: [UInt8].self)
    let gate = Gate()
    DispatchQueue(label: "jinbang.export").async {
      var piece: [UInt8] = []
      do {
        try ledger.export { line in
          piece += copy line
          if piece.count >= LedgerExport.piece {
            sink.yield(piece)
            piece.removeAll(keepingCapacity: true)
            try gate.wait()
          }
        }
        sink.yield(piece)
        gate.complete()
      } catch {
        // The gate stays incomplete, which tells the sender.
      }
      sink.finish()
    }
    return (stream, gate)
  }

  /// Holds the reader back while the network is behind, and lets it go when nobody listens.
  final class Gate: Sendable {
    private let turns = DispatchSemaphore(value: 4)
    private let state = Mutex((isClosed: false, isWhole: false))

    var isWhole: Bool { state.withLock { $0.isWhole } }

    func pass() { turns.signal() }

    func complete() { state.withLock { $0.isWhole = true } }

    func close() {
      state.withLock { $0.isClosed = true }
      turns.signal()
    }

    func wait() throws {
      turns.wait()
      if state.withLock({ $0.isClosed }) { throw Broken() }
    }
  }
}
