public import Assessment
import GRDB
public import Messages
import Programmes
import WorkingDays

extension Accounts {
  /// Whether a person has a password.
  public func hasPassword(_ person: PersonID) async throws -> Bool {
    try await credential(of: person) != nil
  }

  /// Gives a person a password and ends all sessions.
  ///
  /// - Throws: `Refusal` where the password is not good enough.
  public func setPassword(_ password: String, of person: PersonID) async throws {
    let hash = try await newHash(password, of: person)
    let now = surroundings.now().milliseconds
    try await database.write { db in
      try Credential.write(hash, of: person, at: now, in: db)
    }
    try await endSessions(of: person)
  }

  /// Replaces a password by its owner; all other sessions end.
  ///
  /// - Throws: `Refusal` where the old password is wrong, or the new one not good enough.
  public func changePassword(
    of person: PersonID, from old: String, to new: String, keeping session: Secret
  ) async throws {
    guard try await hasher.check(old, against: try await credential(of: person)?.password) else {
      throw Refusal(.wrongPassword)
    }
    let hash = try await newHash(new, of: person)
    let now = surroundings.now().milliseconds
    try await database.write { db in
      try Credential.write(hash, of: person, at: now, in: db)
    }
    try await endSessions(of: person, except: session)
  }

  func newHash(_ password: String, of person: PersonID) async throws -> PasswordHash {
    if let objection = PasswordRule.objection(to: password, of: person.text) {
      throw Refusal(.weakPassword(objection))
    }
    return try await hasher.hash(password, salt: surroundings.randomBytes(16))
  }

  func credential(of person: PersonID) async throws -> Credential? {
    try await database.read { try Credential.of(person, in: $0) }
  }
}
