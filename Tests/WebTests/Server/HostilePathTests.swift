import Assessment
import HTTPTypes
import Markup
import Messages
import Programmes
import Testing

@testable import Web

/// Ways that no page of ours leads to.
struct HostilePathTests {
  @Test(arguments: ["%00", "a%00b", "%0D%0ASet-Cookie:x", "%1b", "%7f", "%ff", "%zz"])
  func `nothing is called by what cannot be typed`(name: String) async throws {
    try await WebScene.run { scene in
      let visitor = try await scene.visitor(as: .expert)
      let token = try await visitor.get("/account").hidden.first { $0.0 == "form-token" }?.1 ?? ""
      let headers: HTTPFields = [
        .contentType: "application/x-www-form-urlencoded", .formToken: token,
      ]
      let draft = try await visitor.ask(
        "/drafts/\(name)", .put, headers: headers, body: "a=1&draft-version=0")
      #expect(draft.status == .notFound)
      #expect(try await visitor.ask("/calls/\(name)", .get).status == .notFound)
      #expect(try await visitor.ask("/errands/\(name)", .get).status == .notFound)
    }
  }

  @Test func `a table that is not taken now is refused in words`() async throws {
    try await PanelScene.run(until: .submitSheet) { panel in
      let secretary = try await panel.visitor("sec01")
      let reply = try await secretary.upload(
        "a.csv", Array("a\n1\n".utf8), with: ["table": "payments"],
        to: Addresses.imports(PanelScene.call))
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains("此表现在不能导入"))
    }
  }
}
