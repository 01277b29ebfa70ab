public import Assessment
public import Messages
public import Programmes
import Synchronization

extension Accounts {
  /// Lets a person in who knows the password and, where one is set up, the code of the moment.
  ///
  /// `person` is the account as it was typed, whether or not it exists. `role` is the one to begin
  /// in; an account without any role, nil, is refused as if it did not exist. `code` is ignored for
  /// accounts without a second factor; `address` is where the attempt comes from.
  /// - Returns: The secret of a new session.
  /// - Throws: `Refusal`, in the same words for every wrong part.
  public func signIn(
    _ person: PersonID, as role: Role?, password: String, code: String, from address: String
  ) async throws -> Secret {
    try admit(person, from: address)
    let credential = role == nil ? nil : try await credential(of: person)
    guard try await knows(password, credential), let credential, let role else {
      throw Refusal(.signInRefused)
    }
    if let factor = credential.factor {
      guard try await accept(code, of: person, sealed: factor) else {
        throw Refusal(.signInRefused)
      }
    }
    throttle.withLock { $0.succeed(person, from: address) }
    return try await startSession(of: person, as: role)
  }
}
