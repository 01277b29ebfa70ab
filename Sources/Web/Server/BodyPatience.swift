import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Gives up a request whose body is not all there in time; who waits for the body is told so.
///
/// It stands before everything that might read the body, so one that nobody reads ends as well.
final class BodyPatience: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart

  /// How many times as long as a form a form with a file may take.
  private static let filesPatience: Int64 = 6

  private let patience: TimeAmount
  /// How long the body that is coming may take; nil when none is.
  private var time: TimeAmount?
  private var end: Scheduled<Void>?

  init(_ patience: TimeAmount) {
    self.patience = patience
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let request):
      let type = request.headerFields[.contentType] ?? ""
      let hasFile = type.lowercased().hasPrefix("multipart/form-data")
      time = hasFile ? patience * BodyPatience.filesPatience : patience
    case .body: break
    case .end: stop()
    }
    context.fireChannelRead(data)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    // Most bodies come together with their head, and need no clock.
    if let time, end == nil {
      end = context.eventLoop.assumeIsolated().scheduleTask(in: time) {
        context.fireErrorCaught(Rebuff.tooSlow)
      }
    }
    context.fireChannelReadComplete()
  }

  func handlerRemoved(context: ChannelHandlerContext) { stop() }

  private func stop() {
    time = nil
    end?.cancel()
    end = nil
  }
}
