import Accounts
import Assessment
import HTTPTypes
import Hummingbird
import Messages
import Papers
import Programmes
import WorkingDays

/// One request of a program: with which token, for what, and what may be seen.
struct APIVisit: Sendable {
  let office: WebOffice
  let keys: IdempotencyKeys
  let token: APIToken
  let request: Request
  let query: Fields

  var now: Instant { office.surroundings.now() }
  var actor: Actor { Actor(token.person, as: token.role) }

  /// What the person sees in the role of the token.
  ///
  /// - Throws: `APIRebuff.tokenNeeded` where the person does not hold the role any more.
  var view: View {
    get throws {
      let view = try office.view(for: .person(actor))
      guard view.actor != nil else { throw APIRebuff.tokenNeeded }
      return view
    }
  }

  func call(_ id: CallID) throws -> CallView {
    guard let call = try view[id] else { throw APIRebuff.missing }
    return call
  }

  /// A whole number of the query.
  func number(_ name: String, in range: ClosedRange<Int>, or usual: Int) throws -> Int {
    guard let text = query[name] else { return usual }
    guard text.utf8.count <= 10, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text), range.contains(number)
    else { throw APIRebuff.wrongQuery(name) }
    return number
  }

  /// The body as JSON.
  func json() async throws -> JSON {
    let type = (request.headers[.contentType] ?? "").lowercased()
    guard type.prefix(while: { $0 != ";" }).trimmingBlanks == "application/json" else {
      throw APIRebuff.otherMedia
    }
    let incoming = Incoming(request: request)
    let bytes = try await incoming.bytes(upTo: Incoming.formLimit)
    do {
      return try JSONReader.read(bytes)
    } catch {
      throw APIRebuff.unreadable(byte: error.byte)
    }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String { String(self).trimmed }
}
