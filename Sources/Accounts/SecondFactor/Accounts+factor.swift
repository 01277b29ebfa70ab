public import Assessment
import FoundationEssentials
import GRDB
public import Messages
import Programmes

extension Accounts {
  /// Whether a person signs in with a second factor.
  public func hasSecondFactor(_ person: PersonID) async throws -> Bool {
    try await credential(of: person)?.factor != nil
  }

  /// Draws a new second factor, which counts once its first code was confirmed.
  ///
  /// - Returns: The secret in the letters and digits that authenticator apps take.
  public func proposeSecondFactor(of person: PersonID) async throws -> String {
    let secret = surroundings.randomBytes(20)
    try await database.write { db in
      try db.execute(
        sql: "UPDATE credential SET pendingFactor = ? WHERE person = ?",
        arguments: [Data(secret), person.text])
    }
    return Base32.text(of: secret)
  }

  /// The proposed second factor that waits for its first code, if any.
  public func pendingSecondFactor(of person: PersonID) async throws -> String? {
    try await credential(of: person)?.pendingFactor.map(Base32.text(of:))
  }

  /// Puts the proposed second factor into force.
  ///
  /// - Throws: `Refusal` where the code does not fit.
  public func confirmSecondFactor(of person: PersonID, code: String) async throws {
    let now = surroundings.now()
    let secret = try await credential(of: person)?.pendingFactor
    guard let secret, let step = OneTimeCode.step(of: code, secret: secret, at: now, after: 0)
    else { throw Refusal(.wrongCode) }
    try await database.write { db in
      try db.execute(
        sql: """
          UPDATE credential SET factor = pendingFactor, pendingFactor = NULL, lastStep = ?
          WHERE person = ? AND pendingFactor = ?
          """, arguments: [step, person.text, Data(secret)])
    }
  }

  /// Takes the second factor away.
  ///
  /// - Throws: `Refusal` where the password is wrong.
  public func removeSecondFactor(of person: PersonID, password: String) async throws {
    guard try await hasher.check(password, against: try await credential(of: person)?.password)
    else { throw Refusal(.wrongPassword) }
    try await database.write { db in
      try db.execute(
        sql: "UPDATE credential SET factor = NULL, pendingFactor = NULL WHERE person = ?",
        arguments: [person.text])
    }
  }

  /// Accepts a code once; false for a wrong code and for one that was used before.
  func accept(_ code: String, of person: PersonID, secret: [UInt8]) async throws -> Bool {
    let now = surroundings.now()
    return try await database.write { db in
      let last = try Credential.of(person, in: db)?.lastStep ?? 0
      guard let step = OneTimeCode.step(of: code, secret: secret, at: now, after: last)
      else { return false }
      try db.execute(
        sql: "UPDATE credential SET lastStep = ? WHERE person = ?", arguments: [step, person.text])
      return true
    }
  }
}
