import Accounts
import Assessment
import HTTPTypes
import HummingbirdCore
import Ledger
import Messages
import Papers
import Programmes

extension API {
  private static let people = ActForm.all.filter { $0.kind == .enroll }
  private static let inCalls = ActForm.all.filter { $0.kind != .enroll }

  /// What programs may do.
  static let acts: [APIOperation] = [
    APIOperation(
      "actInCall", "/api/calls/{call}/acts", by: .post, for: .act,
      Phrase("在批次中办理一件事", "Do one act in a call"), takes: inCalls, gives: .json("Done")
    ) { visit, parts in
      try await act(visit, in: CallID(parts[0]))
    },
    APIOperation(
      "actOnPeople", "/api/acts", by: .post, for: .act,
      Phrase("办理批次以外的一件事", "Do one act outside calls"), takes: people, gives: .json("Done")
    ) { visit, _ in
      try await act(visit, in: nil)
    },
  ]

  private static func act(_ visit: APIVisit, in call: CallID?) async throws -> APIAnswer {
    let body = try await visit.json()
    guard let key = visit.request.headers[.idempotencyKey] else {
      return .json(try await perform(body, visit, in: call))
    }
    let name = Digest.of(Array("\(visit.token.id)\n\(key)".utf8))
    let meaning = Digest.of(Array("\(call?.text ?? "")\n".utf8) + body.bytes)
    return .json(
      try await visit.keys.once(name, meaning: meaning) {
        try await perform(body, visit, in: call)
      })
  }

  /// Does one act; whether it may be done is for `decide` alone, beyond what the token allows.
  private static func perform(
    _ body: JSON, _ visit: APIVisit, in call: CallID?
  ) async throws -> [UInt8] {
    if let kind = body["act"]?.textValue.flatMap(Act.Kind.init) {
      guard visit.token.scopes.contains(.act(kind)) else {
        throw APIRebuff.scopeNeeded(.act(kind))
      }
      guard (kind == .enroll) == (call == nil) else { throw APIRebuff.missing }
    }
    if let tags = visit.request.headers[.ifMatch] {
      try expect(tags, of: body["content"]?["application"]?.textValue, in: call, visit)
    }
    let prepared = try ActForm.act(in: body, with: visit.office.strongroom)
    try await visit.office.perform(prepared, in: call, by: visit.actor)
    let done: JSON = ["act": .text(prepared.act.kind.rawValue), "recorded": .flag(true)]
    return done.bytes
  }

  /// Compares what the program read with what it would read now (RFC 9110, 13.1.1).
  private static func expect(
    _ tags: String, of application: String?, in call: CallID?, _ visit: APIVisit
  ) throws {
    guard let call else { throw APIRebuff.stale }
    let view = try visit.call(call)
    let json: JSON? =
      if let application { view[ApplicationID(application)]?.json } else { view.detail(visit.now) }
    guard let json else { throw APIRebuff.stale }
    let tag = APIAnswer.tag(of: json.bytes)
    let isMeant = tags.split(separator: ",").contains {
      let wanted = String($0).trimmed
      return wanted == tag || wanted == "*"
    }
    guard isMeant else { throw APIRebuff.stale }
  }
}
