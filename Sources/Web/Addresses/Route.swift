import Hummingbird

/// One way of calling one place.
struct Route: Sendable {
  let method: HTTPRequest.Method
  /// The words of the way; nil for a gap.
  let steps: [String?]
  let audience: Audience
  /// How the body of the request is taken.
  let body: BodyRule
  let answer: @Sendable (Visit, Incoming, [String]) async throws -> Answer

  /// The way with `*` in its gaps, for logs and tests.
  var pattern: String { "/" + steps.map { $0 ?? "*" }.joined(separator: "/") }

  /// What a request may carry.
  enum BodyRule: Sendable, Hashable {
    /// Nothing.
    case none
    /// The fields of one of our forms, sent once.
    case form
    /// A script's request with the token of the page in a header.
    case script
  }
}
