public import Assessment
import GRDB
public import Messages
import Programmes
import Synchronization
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
  /// - Throws: `Refusal` where the old password is wrong or was guessed at too often, or the new one
  ///   is not good enough.
  public func changePassword(
    of person: PersonID, from old: String, to new: String, keeping session: Secret,
    at address: String
  ) async throws {
    try await proveOwner(person, password: old, at: address)
    let hash = try await newHash(new, of: person)
    let now = surroundings.now().milliseconds
    try await database.write { db in
      try Credential.write(hash, of: person, at: now, in: db)
    }
    try await endSessions(of: person, except: session)
  }

  /// Makes sure that it is the owner who sits there, and not somebody who found the session open.
  ///
  /// Guesses count together with those at the door.
  func proveOwner(_ person: PersonID, password: String, at address: String) async throws {
    try admit(person, from: address)
    guard try await knows(password, try await credential(of: person)) else {
      throw Refusal(.wrongPassword)
    }
    throttle.withLock { $0.succeed(person, from: address) }
  }

  /// Counts a guess at a password, or refuses it for a while.
  func admit(_ person: PersonID, from address: String) throws(Refusal) {
    let now = surroundings.now()
    let wait = throttle.withLock { $0.admit(Throttle.keys(person, from: address), at: now) }
    if let wait { throw Refusal(.signInThrottled(seconds: (wait + 999) / 1000)) }
  }

  /// Whether it is the password; takes as long where there is none, and no longer for a long text.
  func knows(_ password: String, _ credential: Credential?) async throws -> Bool {
    let isLong = password.utf8.count > 4 * PasswordRule.longest
    return try await hasher.check(isLong ? "" : password, against: credential?.password)
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
