import HTTPTypes
import Hummingbird

/// Which way a request came: from whom, to which host, and whether anybody could read along.
struct Way: Sendable, Hashable {
  let address: String
  let host: String
  let isSecure: Bool

  /// Believes the words of a proxy only when it is the one that was named.
  init(of request: Request, from peer: String, settings: WebOffice.Settings) {
    let host = request.head.authority ?? ""
    guard let proxy = settings.trustedProxy, proxy == peer else {
      self.init(address: peer, host: host, isSecure: settings.hasTLS)
      return
    }
    // The proxy adds its own caller at the end; what stands before could be anybody's invention.
    let callers = (request.headers[.forwardedFor] ?? "").split(separator: ",")
    self.init(
      address: callers.last.map { String($0).trimmed } ?? peer,
      host: request.headers[.forwardedHost] ?? host,
      isSecure: settings.hasTLS || request.headers[.forwardedProto] == "https")
  }

  private init(address: String, host: String, isSecure: Bool) {
    self.address = address
    self.host = host
    self.isSecure = isSecure
  }

  /// Whether a request that acts comes from a page of this server, as far as the browser says.
  func isOwn(_ request: Request) -> Bool {
    if let site = request.headers[.fetchSite], site != "same-origin", site != "none" {
      return false
    }
    guard let origin = request.headers[.origin] else { return true }
    return origin == "\(isSecure ? "https" : "http")://\(host)"
  }
}

extension HTTPField.Name {
  static let forwardedFor = known("X-Forwarded-For")
  static let forwardedHost = known("X-Forwarded-Host")
  static let forwardedProto = known("X-Forwarded-Proto")
  static let fetchSite = known("Sec-Fetch-Site")
  static let formToken = known("X-Form-Token")

  static func known(_ name: String) -> HTTPField.Name {
    guard let name = HTTPField.Name(name) else { preconditionFailure("a header's name is a token") }
    return name
  }
}
