import Accounts
import Assessment
import HTTPTypes
import HummingbirdTesting
import Messages
import NIOCore
import Office
import Papers
import Programmes
import WorkingDays

@testable import Web

/// A program that carries a token.
struct Program: Sendable {
  let client: any TestClientProtocol
  let token: String

  func get(_ path: String, headers: HTTPFields = [:]) async throws -> ProgramReply {
    try await ask(path, .get, headers: headers)
  }

  func act(
    _ kind: Act.Kind, _ content: JSON?, in call: CallID? = WebScene.call,
    headers: HTTPFields = [:]
  ) async throws -> ProgramReply {
    let body: JSON = .object(
      [JSON.Member("act", .text(kind.rawValue))]
        + [content.map { JSON.Member("content", $0) }].compactMap(\.self))
    let path = call.map { "/api/calls/\($0.text)/acts" } ?? "/api/acts"
    return try await ask(path, .post, headers: headers, body: body.bytes)
  }

  func ask(
    _ path: String, _ method: HTTPRequest.Method, headers: HTTPFields = [:], body: [UInt8]? = nil
  ) async throws -> ProgramReply {
    var headers = headers
    headers[.authorization] = headers[.authorization] ?? "Bearer \(token)"
    if body != nil { headers[.contentType] = headers[.contentType] ?? "application/json" }
    let response = try await client.executeRequest(
      uri: path, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) })
    return ProgramReply(
      status: response.status.code, headers: response.headers,
      bytes: Array(response.body.readableBytesView))
  }
}

/// What came back to a program.
struct ProgramReply: Sendable {
  let status: Int
  let headers: HTTPFields
  let bytes: [UInt8]

  var json: JSON {
    get throws { try JSONReader.read(bytes) }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The codes of all reasons of a problem.
  var codes: [String] {
    guard case .list(let reasons) = (try? json)?["reasons"] else { return [] }
    return reasons.compactMap { $0["code"]?.textValue }
  }
}

extension WebScene {
  /// A program that acts for the one person of a role.
  func program(
    as role: Role, _ scopes: Set<APIToken.Scope> = Set([.read] + Act.Kind.allCases.map { .act($0) })
  ) async throws -> Program {
    let secret = try await accounts.issueToken(
      for: Self.account(role), as: role, name: "test", scopes: scopes,
      until: clock.now.adding(milliseconds: 86_400_000))
    return Program(client: client, token: secret.text)
  }

  /// A program that acts for any person.
  func program(for person: PersonID, as role: Role) async throws -> Program {
    let secret = try await accounts.issueToken(
      for: person, as: role, name: "test",
      scopes: Set([.read] + Act.Kind.allCases.map { .act($0) }),
      until: clock.now.adding(milliseconds: 86_400_000))
    return Program(client: client, token: secret.text)
  }

  /// The sample call, played until the first act of a kind; the clock goes along.
  func play(until stop: Act.Kind?) async throws -> CallID {
    try await SampleCall("jincheng-2022-workstation", in: office).play(until: stop)
    let calls = office.read { $0.calls }
    let latest = calls.values.map(\.latest).max() ?? clock.now
    clock.advance(seconds: max(0, Int(latest.milliseconds - clock.now.milliseconds) / 1000 + 60))
    return calls.keys.first { $0 != Self.call } ?? Self.call
  }
}
