import Dispatch
import Messages
import Synchronization

/// Hashes passwords, two at a time, on threads of its own.
///
/// Each hash takes 32 MiB and a tenth of a second of one core, so neither many at once nor Swift's
/// shared threads may be spent on it; and so many waiting ones are refused as nobody would wait for.
package final class PasswordHasher: Sendable {
  private let cost: PasswordHash.Cost
  private let lanes = [
    DispatchQueue(label: "jinbang.password.1"), DispatchQueue(label: "jinbang.password.2"),
  ]
  private let turn = Atomic(0)
  private let waiting = Atomic(0)
  private static let limit = 64

  init(cost: PasswordHash.Cost) {
    self.cost = cost
  }

  /// Hashing that costs nothing, for tests.
  package static var trivial: PasswordHasher { PasswordHasher(cost: .trivial) }

  /// Hashes a new password.
  func hash(_ password: String, salt: [UInt8]) async throws -> PasswordHash {
    let cost = cost
    return try await perform { try PasswordHash(password, salt: salt, cost: cost) }
  }

  /// Whether a password fits a hash; without a hash the same work is done and the answer is no.
  func check(_ password: String, against hash: PasswordHash?) async throws -> Bool {
    let cost = cost
    return try await perform {
      if let hash { return try hash.matches(password) }
      _ = try PasswordHash(password, salt: Array(repeating: 0, count: 16), cost: cost)
      return false
    }
  }

  private func perform<Answer: Sendable>(
    _ work: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer {
    defer { waiting.subtract(1, ordering: .relaxed) }
    guard waiting.add(1, ordering: .relaxed).newValue <= PasswordHasher.limit else {
      throw Refusal(.signInBusy)
    }
    let lane = lanes[(turn.wrappingAdd(1, ordering: .relaxed).newValue & 1)]
    return try await withCheckedThrowingContinuation { answer in
      lane.async { answer.resume(with: Result { try work() }) }
    }
  }
}
