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
  /// - Throws: `Refusal` where one is in force: whoever finds a session open must not put another
  ///   in its place, so it has to be taken away first, with the password.
  public func proposeSecondFactor(of person: PersonID) async throws -> String {
    let secret = surroundings.randomBytes(20)
    let sealed = try factors.sealed(secret, of: person)
    try await database.write { db in
      try db.execute(
        sql: """
          UPDATE credential SET sealedPending = ? WHERE person = ? AND sealedFactor IS NULL
          """, arguments: [sealed, person.text])
      guard db.changesCount == 1 else { throw Refusal(.factorInForce) }
    }
    return Base32.text(of: secret)
  }

  /// The proposed second factor that waits for its first code, if any.
  public func pendingSecondFactor(of person: PersonID) async throws -> String? {
    let sealed = try await credential(of: person)?.pendingFactor
    return factors.opened(sealed, of: person).map(Base32.text(of:))
  }

  /// Puts the proposed second factor into force.
  ///
  /// - Returns: The recovery codes, each good for one sign-in; they are told only now.
  /// - Throws: `Refusal` where the code does not fit.
  public func confirmSecondFactor(of person: PersonID, code: String) async throws -> [String] {
    let now = surroundings.now()
    let sealed = try await credential(of: person)?.pendingFactor
    guard let secret = factors.opened(sealed, of: person),
      let step = OneTimeCode.step(of: code, secret: secret, at: now, after: 0)
    else { throw Refusal(.wrongCode) }
    let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode(from: surroundings) }
    try await database.write { db in
      try db.execute(
        sql: """
          UPDATE credential SET sealedFactor = sealedPending, sealedPending = NULL, lastStep = ?
          WHERE person = ? AND sealedPending = ? AND sealedFactor IS NULL
          """, arguments: [step, person.text, sealed])
      guard db.changesCount == 1 else { throw Refusal(.wrongCode) }
      try RecoveryCode.write(codes, of: person, in: db)
    }
    return codes.map(\.text)
  }

  /// How many recovery codes of a person were not used yet.
  public func recoveryCodeCount(of person: PersonID) async throws -> Int {
    try await database.read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM recoveryCode WHERE person = ?", arguments: [person.text])
    } ?? 0
  }

  /// Takes the second factor away.
  ///
  /// - Throws: `Refusal` where the password is wrong or was guessed at too often.
  public func removeSecondFactor(
    of person: PersonID, password: String, at address: String
  ) async throws {
    try await proveOwner(person, password: password, at: address)
    try await database.write { db in try Credential.removeFactor(of: person, in: db) }
  }

  /// Accepts a code of the app or a recovery code once; false for a wrong or used one.
  func accept(_ code: String, of person: PersonID, sealed: Data) async throws -> Bool {
    let now = surroundings.now()
    let secret = factors.opened(sealed, of: person)
    return try await database.write { db in
      if try RecoveryCode.use(code, of: person, in: db) { return true }
      let last = try Credential.of(person, in: db)?.lastStep ?? 0
      guard let secret, let step = OneTimeCode.step(of: code, secret: secret, at: now, after: last)
      else { return false }
      try db.execute(
        sql: "UPDATE credential SET lastStep = ? WHERE person = ?", arguments: [step, person.text])
      return true
    }
  }
}
