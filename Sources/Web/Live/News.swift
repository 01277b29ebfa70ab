import Hummingbird
import NIOCore

/// What is told over one connection until its reader leaves (HTML Standard, 9.2 server-sent events).
struct News: Sendable {
  typealias Teller = (_ event: String) async throws -> Void

  private let tell: @Sendable (Teller) async throws -> Void

  /// The work writes one event at a time; it is cancelled when the reader leaves.
  init(_ tell: @escaping @Sendable (Teller) async throws -> Void) {
    self.tell = tell
  }

  /// The body of the answer to the request that asked for the news.
  func body(for request: Request) -> ResponseBody {
    ResponseBody { writer in
      try await request.body.consumeWithCancellationOnInboundClose { _ in
        try await tell { event in try await writer.write(ByteBuffer(string: event)) }
      }
      try await writer.finish(nil)
    }
  }
}
