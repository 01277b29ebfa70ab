import HTTPTypes
import Hummingbird
import Logging

/// One line for each request: its number, the pattern of its way, the answer and the time it took.
///
/// No address, no name, no query and nothing from the gaps of the way: the log is for operators, and
/// what people did is in the ledger.
struct RequestLog: RouterMiddleware {
  typealias Context = OfficeContext

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    var response = try await next(request, context)
    response.headers[.requestID] = context.id
    let microseconds = (ContinuousClock.now - start) / .microseconds(1)
    context.logger.info(
      "answered",
      metadata: [
        "method": "\(request.method.rawValue)", "place": "\(context.endpointPath ?? "none")",
        "status": "\(response.status.code)", "microseconds": "\(Int64(microseconds))",
      ])
    return response
  }
}

extension HTTPField.Name {
  static let requestID = known("X-Request-Id")
}
