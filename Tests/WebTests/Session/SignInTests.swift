import Assessment
import HTTPTypes
import Markup
import Messages
import Programmes
import Testing

@testable import Web

/// Coming in, staying in, going out.
struct SignInTests {
  @Test(arguments: Role.allCases)
  func `every role can sign in and sees what waits`(role: Role) async throws {
    try await WebScene.run { scene in
      let visitor = try await scene.visitor(as: role)
      let page = try await visitor.get("/")
      #expect(page.status == .ok)
      #expect(page.text.contains("待办事项"))
      #expect(page.text.contains(role.name.chinese))
    }
  }

  @Test func `only a demonstration names its accounts where people sign in`() async throws {
    let guest = Guest(
      account: "zj-07", role: .expert, inbox: Phrase("待办 3 项", "3 to do"))
    try await WebScene.run(guests: [guest]) { scene in
      let page = try await scene.stranger().get("/sign-in")
      for word in ["zj-07", Role.expert.name.chinese, "待办 3 项"] {
        #expect(page.text.contains(word), "\(word)")
      }
    }
    try await WebScene.run { scene in
      let page = try await scene.stranger().get("/sign-in")
      #expect(!page.text.contains("演示账号"))
    }
  }

  @Test func `a wrong password and an unknown account get the same words`() async throws {
    try await WebScene.run { scene in
      let known = try await scene.stranger().send(
        ["account": "admin-01", "password": "not the right one"], to: "/sign-in")
      let unknown = try await scene.stranger().send(
        ["account": "nobody-01", "password": "not the right one"], to: "/sign-in")
      #expect(known.status == .unprocessableContent)
      #expect(
        known.text.replacing("admin-01", with: "") == unknown.text.replacing("nobody-01", with: ""))
    }
  }

  @Test func `signing in gives a new secret`() async throws {
    try await WebScene.run { scene in
      let visitor = scene.stranger()
      _ = try await visitor.get("/sign-in")
      let before = await visitor.cookies
      _ = try await visitor.send(
        ["account": "admin-01", "password": WebScene.password], to: "/sign-in")
      let after = await visitor.cookies
      #expect(before["jinbang"] != after["jinbang"])
    }
  }

  @Test func `a known account that is guessed at must wait, an unknown one too`() async throws {
    try await WebScene.run { scene in
      for account in ["admin-01", "nobody-01"] {
        var reply: Reply?
        for _ in 0..<4 {
          reply = try await scene.stranger().send(
            ["account": account, "password": "not the right one"], to: "/sign-in")
        }
        #expect(reply?.text.contains("尝试过于频繁") == true)
      }
      scene.clock.advance(seconds: 60)
      let reply = try await scene.stranger().send(
        ["account": "admin-01", "password": WebScene.password], to: "/sign-in")
      #expect(reply.status == .seeOther)
    }
  }

  @Test func `a session ends two hours after its last use`() async throws {
    try await WebScene.run { scene in
      let visitor = try await scene.visitor(as: .admin)
      for _ in 0..<3 {
        scene.clock.advance(seconds: 7_100)
        #expect(try await visitor.get("/people").status == .ok)
      }
      scene.clock.advance(seconds: 7_201)
      #expect(try await visitor.get("/people").status == .unauthorized)
    }
  }

  @Test func `a session ends twelve hours after signing in`() async throws {
    try await WebScene.run { scene in
      let visitor = try await scene.visitor(as: .admin)
      for _ in 0..<11 {
        scene.clock.advance(seconds: 3_600)
        #expect(try await visitor.get("/people").status == .ok)
      }
      scene.clock.advance(seconds: 3_600)
      #expect(try await visitor.get("/people").status == .unauthorized)
    }
  }

  @Test func `signing out ends the session for whoever has its cookie`() async throws {
    try await WebScene.run { scene in
      let visitor = try await scene.visitor(as: .admin)
      let stolen = await visitor.cookies
      let reply = try await visitor.send([:], to: "/sign-out")
      #expect(reply.status == .seeOther)
      let thief = scene.stranger()
      await thief.carry(stolen)
      #expect(try await thief.get("/people").status == .unauthorized)
    }
  }

  @Test func `an account without roles cannot come in, and goes out at once`() async throws {
    try await WebScene.run { scene in
      let expert = try await scene.visitor(as: .expert)
      let admin = try await scene.visitor(as: .admin)
      let reply = try await admin.send(
        ["name": "某专家", "office": ""], to: Addresses.person(WebScene.account(.expert)))
      #expect(reply.status == .seeOther)
      #expect(try await expert.get("/account").status == .unauthorized)
      let again = try await scene.stranger().send(
        ["account": "expert-01", "password": WebScene.password], to: "/sign-in")
      #expect(again.status == .unprocessableContent)
    }
  }

  @Test func `one person with two roles acts in one of them`() async throws {
    try await WebScene.run { scene in
      let admin = try await scene.visitor(as: .admin)
      let page = try await admin.get(Addresses.person(WebScene.account(.expert)))
      let fields = [("name", "某专家"), ("role", "expert"), ("role", "admin"), ("office", "")]
      let changed = try await admin.post(
        page.hidden + fields, to: Addresses.person(WebScene.account(.expert)))
      #expect(changed.status == .seeOther)
      let expert = try await scene.visitor(as: .expert)
      #expect(try await expert.get("/people").status == .ok)
      _ = try await expert.send(["role": "expert"], to: Addresses.role())
      #expect(try await expert.get("/people").status == .forbidden)
      let forged = try await expert.send(["role": "finance"], to: Addresses.role())
      #expect(forged.status == .forbidden)
    }
  }
}
