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

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers[.contentSecurityPolicy] = SafetyHeaders.policy
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[.known("X-Frame-Options")] = "DENY"
    response.headers[.known("Referrer-Policy")] = "same-origin"
    response.headers[.known("Cross-Origin-Opener-Policy")] = "same-origin"
    response.headers[.known("Cross-Origin-Resource-Policy")] = "same-origin"
    response.headers[.known("Permissions-Policy")] = "camera=(), microphone=(), geolocation=()"
    if Way(of: request, from: context.peer, settings: settings).isSecure {
      response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains"
    }
    return response
  }
}
