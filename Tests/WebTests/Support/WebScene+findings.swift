import Accounts
import Assessment
import HTTPTypes
import Hummingbird
import Markup
import Messages
import NIOCore
import Programmes
import Testing

@testable import Web

extension WebScene {
  /// What is wrong with the tree of a page, in both languages.
  func findings(_ path: Path, as account: PersonID, _ role: Role) async throws -> [Finding] {
    try await accounts.setPassword(Self.password, of: account)
    let secret = try await accounts.signIn(
      account, as: role, password: Self.password, code: "", from: "test")
    var findings: [Finding] = []
    for language in Language.allCases {
      let head = HTTPRequest(
        method: .get, scheme: "http", authority: "localhost", path: path.text,
        headerFields: [.cookie: "language=\(language.rawValue); jinbang=\(secret.text)"])
      let request = Request(head: head, body: .init(buffer: ByteBuffer()))
      let visit = try await Visit.open(request, from: "test", in: server.office)
      let words = request.uri.path.split(separator: "/").map(String.init)
      let route = try #require(Desks.routes.all.first { $0.fits(words) })
      let incoming = Incoming(request: request)
      let answer = try await route.answer(visit, incoming, try route.parts(of: request))
      guard case .page(let page) = answer.content else { continue }
      findings += Layout(page, for: visit).document.audit(token: FrameField.token.rawValue)
    }
    return findings
  }
}
