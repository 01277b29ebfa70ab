public import Messages

/// An order drawn by lot that anybody can draw again.
///
/// Every name gets the SHA-256 of seed, line break and name; the smallest digest comes first. The
/// seed arrives with the act and is recorded, so that nobody has to believe the order.
public struct Lot<Subject>: Sendable, Hashable {
  /// What the order was drawn with.
  public let seed: String
  /// The tickets, the first one first.
  public let tickets: [Ticket]

  /// One name and the digest by which it was placed.
  public struct Ticket: Sendable, Hashable {
    /// The name.
    public let name: Identifier<Subject>
    /// The SHA-256 in hex.
    public let digest: String
  }

  /// Draws the order of some names; a name that stands twice has one ticket.
  public init(of names: [Identifier<Subject>], seed: String) {
    self.seed = seed
    tickets = Set(names).map { name in
      Ticket(name: name, digest: SHA256.hex(of: "\(seed)\n\(name)"))
    }.sorted { ($0.digest, $0.name) < ($1.digest, $1.name) }
  }
}

/// How a lot is drawn; an entry names it, so that an old draw stays repeatable.
public enum LotMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// By the SHA-256 of seed, line break and name.
  case sha256

  /// How the order comes about, for those present and for the minutes.
  public var phrase: Phrase {
    switch self {
    case .sha256:
      Phrase(
        "方法：对「种子+换行+编号」取 SHA-256，按结果从小到大排列，任何人可以复算。",
        "Method: SHA-256 of seed, line break and name; the smallest comes first. Anyone can check it."
      )
    }
  }
}
