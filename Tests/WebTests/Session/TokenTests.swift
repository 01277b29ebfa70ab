import Accounts
import Assessment
import HTTPTypes
import Markup
import Messages
import Programmes
import Testing
import WorkingDays

@testable import Web

/// Issuing, seeing and ending the tokens of one's own programs.
struct TokenTests {
  private static let form: KeyValuePairs<String, String> = [
    "name": "月报 <b>", "scopes": "read", "scopes": "act:advance", "life": "month",
    "present": WebScene.password,
  ]

  @Test func `a token is shown once and opens what was ticked and nothing else`() async throws {
    try await WebScene.run { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      let issued = try await bureau.send(Self.form, to: Addresses.tokens())
      #expect(issued.status == .ok)
      #expect(issued.headers[.cacheControl] == "no-store")
      let secret = try #require(Self.secret(on: issued))
      let program = Program(client: scene.client, token: secret)
      #expect(try await program.get("/api/me").status == 200)
      #expect(try await program.act(.advance, nil).status == 422)
      #expect(try await program.act(.withdraw, nil).codes == ["scopeNeeded"])
      let page = try await bureau.get(Addresses.tokens())
      #expect(!page.body.contains(secret))
      #expect(page.body.contains("月报 &lt;b&gt;") && page.text.contains("进入下一环节"))
      #expect(!page.text.contains("未用过"))
    }
  }

  @Test func `a token that its owner ends opens nothing any more`() async throws {
    try await WebScene.run { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      let issued = try await bureau.send(Self.form, to: Addresses.tokens())
      let program = Program(
        client: scene.client, token: try #require(Self.secret(on: issued)))
      let id = try #require(scene.accounts.tokens(of: WebScene.account(.cityBureau)).first?.id)
      let ended = try await bureau.send([:], to: Addresses.token(id))
      #expect(ended.location == Addresses.tokens().text)
      #expect(try await program.get("/api/me").status == 401)
      #expect(try await bureau.get(Addresses.token(id)).status == .notFound)
    }
  }

  @Test func `the token of somebody else is not there`() async throws {
    try await WebScene.run { scene in
      _ = try await scene.program(as: .cityBureau)
      let id = try #require(scene.accounts.tokens(of: WebScene.account(.cityBureau)).first?.id)
      let admin = try await scene.visitor(as: .admin)
      let hidden = try await admin.get(Addresses.tokens()).hidden
      #expect(try await admin.get(Addresses.token(id)).status == .notFound)
      #expect(try await admin.post(hidden, to: Addresses.token(id)).status == .notFound)
      #expect(!(try await admin.get(Addresses.tokens()).body.contains(id)))
      #expect(scene.accounts.tokens(of: WebScene.account(.cityBureau)).count == 1)
      let stranger = try await scene.stranger().get(Addresses.token(id))
      #expect(stranger.status == .unauthorized)
    }
  }

  @Test(arguments: [
    ("present", "another password"), ("present", ""), ("name", " "), ("scopes", "act:award!"),
    ("scopes", "act:enroll"), ("scopes", ""), ("life", "century"),
  ])
  func `what is not in order issues nothing`(field: String, value: String) async throws {
    try await WebScene.run { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      let fields = try await bureau.get(Addresses.tokens()).hidden
      let typed = Self.form.filter { $0.key != field }.map { ($0.key, $0.value) }
      let reply = try await bureau.post(
        fields + typed + [(field, value)], to: Addresses.tokens())
      #expect(reply.status == .unprocessableContent)
      #expect(Self.secret(on: reply) == nil)
      #expect(!reply.body.contains(WebScene.password))
      #expect(scene.accounts.tokens(of: WebScene.account(.cityBureau)) == [])
    }
  }

  @Test func `a form of another site issues nothing`() async throws {
    try await WebScene.run { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      let typed = Self.form.map { ($0.key, $0.value) }
      #expect(try await bureau.post(typed, to: Addresses.tokens()).status == .forbidden)
      #expect(scene.accounts.tokens(of: WebScene.account(.cityBureau)) == [])
    }
  }

  @Test(arguments: Role.allCases)
  func `every page of tokens is a sound tree`(role: Role) async throws {
    try await WebScene.run { scene in
      _ = try await scene.program(as: role)
      let person = WebScene.account(role)
      let id = try #require(scene.accounts.tokens(of: person).first?.id)
      for path in [Addresses.tokens(), Addresses.token(id)] {
        #expect(try await scene.findings(path, as: person, role) == [])
      }
    }
  }

  private static func secret(on reply: Reply) -> String? {
    reply.body.firstMatch(of: /<code class="key token">([0-9a-f]{64})<\/code>/).map {
      String($0.1)
    }
  }
}
