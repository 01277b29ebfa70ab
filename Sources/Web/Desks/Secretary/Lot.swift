import Ledger
import Messages

/// An order drawn by lot that anybody can draw again.
///
/// Every name gets the SHA-256 of seed, line break and name; the smallest digest comes first. The
/// seed is said aloud by those present, so nobody can choose the order beforehand.
struct Lot<Subject>: Sendable, Hashable {
  let seed: String
  /// The tickets, the first one first.
  let tickets: [Ticket]

  /// One name and the digest by which it was placed.
  struct Ticket: Sendable, Hashable {
    let name: Identifier<Subject>
    let digest: String
  }

  init(of names: [Identifier<Subject>], seed: String) {
    self.seed = seed
    tickets = Set(names).map { name in
      Ticket(name: name, digest: Digest.of(Array("\(seed)\n\(name)".utf8)).description)
    }.sorted { ($0.digest, $0.name) < ($1.digest, $1.name) }
  }

  /// How the order comes about, for those present and for the minutes.
  static var method: Phrase {
    Phrase(
      "方法：对「种子+换行+编号」取 SHA-256，按结果从小到大排列，任何人可以复算。",
      "Method: SHA-256 of seed, line break and name; the smallest comes first. Anyone can check it."
    )
  }
}
