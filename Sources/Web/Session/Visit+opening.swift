import Accounts
import Assessment
import Hummingbird
import Messages
import Office
import Programmes

extension Visit {
  /// Looks at the cookies and headers of a request.
  static func open(
    _ request: Request, from peer: String, in office: WebOffice
  ) async throws -> Visit {
    let way = Way(of: request, from: peer, settings: office.settings)
    let cookie = request.cookies[CookieName.session(isSecure: way.isSecure)]?.value
    let known = cookie.flatMap { Secret($0) }
    var session: Session?
    if let known { session = try await office.accounts.session(known) }
    let person = session.flatMap { session in
      office.office.read { $0.people[session.person] }
    }
    let role = session.flatMap { session in person?.role(preferring: session.role) }
    let secret = known ?? Secret(from: office.surroundings)
    return Visit(
      office: office, secret: secret, isNew: known == nil, session: role == nil ? nil : session,
      person: role == nil ? nil : person, role: role, language: language(of: request),
      path: request.uri.string, query: Fields(encoded: (request.uri.query ?? "").utf8) ?? Fields(),
      address: way.address, isSecure: way.isSecure,
      formNumber: Secret(from: office.surroundings).text)
  }

  private static func language(of request: Request) -> Language {
    if let chosen = request.cookies[CookieName.language]?.value,
      let language = Language(rawValue: chosen)
    {
      return language
    }
    return Language(accepting: request.headers[.acceptLanguage] ?? "")
  }
}

extension Person {
  /// The role to act in: the one chosen before while the person holds it, or else the first.
  func role(preferring chosen: Role? = nil) -> Role? {
    if let chosen, roles.contains(chosen) { return chosen }
    return roles.min { $0.rawValue < $1.rawValue }
  }
}

extension Language {
  /// The language that a browser prefers (RFC 9110, 12.5.4); Chinese where it names neither.
  init(accepting header: String) {
    let wishes = header.split(separator: ",").compactMap { wish -> (Language, Substring)? in
      let parts = wish.split(separator: ";")
      let tag = String(parts.first ?? "").trimmed.lowercased()
      let weight = parts.dropFirst().first.map { $0.drop { $0 != "=" }.dropFirst() } ?? "1"
      // Weights are 0 to 1 with at most three decimals, so as texts they are in order.
      if tag.hasPrefix("zh") { return (.chinese, weight) }
      if tag.hasPrefix("en") { return (.english, weight) }
      return nil
    }
    let best = wishes.enumerated().max { ($0.element.1, -$0.offset) < ($1.element.1, -$1.offset) }
    self = best?.element.0 ?? .chinese
  }
}

/// The names of our cookies.
enum CookieName {
  static let language = "language"

  /// Under TLS the name makes browsers insist on the safe attributes.
  static func session(isSecure: Bool) -> String { isSecure ? "__Host-jinbang" : "jinbang" }
}
