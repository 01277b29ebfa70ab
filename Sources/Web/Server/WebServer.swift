public import Accounts
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Logging
import Markup
import NIOCore
import NIOSSL
public import Office

/// The web office: every desk, over HTTP.
public struct WebServer: Sendable {
  let office: WebOffice
  private let listening: Listening
  private let logger: Logger

  /// Where and how the server listens.
  public struct Listening: Sendable, Hashable {
    /// The address, such as `127.0.0.1`.
    public var address: String
    /// The port; 0 for any that is free.
    public var port: Int
    /// The files of the certificate chain and its key in PEM; nil for plain HTTP.
    public var certificate: Certificate?
    /// The address of a proxy whose `X-Forwarded-…` headers count.
    public var trustedProxy: String?
    /// How long a form may take to arrive.
    public var patience = Duration.seconds(20)

    /// The files that TLS needs.
    public struct Certificate: Sendable, Hashable {
      /// The chain, the server's own certificate first.
      public let chain: String
      /// The private key.
      public let key: String

      /// Names the two files.
      public init(chain: String, key: String) {
        self.chain = chain
        self.key = key
      }
    }

    /// Describes where to listen.
    public init(
      address: String = "127.0.0.1", port: Int = 8080, certificate: Certificate? = nil,
      trustedProxy: String? = nil
    ) {
      self.address = address
      self.port = port
      self.certificate = certificate
      self.trustedProxy = trustedProxy
    }
  }

  /// Puts the web in front of an office; a demonstration names its accounts where people sign in.
  public init(
    office: Office, accounts: Accounts, in surroundings: Surroundings, listening: Listening,
    guests: [Guest] = [], logger: Logger
  ) {
    let settings = WebOffice.Settings(
      hasTLS: listening.certificate != nil, trustedProxy: listening.trustedProxy, guests: guests)
    self.office = WebOffice(
      office: office, accounts: accounts, in: surroundings, settings: settings)
    self.listening = listening
    self.logger = logger
  }

  /// Serves until SIGTERM or SIGINT, then finishes what is under way.
  ///
  /// `ready` is told the port, once connections are taken.
  /// - Throws: what the system says where the port or the certificate cannot be used.
  public func run(ready: @escaping @Sendable (Int) -> Void = { _ in }) async throws {
    try await application(ready: ready).runService()
  }

  func application(ready: @escaping @Sendable (Int) -> Void = { _ in }) throws
    -> some ApplicationProtocol
  {
    Hummingbird.Application(
      router: router, server: try channel,
      configuration: ApplicationConfiguration(
        address: .hostname(listening.address, port: listening.port), backlog: 1024,
        availableConnectionsDelegate: .maximum(WebServer.connections, logger: logger)),
      onServerRunning: { channel in ready(channel.localAddress?.port ?? 0) },
      logger: logger)
  }

  /// The most connections at once; idle ones cost about 20 KiB each.
  static let connections = 12_000
  /// How long a connection may be silent.
  static let silence = TimeAmount.seconds(60)

  var router: Router<OfficeContext> {
    let router = Router(context: OfficeContext.self, options: [.autoGenerateHeadEndpoints])
    let reception = Reception(office: office)
    router.add(middleware: RequestLog())
    router.add(middleware: SafetyHeaders(settings: office.settings))
    router.add(middleware: Lost(reception: reception))
    for asset in Asset.all {
      router.get(RouterPath(asset.path.text)) { _, _ in asset.response }
    }
    router.get("/favicon.ico") { _, _ in Asset.icon.response }
    for route in Desks.routes.all {
      router.on(route.routerPath, method: route.method) { request, context in
        await reception.respond(to: request, at: route, in: context)
      }
    }
    API(office: office).open(on: router)
    return router
  }

  private var channel: HTTPServerBuilder {
    get throws {
      let patience = TimeAmount(listening.patience)
      let http = HTTPServerBuilder.http1(
        configuration: HTTP1Channel.Configuration(
          additionalChannelHandlers: [BodyPatience(patience)],
          idleTimeout: WebServer.silence,
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100)))
      guard let files = listening.certificate else { return http }
      let chain = try NIOSSLCertificate.fromPEMFile(files.chain).map {
        NIOSSLCertificateSource.certificate($0)
      }
      var tls = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain,
        privateKey: .privateKey(try NIOSSLPrivateKey(file: files.key, format: .pem)))
      tls.minimumTLSVersion = .tlsv12
      return try .tls(http, tlsConfiguration: tls)
    }
  }
}

extension Route {
  /// The way in Hummingbird's words.
  fileprivate var routerPath: RouterPath {
    let words = steps.enumerated().map { $0.element ?? ":p\($0.offset)" }
    return RouterPath("/" + words.joined(separator: "/"))
  }
}

/// Gives requests that no place answers a page like all others.
private struct Lost: RouterMiddleware {
  typealias Context = OfficeContext

  let reception: Reception

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      return await reception.turnAway(request, in: context)
    }
  }
}
