import Accounts
import Assessment
import HTTPTypes
import Hummingbird
import Messages
import Office
import Papers
import Programmes
import Quantities
import Testing

@testable import Web

struct OpenAPITests {
  @Test func `the description names every route of programs, and no other`() async throws {
    try await WebScene.run { scene in
      let json = try await Program(client: scene.client, token: "").get("/api/openapi.json").json
      guard case .object(let paths) = json["paths"] else {
        Issue.record("no paths")
        return
      }
      let described = paths.flatMap { path -> [String] in
        guard case .object(let operations) = path.value else { return [] }
        return operations.map { "\($0.key.uppercased()) \(path.key)" }
      }
      let routed = API.operations.map { "\($0.method.rawValue) \($0.path)" }
      #expect(described.sorted() == routed.sorted())
      #expect(Set(API.operations.map(\.name)).count == API.operations.count)
    }
  }

  @Test func `every schema that is named is there`() {
    let text = String(decoding: OpenAPI.document.bytes, as: UTF8.self)
    let named = Set(text.matches(of: /#\/components\/schemas\/([A-Za-z.]+)/).map { String($0.1) })
    let known = Set(Schema.components.keys).union(ActForm.all.map { "act.\($0.kind.rawValue)" })
    #expect(named.subtracting(known) == [])
  }

  @Test(arguments: Role.allCases)
  func `every answer is as it is described, for every role`(role: Role) async throws {
    try await WebScene.run { scene in
      let call = try await scene.play(until: nil)
      let program = try await scene.program(as: role)
      let application = scene.office.read { $0.calls[call]?.order.first?.text ?? "" }
      for operation in API.operations where operation.method == .get {
        var parts = [call.text, operation.name == "paper" ? "award-list.json" : application]
        let path = operation.path.replacing(/\{[^}]*\}/) { _ in parts.removeFirst() }
        let reply = try await program.get(path)
        guard reply.status == 200 else {
          #expect(reply.status == 404, "\(path)")
          #expect(Schema.named("Problem").faults(in: try reply.json, at: path) == [])
          continue
        }
        switch operation.result {
        case .json(let name):
          #expect(Schema.named(name).faults(in: try reply.json, at: path) == [])
        case .file(let types):
          #expect(types.contains { reply.headers[.contentType]?.hasPrefix($0) ?? false })
        }
      }
    }
  }

  @Test func `the city reads everything of a call that is over`() async throws {
    try await WebScene.run { scene in
      let call = try await scene.play(until: nil)
      let program = try await scene.program(as: .cityBureau)
      for path in ["", "/applications", "/ranking", "/sheets.csv", "/papers", "/blockers"] {
        #expect(try await program.get("/api/calls/\(call.text)\(path)").status == 200, "\(path)")
      }
      let rows = try await program.get("/api/calls/\(call.text)/sheets.csv").text
      #expect(
        Set(rows.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",").prefix(5) })
          == (try marks(of: call, in: scene)))
      guard
        case .list(let ranking) = try await program.get("/api/calls/\(call.text)/ranking").json[
          "ranking"]
      else {
        Issue.record("no ranking")
        return
      }
      let sealed = scene.office.read { $0.calls[call]?.ranking?.rows ?? [] }
      #expect(ranking.map { $0["application"]?.textValue } == sealed.map(\.application.text))
      #expect(ranking.map { $0["total"]?.textValue } == sealed.map(\.total.description))
    }
  }

  /// Every mark of every application that is in the race, as the state holds it.
  private func marks(
    of id: CallID, in scene: WebScene
  ) throws -> Set<ArraySlice<Substring>> {
    let call = try #require(scene.office.read { $0.calls[id] })
    // Also those of a unit that left: the city sees all.
    let sheets = call.applicationsInOrder.flatMap { call.sheets.sheets(of: $0.id) }
    #expect(!sheets.isEmpty)
    return Set(
      sheets.flatMap { sheet in
        sheet.marks.map { mark in
          [
            sheet.application.text[...], sheet.expert.text[...], sheet.channel.text[...],
            mark.criterion.text[...], mark.points.description[...],
          ][...]
        }
      })
  }

  @Test func `only those who see the ledger read its entries`() async throws {
    try await WebScene.run { scene in
      for role in Role.allCases {
        let reply = try await scene.program(as: role).get("/api/ledger?from=2&limit=3")
        let mayRead = [.auditor, .cityBureau, .admin].contains(role)
        #expect(reply.status == (mayRead ? 200 : 404), "\(role)")
        guard mayRead, case .list(let entries) = try reply.json["entries"] else { continue }
        #expect(entries.map { $0["number"] } == [.number(2), .number(3), .number(4)])
      }
      let auditor = try await scene.program(as: .auditor)
      #expect(try await auditor.get("/api/ledger?limit=0").status == 400)
      #expect(try await auditor.get("/api/ledger?from=x").status == 400)
    }
  }
}
