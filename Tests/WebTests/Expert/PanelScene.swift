import Accounts
import Assessment
import HTTPTypes
import Markup
import Messages
import Office
import Programmes
import Quantities
import Testing

@testable import Web

/// The sample call of the workstations, with its seven experts, up to some act.
struct PanelScene: Sendable {
  let scene: WebScene

  static let call: CallID = "jincheng-2022-workstation-sample"
  static let application: ApplicationID = "JSGZZ-2022-01"
  static let sheet = Addresses.sheet(call, application, "documents")

  static func run(
    until stop: Act.Kind, _ body: @Sendable (PanelScene) async throws -> Void
  ) async throws {
    try await WebScene.run { scene in
      try await SampleCall("jincheng-2022-workstation", in: scene.office).play(until: stop)
      scene.clock.advance(seconds: 30 * 86_400)
      try await body(PanelScene(scene: scene))
    }
  }

  /// A browser in which a person of the sample signed in.
  func visitor(_ account: PersonID) async throws -> Visitor {
    try await scene.accounts.setPassword(WebScene.password, of: account)
    let visitor = scene.stranger()
    let reply = try await visitor.send(
      ["account": account.text, "password": WebScene.password], to: "/sign-in")
    #expect(reply.status == .seeOther)
    return visitor
  }

  /// A browser of an expert who has signed the pledge, by now at the latest.
  func expert(_ account: PersonID) async throws -> Visitor {
    let visitor = try await visitor(account)
    if state?.pledges[account] != nil { return visitor }
    let reply = try await visitor.send(["agreed": "yes"], to: Addresses.pledge(Self.call))
    #expect(reply.status == .seeOther)
    return visitor
  }

  /// Fills in a sheet of documents, checks it and signs it.
  func sign(_ values: KeyValuePairs<String, String>, as visitor: Visitor) async throws -> Reply {
    let check = try await visitor.send(values, to: Self.sheet)
    #expect(check.status == .ok)
    return try await visitor.post(check.hidden + [("confirmed", "yes")], to: Self.sheet)
  }

  var state: Call? { scene.office.read { $0.calls[Self.call] } }

  /// Does an act as somebody of the sample.
  func perform(_ act: Act, by person: PersonID, as role: Role) async throws {
    scene.clock.advance(seconds: 1)
    try await scene.office.perform(
      Command(act, in: Self.call, by: Actor(person, as: role), at: scene.clock.now))
  }

  /// What is wrong with the tree of a page, in both languages.
  func findings(_ path: Path, as account: PersonID, _ role: Role) async throws -> [Finding] {
    try await scene.findings(path, as: account, role)
  }
}
