import Accounts
import Assessment
import HTTPTypes
import Messages
import Papers
import Programmes
import Testing

@testable import Web

struct APITests {
  @Test(arguments: API.operations.map(\.name))
  func `nothing is told without a token`(name: String) async throws {
    let operation = try #require(API.operations.first { $0.name == name })
    try await WebScene.run { scene in
      let path = operation.path.replacing(/\{[^}]*\}/, with: WebScene.call.text)
      for token in ["", "Bearer", "Bearer \(String(repeating: "0", count: 64))", "Basic eDp5"] {
        let reply = try await Program(client: scene.client, token: "").ask(
          path, operation.method, headers: [.authorization: token])
        #expect(reply.status == 401)
        #expect(reply.headers[.wwwAuthenticate] == "Bearer")
        #expect(Schema.named("Problem").faults(in: try reply.json, at: "") == [])
      }
    }
  }

  @Test func `a token opens what its scopes say and nothing else`() async throws {
    try await WebScene.run { scene in
      let reader = try await scene.program(as: .cityBureau, [.read])
      #expect(try await reader.get("/api/calls").status == 200)
      let act = try await reader.act(.advance, nil)
      #expect(act.status == 403)
      #expect(act.codes == ["scopeNeeded"])
      let actor = try await scene.program(as: .cityBureau, [.act(.withdraw)])
      #expect(try await actor.get("/api/calls").status == 403)
      #expect(try await actor.act(.advance, nil).codes == ["scopeNeeded"])
    }
  }

  @Test func `a token ends with its day, with its role and when its owner ends it`() async throws {
    try await WebScene.run { scene in
      let program = try await scene.program(as: .auditor)
      let other = try await scene.program(as: .auditor)
      let token = try #require(scene.accounts.tokens(of: "auditor-01").first)
      try await scene.accounts.endToken(named: token.id, of: "auditor-01")
      let statuses = [
        try await program.get("/api/me").status, try await other.get("/api/me").status,
      ]
      #expect(statuses.sorted() == [200, 401])
      let expert = try await scene.program(as: .expert)
      let admin = try await scene.program(as: .admin)
      let enrolled = try await admin.act(
        .enroll,
        [
          "id": .text("expert-01"), "name": .text("某专家"), "roles": .list([.text("department")]),
        ], in: nil)
      #expect(enrolled.status == 200)
      #expect(try await expert.get("/api/calls").status == 401)
      scene.clock.advance(seconds: 86_401)
      #expect(try await admin.get("/api/me").status == 401)
    }
  }

  @Test func `rules refuse with all reasons, their clauses and remedies`() async throws {
    try await WebScene.run { scene in
      let program = try await scene.program(as: .expert)
      let reply = try await program.act(.advance, nil)
      #expect(reply.status == 422)
      #expect(reply.headers[.contentType] == "application/problem+json; charset=utf-8")
      #expect(Schema.named("Problem").faults(in: try reply.json, at: "") == [])
      #expect(!reply.codes.isEmpty)
    }
  }

  @Test func `what is no act is refused with its place`() async throws {
    try await WebScene.run { scene in
      let program = try await scene.program(as: .cityBureau)
      let path = "/api/calls/\(WebScene.call.text)/acts"
      let half = try await program.ask(path, .post, body: Array("{\"act\":".utf8))
      #expect(half.status == 400)
      let form = try await program.ask(
        path, .post, headers: [.contentType: "text/plain"], body: Array("{}".utf8))
      #expect(form.status == 415)
      let unknown = try await program.ask(path, .post, body: Array("{\"act\":\"dance\"}".utf8))
      #expect((unknown.status, unknown.codes) == (422, ["wrongBody"]))
      let file = try await program.ask(path, .post, body: Array("{\"act\":\"openCall\"}".utf8))
      #expect((file.status, file.codes) == (422, ["wrongBody"]))
      let day = try await program.act(
        .award,
        [
          "application": .text("A"), "document": .text("B"), "plaque": .text("C"),
          "constructionStart": .text("2022-06-31"),
        ])
      #expect((day.status, day.codes) == (422, ["wrongBody"]))
      #expect(day.text.contains("content.constructionStart"))
      let large = [UInt8](repeating: 0x20, count: Incoming.formLimit + 1)
      #expect(try await program.ask(path, .post, body: large).status == 413)
    }
  }

  @Test func `places and methods that there are not are told apart`() async throws {
    try await WebScene.run { scene in
      let program = try await scene.program(as: .admin)
      #expect(try await program.get("/api/nothing").status == 404)
      #expect(try await program.get("/api/calls/none").status == 404)
      let method = try await program.ask("/api/calls", .delete)
      #expect(method.status == 405)
      #expect(method.headers[.allow] == "GET")
      #expect(Schema.named("Problem").faults(in: try method.json, at: "") == [])
    }
  }
}
