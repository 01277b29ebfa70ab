import HTTPTypes
import Markup
import Testing

@testable import Web

/// What every answer carries, whatever it is.
struct HeaderTests {
  @Test(arguments: ["/", "/nowhere", "/people", "/sign-in", Asset.style.path.text, "/favicon.ico"])
  func `every answer carries the safety headers`(uri: String) async throws {
    try await WebScene.run { scene in
      let reply = try await scene.stranger().ask(uri, .get)
      #expect(reply.headers[.contentSecurityPolicy] == SafetyHeaders.policy)
      #expect(reply.headers[.xContentTypeOptions] == "nosniff")
      #expect(reply.headers[.known("Referrer-Policy")] == "same-origin")
      #expect(reply.headers[.known("Cross-Origin-Opener-Policy")] == "same-origin")
      #expect(reply.headers[.strictTransportSecurity] == nil)
      #expect(reply.headers[.requestID]?.isEmpty == false)
    }
  }

  @Test func `pages are never stored, assets for a year`() async throws {
    try await WebScene.run { scene in
      let page = try await scene.stranger().get("/")
      #expect(page.headers[.cacheControl] == "no-store")
      let style = try await scene.stranger().get(Asset.style.path)
      #expect(style.headers[.cacheControl] == "public, max-age=31536000, immutable")
      #expect(style.headers[.contentType] == "text/css; charset=utf-8")
      #expect(style.body.contains(":root"))
    }
  }

  @Test func `the cookie is for this server's pages alone`() async throws {
    try await WebScene.run { scene in
      let reply = try await scene.stranger().get("/sign-in")
      let cookie = reply.headers[.setCookie] ?? ""
      #expect(cookie.hasPrefix("jinbang="))
      for word in ["HttpOnly", "SameSite=Lax", "Path=/"] { #expect(cookie.contains(word)) }
    }
  }

  @Test func `behind the named proxy the visitor's own way counts`() async throws {
    let listening = WebServer.Listening(port: 0, trustedProxy: "local")
    try await WebScene.run(listening: listening) { scene in
      let reply = try await scene.stranger().get(
        "/sign-in", headers: [.forwardedProto: "https", .forwardedHost: "office.example"])
      let cookie = reply.headers[.setCookie] ?? ""
      #expect(cookie.hasPrefix("__Host-jinbang="))
      #expect(cookie.contains("Secure"))
      #expect(reply.headers[.strictTransportSecurity] != nil)
    }
  }

  @Test func `nobody else is believed about the way`() async throws {
    try await WebScene.run { scene in
      let reply = try await scene.stranger().get("/sign-in", headers: [.forwardedProto: "https"])
      #expect(reply.headers[.strictTransportSecurity] == nil)
      #expect(reply.headers[.setCookie]?.hasPrefix("jinbang=") == true)
    }
  }
}
