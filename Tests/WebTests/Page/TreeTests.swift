import Accounts
import Assessment
import HTTPTypes
import Hummingbird
import Markup
import Messages
import NIOCore
import Office
import Programmes
import Testing

@testable import Web

/// Every page of every role over real sample calls, walked as a tree: sound, labelled, tokened, alive.
struct TreeTests {
  @Test func `every page of every role over the sample calls is sound`() async throws {
    try await WebScene.run { scene in
      try await SampleCall("jincheng-2022-base", in: scene.office).play(until: .submitSheet)
      try await SampleCall("jincheng-2022-workstation", in: scene.office).play(until: .award)
      scene.clock.advance(seconds: 3 * 365 * 86_400)
      for role in WalkTests.readers {
        try await walk(as: role, in: scene)
      }
    }
  }

  private func walk(as role: Role?, in scene: WebScene) async throws {
    // Somebody who is in the samples, so that there is something to be seen.
    let person = role.flatMap { role in
      scene.office.read { state in
        state.people.values.filter { $0.roles.contains(role) && $0.office != nil }
          .map(\.id).min()
      }
    }
    var secret: Secret?
    if let person {
      try await scene.accounts.setPassword(WebScene.password, of: person)
      secret = try await scene.accounts.signIn(
        person, as: role, password: WebScene.password, code: "", from: "test")
    }
    var waiting = ["/"]
    var seen: Set<String> = []
    var visits: [[String?]: Int] = [:]
    while let uri = waiting.popLast() {
      guard seen.insert(uri).inserted, !uri.hasPrefix("/assets/"), !uri.hasPrefix("/api/")
      else { continue }
      guard let route = Route.read(at: uri) else {
        Issue.record("\(uri) as \(role?.rawValue ?? "public"): a link leads to no place")
        continue
      }
      visits[route.steps, default: 0] += 1
      if visits[route.steps, default: 0] > Self.perWay { continue }
      for language in Language.allCases {
        waiting += try await check(uri, route, secret, language, role, in: scene)
      }
    }
    #expect(seen.count > 4)
  }

  /// How many addresses of one way a role visits, such as the pages of single applications.
  private static let perWay = 4

  /// Audits the page at an address; returns where it leads.
  private func check(
    _ uri: String, _ route: Route, _ secret: Secret?, _ language: Language, _ role: Role?,
    in scene: WebScene
  ) async throws -> [String] {
    let reader = "\(uri) as \(role?.rawValue ?? "public")"
    let cookies = "language=\(language.rawValue)" + (secret.map { "; jinbang=\($0.text)" } ?? "")
    let head = HTTPRequest(
      method: .get, scheme: "http", authority: "localhost", path: uri,
      headerFields: [.cookie: cookies])
    let request = Request(head: head, body: .init(buffer: ByteBuffer()))
    let visit = try await Visit.open(request, from: "test", in: scene.server.office)
    let incoming = Incoming(request: request)
    let answer: Answer
    do {
      answer = try await route.answer(visit, incoming, try route.parts(of: request))
    } catch {
      Issue.record("\(reader): \(error)")
      return []
    }
    guard case .page(let page) = answer.content else { return [] }
    let document = Layout(page, for: visit).document
    #expect(document.audit(token: FrameField.token.rawValue) == [], "\(reader)")
    return document.html.addresses.filter { $0.hasPrefix("/") && !$0.hasPrefix("/language/") }
      .map { String($0.prefix { $0 != "#" }) }
  }
}

extension Route {
  /// The way that an address leads by reading; nil where it leads nowhere.
  fileprivate static func read(at address: String) -> Route? {
    let words = address.prefix { $0 != "?" }.split(separator: "/").map(String.init)
    return Desks.routes.all.first { $0.fits(words) }
  }

  /// Whether a way leads here by reading.
  func fits(_ words: [String]) -> Bool {
    method == .get && steps.count == words.count
      && zip(steps, words).allSatisfy { step, word in step.map { $0 == word } ?? true }
  }
}
