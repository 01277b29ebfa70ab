import Assessment
import HTTPTypes
import Markup
import Messages
import Programmes
import Testing

@testable import Web

/// What people type is shown as text, whatever it is.
struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'onmouseover='alert(1)",
    "</textarea><h1>", "&lt;b&gt;", "javascript:alert(1)", "{{7*7}}", "𠮷\u{301}\u{301}",
  ]

  @Test(arguments: texts)
  func `hostile text is shown as it was typed`(text: String) async throws {
    try await WebScene.run { scene in
      let admin = try await scene.visitor(as: .admin)
      let reply = try await admin.send(
        ["account": "new-01", "name": text, "office": text, "role": "auditor"], to: "/people/new")
      #expect(reply.status == .seeOther)
      let list = try await admin.get("/people")
      #expect(!list.body.contains("<img"))
      #expect(!list.body.contains("<script>"))
      #expect(list.body.unescaped.contains(text))
      let page = try await admin.ask(Addresses.person("new-01").text, .get)
      #expect(page.status == .ok)
      #expect(page.body.unescaped.contains(text))
    }
  }

  @Test(arguments: texts.filter { $0.contains { "<\"'&:{".contains($0) } })
  func `an account that is no name is refused`(text: String) async throws {
    try await WebScene.run { scene in
      let admin = try await scene.visitor(as: .admin)
      let reply = try await admin.send(
        ["account": text, "name": "张三", "office": "", "role": "auditor"], to: "/people/new")
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains("账号不能用作标识"))
      #expect(reply.body.unescaped.contains(text))
    }
  }

  @Test(arguments: ["a\u{202E}b", "a\u{2066}b", "a\u{0}b", "a\u{1B}[2Jb", "a\u{200B}b"])
  func `text that reads differently from what it is is refused`(text: String) async throws {
    try await WebScene.run { scene in
      let admin = try await scene.visitor(as: .admin)
      let reply = try await admin.send(
        ["account": "new-01", "name": text, "office": "", "role": "auditor"], to: "/people/new")
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains("看不见的控制字符"))
    }
  }

  @Test(arguments: [
    "/nowhere", "/people/nobody/edit", "/calls/none/papers", "/calls/%FF/papers",
    "/people/..%2F..%2Fetc/edit", "/invitations/0", "/calls/ws-2022/papers/award-list.exe",
  ])
  func `forged names lead nowhere`(uri: String) async throws {
    try await WebScene.run { scene in
      let admin = try await scene.visitor(as: .admin)
      let reply = try await admin.ask(uri, .get)
      #expect(reply.status == .notFound)
      #expect(reply.text.contains("这里没有这个页面"))
    }
  }
}
