/// Where a link that leaves this server may lead: `https:`, `http:`, `mailto:` or `tel:`.
public struct WebAddress: Sendable, Hashable {
  /// The address as it is written in an attribute.
  public let text: String

  /// Accepts an address with one of the four schemes in lower case and only URL characters.
  public init?(_ text: String) {
    guard text.isAddressText, Self.hasKnownScheme(text) else { return nil }
    self.text = text
  }

  private static func hasKnownScheme(_ text: String) -> Bool {
    ["https://", "http://", "mailto:", "tel:"].contains { scheme in
      guard text.hasPrefix(scheme), let next = text.utf8.dropFirst(scheme.utf8.count).first
      else { return false }
      return next.isLetterOrDigit || (next == 0x2B && scheme == "tel:")
    }
  }
}
