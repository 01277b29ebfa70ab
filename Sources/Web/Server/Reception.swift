import Accounts
import HTTPTypes
import Hummingbird
import Ledger
import Logging
import Markup
import Messages
import NIOCore

/// Receives every request: finds out who asks, guards the place, and writes the answer down.
struct Reception: Sendable {
  let office: WebOffice

  /// Answers a request to a place that there is.
  func respond(to request: Request, at route: Route, in context: OfficeContext) async -> Response {
    await respond(to: request, in: context) { visit in
      try guardPlace(route, request, visit, from: context.peer)
      let texts = try route.parts(of: request)
      let incoming = Incoming(request: request)
      return try await route.answer(visit, incoming, texts)
    }
  }

  /// Answers a request to a place that there is not.
  func turnAway(_ request: Request, in context: OfficeContext) async -> Response {
    await respond(to: request, in: context) { _ in throw Rebuff.missing }
  }

  private func respond(
    to request: Request, in context: OfficeContext,
    _ work: (Visit) async throws -> Answer
  ) async -> Response {
    do {
      let visit = try await Visit.open(request, from: context.peer, in: office)
      do {
        return write(try await work(visit), for: visit)
      } catch {
        return write(Trouble(error, number: context.id, log: context.logger).answer, for: visit)
      }
    } catch {
      context.logger.error("a visit failed", metadata: ["error": "\(type(of: error))"])
      return Response(status: .internalServerError)
    }
  }

  private func guardPlace(
    _ route: Route, _ request: Request, _ visit: Visit, from peer: String
  ) throws {
    switch route.audience {
    case .everyone: break
    case .signedIn: guard visit.role != nil else { throw Rebuff.signInNeeded }
    case .roles(let roles):
      guard let role = visit.role else { throw Rebuff.signInNeeded }
      guard roles.contains(role) else { throw Rebuff.otherRole(roles) }
    }
    guard route.body != .none else { return }
    let way = Way(of: request, from: peer, settings: office.settings)
    guard way.isOwn(request) else { throw Rebuff.forged }
    if route.body == .script {
      guard request.headers[.formToken]?.matchesSecretly(visit.token) ?? false else {
        throw Rebuff.forged
      }
    }
  }

  private func write(_ answer: Answer, for visit: Visit) -> Response {
    if let note = answer.note { office.notes.leave(note, for: visit.secret.digest) }
    var response = response(to: visit, with: answer)
    if visit.isNew, case .page = answer.content, !answer.cookies.contains(where: \.isSession) {
      response.setCookie(.visitor(visit.secret, isSecure: visit.isSecure))
    }
    for cookie in answer.cookies { response.setCookie(cookie) }
    return response
  }

  private func response(to visit: Visit, with answer: Answer) -> Response {
    switch answer.content {
    case .page(let page):
      let note = visit.isNew ? nil : office.notes.take(for: visit.secret.digest)
      let bytes = Layout(page, for: visit, note: note).document.bytes
      return Response(
        status: answer.status,
        headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    case .go(let path):
      return Response(
        status: answer.status, headers: [.location: path.text, .cacheControl: "no-store"])
    case .file(let file):
      var headers: HTTPFields = [.contentType: file.mediaType, .cacheControl: "no-store"]
      if let disposition = file.disposition { headers[.contentDisposition] = disposition }
      return Response(
        status: answer.status, headers: headers,
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
    case .stream(let mediaType, let body, let disposition):
      var headers: HTTPFields = [.contentType: mediaType, .cacheControl: "no-store"]
      if let disposition { headers[.contentDisposition] = disposition }
      return Response(status: answer.status, headers: headers, body: body)
    }
  }
}

extension Route {
  /// What stands in the gaps, percent-decoded; nothing is called by a control character.
  func parts(of request: Request) throws -> [String] {
    let words = request.uri.path.split(separator: "/")
    return try zip(steps, words).compactMap { step, word in
      guard step == nil else { return nil }
      guard let text = Fields.decode(word.utf8, plus: false),
        !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
      else { throw Rebuff.missing }
      return text
    }
  }
}

extension Cookie {
  /// The cookie of a visitor, for as long as the browser is open.
  static func visitor(_ secret: Secret, isSecure: Bool) -> Cookie {
    Cookie(
      name: CookieName.session(isSecure: isSecure), value: secret.text, path: "/",
      secure: isSecure, httpOnly: true, sameSite: .lax)
  }

  var isSession: Bool { name == CookieName.session(isSecure: secure) }
}
