import HTTPTypes
import Hummingbird

/// What every answer tells the browser not to do.
struct SafetyHeaders: RouterMiddleware {
  typealias Context = OfficeContext

  let settings: WebOffice.Settings

  /// Nothing but files of this server, no frames, no inline code.
  static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

  /// The fields, made once; no page of ours sets any of them.
  private static let fields: HTTPFields = [
    .contentSecurityPolicy: policy, .xContentTypeOptions: "nosniff",
    .known("X-Frame-Options"): "DENY", .known("Referrer-Policy"): "same-origin",
    .known("Cross-Origin-Opener-Policy"): "same-origin",
    .known("Cross-Origin-Resource-Policy"): "same-origin",
    .known("Permissions-Policy"): "camera=(), microphone=(), geolocation=()",
  ]

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers.append(contentsOf: SafetyHeaders.fields)
    if Way(of: request, from: context.peer, settings: settings).isSecure {
      response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains"
    }
    return response
  }
}
