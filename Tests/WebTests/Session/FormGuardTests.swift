import Assessment
import HTTPTypes
import Ledger
import Markup
import Office
import Programmes
import Testing

@testable import Web

/// Forms act only when they come from the page that was made for this session, and only once.
struct FormGuardTests {
  private static let person: [(String, String)] = [
    ("account", "new-01"), ("name", "新人"), ("office", ""), ("role", "auditor"),
  ]

  private func count(_ scene: WebScene) -> Int { scene.office.read { $0.people.count } }

  @Test func `a form without its token is refused`() async throws {
    try await WebScene.run { scene in
      let admin = try await scene.visitor(as: .admin)
      let reply = try await admin.post(Self.person, to: "/people/new")
      #expect(reply.status == .forbidden)
      #expect(count(scene) == Role.allCases.count)
    }
  }

  @Test func `a form of another session is refused`() async throws {
    try await WebScene.run { scene in
      let admin = try await scene.visitor(as: .admin)
      let stranger = try await scene.visitor(as: .expert)
      let page = try await stranger.get("/sign-out")
      let reply = try await admin.post(page.hidden + Self.person, to: "/people/new")
      #expect(reply.status == .forbidden)
      #expect(count(scene) == Role.allCases.count)
    }
  }

  @Test(arguments: [
    ("Origin", "https://evil.example"), ("Sec-Fetch-Site", "cross-site"),
    ("Sec-Fetch-Site", "same-site"), ("Origin", "null"),
  ])
  func `a form from another site is refused`(name: String, value: String) async throws {
    try await WebScene.run { scene in
      let admin = try await scene.visitor(as: .admin)
      let page = try await admin.get("/people/new")
      let reply = try await admin.post(
        page.hidden + Self.person, to: "/people/new", headers: [.known(name): value])
      #expect(reply.status == .forbidden)
      #expect(count(scene) == Role.allCases.count)
    }
  }

  @Test func `two clicks are one act and get the same answer`() async throws {
    try await WebScene.run { scene in
      let admin = try await scene.visitor(as: .admin)
      let fields = try await admin.get("/people/new").hidden + Self.person
      async let first = admin.post(fields, to: "/people/new")
      async let second = admin.post(fields, to: "/people/new")
      let replies = try await [first, second]
      #expect(replies.map(\.location) == Array(repeating: "/people/new-01/invitation", count: 2))
      let entries = try scene.office.ledger.head().sequence
      let third = try await admin.post(fields, to: "/people/new")
      #expect(third.location == "/people/new-01/invitation")
      #expect(try scene.office.ledger.head().sequence == entries)
    }
  }

  @Test func `a refused form can be mended and sent again`() async throws {
    try await WebScene.run { scene in
      let admin = try await scene.visitor(as: .admin)
      let hidden = try await admin.get("/people/new").hidden
      let empty = try await admin.post(
        hidden + [("account", "new-01"), ("name", ""), ("role", "auditor")], to: "/people/new")
      #expect(empty.status == .unprocessableContent)
      #expect(empty.body.contains("value=\"new-01\""))
      #expect(empty.text.contains("此项必填"))
      let full = try await admin.post(empty.hidden + Self.person, to: "/people/new")
      #expect(full.status == .seeOther)
    }
  }

  @Test func `a form about something that changed meanwhile is not acted on`() async throws {
    try await WebScene.run { scene in
      let (one, two) = (
        try await scene.visitor(as: .admin), try await scene.visitor(as: .admin)
      )
      let path = Addresses.person(WebScene.account(.auditor))
      let old = try await one.get(path)
      let mine = try await two.send(["name": "改名甲", "office": "", "role": "auditor"], to: path)
      #expect(mine.status == .seeOther)
      let late = try await one.post(
        old.hidden + [("name", "改名乙"), ("office", ""), ("role", "auditor")], to: path)
      #expect(late.status == .conflict)
      #expect(late.text.contains("内容已有变动"))
      #expect(scene.office.read { $0.people[WebScene.account(.auditor)]?.name } == "改名甲")
    }
  }

  @Test func `what the rules refuse is shown with its reasons and changes nothing`() async throws {
    try await WebScene.run { scene in
      let admin = try await scene.visitor(as: .admin)
      let path = Addresses.person(WebScene.account(.admin))
      let reply = try await admin.send(["name": "某管理员", "office": ""], to: path)
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains("必须保留一名系统管理员"))
      #expect(reply.text.contains("先登记另一名管理员"))
    }
  }

  @Test func `a body that is no form, too large or no UTF-8 is refused`() async throws {
    try await WebScene.run { scene in
      let admin = try await scene.visitor(as: .admin)
      let type: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
      let json = try await admin.ask(
        "/people/new", .post, headers: [.contentType: "application/json"], body: "{}")
      #expect(json.status == .badRequest)
      let huge = String(repeating: "a", count: Incoming.formLimit + 1)
      #expect(
        try await admin.ask("/people/new", .post, headers: type, body: huge).status
          == .contentTooLarge)
      #expect(
        try await admin.ask("/people/new", .post, headers: type, body: "name=%FF%FE").status
          == .badRequest)
      let many = String(repeating: "a=1&", count: Fields.limit + 1)
      #expect(
        try await admin.ask("/people/new", .post, headers: type, body: many).status == .badRequest)
    }
  }
}
