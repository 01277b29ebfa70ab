import Assessment
import Foundation
import HTTPTypes
import Markup
import Messages
import Programmes
import Testing

@testable import Web

/// Every page that can be reached, for every role and the public, in both languages.
struct WalkTests {
  static let readers: [Role?] = [nil] + Role.allCases

  @Test(arguments: readers)
  func `every link leads to a page and every page is sound`(role: Role?) async throws {
    try await WebScene.run { scene in
      let visitor =
        if let role { try await scene.visitor(as: role) } else { scene.stranger() }
      var waiting = ["/"]
      var seen: Set<String> = []
      while let uri = waiting.popLast() {
        guard seen.insert(uri).inserted, !uri.hasPrefix("/language/") else { continue }
        let reply = try await visitor.ask(uri, .get)
        #expect(reply.status == .ok, "\(uri)")
        guard reply.headers[.contentType]?.hasPrefix("text/html") ?? false else { continue }
        #expect(reply.body.contains("lang=\"zh-Hans\""), "\(uri)")
        #expect(!reply.body.contains("style=\""), "\(uri)")
        waiting += reply.links
      }
      #expect(seen.count >= 4)
    }
  }

  @Test(arguments: Language.allCases)
  func `the language is kept and the page stays the same`(language: Language) async throws {
    try await WebScene.run { scene in
      let visitor = try await scene.visitor(as: .admin)
      let reply = try await visitor.ask("/language/\(language.rawValue)?back=/people", .get)
      #expect(reply.location == "/people")
      let page = try await visitor.get("/people")
      #expect(page.body.contains("lang=\"\(language.tag)\""))
      #expect(page.text.contains(language == .chinese ? "登记人员" : "Enrol somebody"))
    }
  }

  @Test(arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x"])
  func `changing the language never leads elsewhere`(back: String) async throws {
    try await WebScene.run { scene in
      let escaped = back.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      let reply = try await scene.stranger().ask("/language/en?back=\(escaped)", .get)
      #expect(reply.location == "/")
    }
  }

  @Test(arguments: [
    ("en-GB,en;q=0.9,zh;q=0.8", Language.english), ("zh-CN,zh;q=0.9,en;q=0.8", .chinese),
    ("fr", .chinese), ("", .chinese), ("fr,zh;q=0.3,en;q=0.5", .english),
  ])
  func `the browser's wish decides at first`(header: String, language: Language) {
    #expect(Language(accepting: header) == language)
  }

  @Test(arguments: Desks.routes.all.map(\.pattern))
  func `nobody but its audience gets into a place`(pattern: String) async throws {
    try await WebScene.run { scene in
      for route in Desks.routes.all where route.pattern == pattern && route.method == .get {
        let uri = pattern.replacing("*", with: "x")
        let stranger = try await scene.stranger().ask(uri, .get)
        if route.audience != .everyone { #expect(stranger.status == .unauthorized) }
        guard case .roles(let roles) = route.audience else { continue }
        for role in Role.allCases where !roles.contains(role) {
          let reply = try await scene.visitor(as: role).ask(uri, .get)
          #expect(reply.status == .forbidden, "\(role)")
        }
      }
    }
  }
}
