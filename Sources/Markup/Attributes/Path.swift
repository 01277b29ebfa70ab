/// A way to a page or file of this server: `/calls/2022?stage=scoring#summary`.
///
/// It begins with one slash, a question mark or a number sign and holds only the characters of
/// RFC 3986, so that it can name neither a scheme (`javascript:`) nor another host (`//…`).
public struct Path: Sendable, Hashable {
  /// The way as it is written in an attribute.
  public let text: String

  /// Accepts a way of this server; nil for anything else.
  public init?(_ text: String) {
    guard Self.staysHere(text) else { return nil }
    self.text = text
  }

  init(unchecked text: String) {
    self.text = text
  }

  /// Leads through the segments, whatever characters they hold: `/applications/WS-01`.
  ///
  /// A segment that is empty, `.` or `..` would lead elsewhere and becomes U+FFFD, which leads
  /// nowhere.
  public static func to(_ segments: String...) -> Path {
    Path(unchecked: "/" + segments.map(\.pathSegment).joined(separator: "/"))
  }

  /// The same way with one more question to it; asked before any fragment is added.
  public func query(_ name: String, _ value: String) -> Path {
    precondition(!text.utf8.contains(0x23), "a query stands before the fragment")
    let mark = text.utf8.contains(0x3F) ? "&" : "?"
    return Path(unchecked: text + mark + name.percentEncoded + "=" + value.percentEncoded)
  }

  /// The same way down to the element with this id.
  public func fragment(_ id: String) -> Path {
    precondition(!text.utf8.contains(0x23), "a way has one fragment")
    return Path(unchecked: text + "#" + id.percentEncoded)
  }

  private static func staysHere(_ text: String) -> Bool {
    guard text.isAddressText, let first = text.utf8.first else { return false }
    let second = text.utf8.dropFirst().first
    return first == 0x3F || first == 0x23 || (first == 0x2F && second != 0x2F)
  }
}

extension Path: ExpressibleByStringLiteral {
  /// A way written in the source; a wrong one is a mistake of ours.
  public init(stringLiteral text: String) {
    precondition(Self.staysHere(text), "a path begins with / and holds only URL characters")
    self.init(unchecked: text)
  }
}
