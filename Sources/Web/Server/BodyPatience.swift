import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Gives up a request whose body is not all there in time; who waits for the body is told so.
///
/// It stands before everything that might read the body, so one that nobody reads ends as well.
final class BodyPatience: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart

  private let patience: TimeAmount
  private var isComing = false
  private var end: Scheduled<Void>?

  init(_ patience: TimeAmount) {
    self.patience = patience
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: isComing = true
    case .body: break
    case .end: stop()
    }
    context.fireChannelRead(data)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    // Most bodies come together with their head, and need no clock.
    if isComing, end == nil {
      end = context.eventLoop.assumeIsolated().scheduleTask(in: patience) {
        context.fireErrorCaught(Rebuff.tooSlow)
      }
    }
    context.fireChannelReadComplete()
  }

  func handlerRemoved(context: ChannelHandlerContext) { stop() }

  private func stop() {
    isComing = false
    end?.cancel()
    end = nil
  }
}
