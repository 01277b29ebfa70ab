import Assessment
import HTTPTypes
import Markup
import Messages
import Programmes
import Testing
import WorkingDays

@testable import Accounts
@testable import Web

/// Setting up the second factor in the browser, and coming in without the phone.
struct FactorTests {
  @Test func `a scanned key and its first code bring recovery codes, shown once`() async throws {
    try await WebScene.run { scene in
      let admin = try await scene.visitor(as: .admin)
      let person = WebScene.account(.admin)
      _ = try await admin.send(["step": "propose"], to: Addresses.factor())
      let page = try await admin.get(Addresses.factor())
      #expect(page.body.contains("<svg id=\"enrolment\""))
      let sealed = try #require(try await scene.accounts.credential(of: person)?.pendingFactor)
      let secret = try #require(scene.accounts.factors.opened(sealed, of: person))
      let key = Base32.text(of: secret)
      #expect(page.text.replacing(" ", with: "").contains(key))
      let wrong = try await admin.send(
        ["step": "confirm", "code": "12345"], to: Addresses.factor())
      #expect(wrong.status == .unprocessableContent)
      let step = scene.clock.now.milliseconds / OneTimeCode.step
      let code = OneTimeCode.code(of: secret, step: step)
      let done = try await admin.send(["step": "confirm", "code": code], to: Addresses.factor())
      let codes = done.body.matches(of: /<code class="key">([A-Z2-7-]{19})<\/code>/).map(\.1)
      #expect(codes.count == 10)
      let first = String(try #require(codes.first))
      #expect(try await signIn(in: scene, code: "") == .unprocessableContent)
      scene.clock.advance(seconds: 60)
      #expect(try await signIn(in: scene, code: first) == .seeOther)
      scene.clock.advance(seconds: 60)
      #expect(try await signIn(in: scene, code: first) == .unprocessableContent)
      let again = try await admin.get(Addresses.factor())
      #expect(again.text.contains("恢复码还有 9 个"))
      #expect(!again.body.contains(first) && !again.body.contains(key))
    }
  }

  private func signIn(in scene: WebScene, code: String) async throws -> HTTPResponse.Status {
    try await scene.stranger().send(
      [
        "account": WebScene.account(.admin).text, "password": WebScene.password, "code": code,
      ], to: "/sign-in"
    ).status
  }
}
