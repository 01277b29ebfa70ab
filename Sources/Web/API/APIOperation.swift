import Accounts
import HTTPTypes
import Hummingbird
import Messages

/// One thing that programs may ask for: where, with what right, and what comes back.
///
/// The router and the OpenAPI file are both made from these, so neither can say more than the other.
struct APIOperation: Sendable {
  let name: String
  let method: HTTPRequest.Method
  let steps: [Step]
  let access: Access
  let summary: Phrase
  var query: [Query] = []
  /// The bodies that it takes, one of them at a time.
  var bodies: [ActForm] = []
  let result: Result
  let answer: @Sendable (APIVisit, [String]) async throws -> APIAnswer

  /// A word of the way, or a gap with the name of what stands in it.
  enum Step: Sendable, Hashable {
    case word(String)
    case gap(String)
  }

  /// What a token must allow.
  enum Access: Sendable, Hashable {
    case read
    case act
  }

  /// A whole number of the query.
  struct Query: Sendable, Hashable {
    let name: String
    let range: ClosedRange<Int>
    let summary: Phrase
  }

  /// What comes back.
  enum Result: Sendable, Hashable {
    case json(String)
    case file([String])
  }

  init(
    _ name: String, _ way: StaticString, by method: HTTPRequest.Method = .get,
    for access: Access = .read, _ summary: Phrase, query: [Query] = [],
    takes bodies: [ActForm] = [],
    gives result: Result,
    _ answer: @escaping @Sendable (APIVisit, [String]) async throws -> APIAnswer
  ) {
    self.name = name
    self.method = method
    steps = way.description.split(separator: "/").map { word in
      word.hasPrefix("{") ? .gap(String(word.dropFirst().dropLast())) : .word(String(word))
    }
    self.access = access
    self.summary = summary
    self.query = query
    self.bodies = bodies
    self.result = result
    self.answer = answer
  }

  /// The way as OpenAPI writes it.
  var path: String {
    "/"
      + steps.map { step in
        switch step {
        case .word(let word): word
        case .gap(let name): "{\(name)}"
        }
      }.joined(separator: "/")
  }

  /// The way as the router takes it.
  var routerPath: RouterPath {
    RouterPath(
      "/"
        + steps.map { step in
          switch step {
          case .word(let word): word
          case .gap(let name): ":\(name)"
          }
        }.joined(separator: "/"))
  }

  /// The names in the gaps.
  var gaps: [String] {
    steps.compactMap { step in
      guard case .gap(let name) = step else { return nil }
      return name
    }
  }

  /// What stands in the gaps of a request, percent-decoded.
  func parts(of request: Request) throws -> [String] {
    let words = request.uri.path.split(separator: "/")
    return try zip(steps, words).compactMap { step, word in
      guard case .gap = step else { return nil }
      guard let text = Fields.decode(word.utf8, plus: false), text.unicodeScalars.count <= 200,
        !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
      else { throw APIRebuff.missing }
      return text
    }
  }
}
