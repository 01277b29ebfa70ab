import Accounts
import HTTPTypes
import Hummingbird
import Ledger
import Messages
import Papers

/// The office for programs: the acts and views of the pages in JSON, opened by tokens with scopes.
///
/// No cookie counts here, so no page of another site can ask for anything.
struct API: Sendable {
  let office: WebOffice
  let keys: IdempotencyKeys

  init(office: WebOffice) {
    self.office = office
    keys = IdempotencyKeys(in: office.accounts)
  }

  /// Everything that programs may ask for.
  static let operations = acts + calls + records

  /// The methods that are answered at all, if only with the ones that the place takes.
  private static let methods: [HTTPRequest.Method] =
    [.get, .post, .put, .delete, .patch, .options, .trace]
    + [HTTPRequest.Method(rawValue: "QUERY")].compactMap(\.self)

  /// Opens the places of programs.
  func open(on router: Router<OfficeContext>) {
    let description = OpenAPI.document.bytes
    router.get("/api/openapi.json") { _, _ in APIAnswer.json(description).response }
    for operation in API.operations {
      router.on(operation.routerPath, method: operation.method) { request, context in
        await answer(request, context) { try await work(operation, request) }
      }
    }
    let places = Dictionary(grouping: API.operations) { "\($0.routerPath)" }
    for operations in places.values {
      for method in API.methods where !operations.contains(where: { $0.method == method }) {
        router.on(operations[0].routerPath, method: method) { request, context in
          var response = await answer(request, context) { throw APIRebuff.otherMethod }
          response.headers[.allow] = operations.map(\.method.rawValue).joined(separator: ", ")
          return response
        }
      }
    }
    for method in API.methods {
      router.on("/api/**", method: method) { request, context in
        await answer(request, context) { throw APIRebuff.missing }
      }
    }
  }

  private func answer(
    _ request: Request, _ context: OfficeContext, _ work: () async throws -> APIAnswer
  ) async -> Response {
    do {
      return try await work().response
    } catch {
      return APIProblem(error, number: context.id, log: context.logger).response
    }
  }

  private func work(_ operation: APIOperation, _ request: Request) async throws -> APIAnswer {
    let token = try await token(of: request)
    if operation.access == .read, !token.scopes.contains(.read) {
      throw APIRebuff.scopeNeeded(.read)
    }
    guard let query = Fields(encoded: (request.uri.query ?? "").utf8) else {
      throw APIRebuff.wrongQuery("")
    }
    let visit = APIVisit(
      office: office, keys: keys, token: token, request: request, query: query)
    let parts = try operation.parts(of: request)
    return try await operation.answer(visit, parts)
  }

  private func token(of request: Request) async throws -> APIToken {
    let words = (request.headers[.authorization] ?? "").split(separator: " ")
    guard words.count == 2, words[0].lowercased() == "bearer",
      let secret = Secret(String(words[1])),
      let token = try await office.accounts.useToken(secret)
    else { throw APIRebuff.tokenNeeded }
    return token
  }
}

extension HTTPField.Name {
  static let idempotencyKey = known("Idempotency-Key")
}
