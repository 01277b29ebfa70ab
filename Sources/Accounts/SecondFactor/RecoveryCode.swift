import Assessment
import FoundationEssentials
import GRDB
import Ledger
import Messages

/// A code that stands once for the second factor, for whoever lost the phone.
///
/// 80 unpredictable bits in 16 letters and digits; only the digest is stored.
struct RecoveryCode: Sendable, Hashable {
  /// In four groups, as it is printed.
  let text: String
  let digest: Digest

  /// How many codes a person gets at once.
  static let count = 10

  init(from surroundings: Surroundings) {
    let letters = Array(Base32.text(of: surroundings.randomBytes(10)))
    text = stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<$0 + 4]) }
      .joined(separator: "-")
    digest = Digest.of(Array(String(letters).utf8))
  }

  /// The digest of what somebody typed, in either case and with any blanks and dashes.
  static func digest(of typed: String) -> Digest? {
    let letters = typed.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return letters.utf8.count == 16 ? Digest.of(Array(letters.utf8)) : nil
  }

  /// Replaces all codes of a person.
  static func write(_ codes: [RecoveryCode], of person: PersonID, in db: Database) throws {
    try db.execute(sql: "DELETE FROM recoveryCode WHERE person = ?", arguments: [person.text])
    for code in codes {
      try db.execute(
        sql: "INSERT INTO recoveryCode (person, digest) VALUES (?, ?)",
        arguments: [person.text, Data(code.digest.bytes)])
    }
  }

  /// Uses a code up; false for one that is wrong or was used.
  static func use(_ typed: String, of person: PersonID, in db: Database) throws -> Bool {
    guard let digest = digest(of: typed) else { return false }
    try db.execute(
      sql: "DELETE FROM recoveryCode WHERE person = ? AND digest = ?",
      arguments: [person.text, Data(digest.bytes)])
    return db.changesCount == 1
  }
}
