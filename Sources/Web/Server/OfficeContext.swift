import Hummingbird
import Logging
import NIOCore

/// What Hummingbird carries along with a request.
struct OfficeContext: RequestContext, RemoteAddressRequestContext {
  var coreContext: CoreRequestContextStorage
  let remoteAddress: SocketAddress?

  init(source: Source) {
    coreContext = .init(source: source)
    remoteAddress = source.channel.remoteAddress
  }

  /// Where the connection comes from.
  var peer: String { remoteAddress?.ipAddress ?? "local" }
}
