import Assessment
import Ledger
import Messages
import Programmes
import Synchronization
import Testing
import WorkingDays

@testable import Accounts

/// Accounts of an empty ledger, with a clock that tests turn.
struct Fixture: Sendable {
  let ledger: Ledger
  let accounts: Accounts
  let clock: Clock

  final class Clock: Sendable {
    private let moment: Mutex<Instant>

    init(at moment: Instant) { self.moment = Mutex(moment) }

    var now: Instant { moment.withLock(\.self) }

    func advance(seconds: Int64) {
      moment.withLock { $0 = $0.adding(milliseconds: seconds * 1000) }
    }
  }

  init() throws {
    let clock = Clock(at: Instant(milliseconds: 1_700_000_000_000))
    ledger = try Ledger.inMemory()
    accounts = try Fixture.accounts(of: ledger, clock)
    self.clock = clock
  }

  static func accounts(of ledger: Ledger, _ clock: Clock) throws -> Accounts {
    try Accounts(of: ledger, in: Surroundings(now: { clock.now }), hasher: .trivial)
  }

  static let password = "four plain words here"
  static let wang: PersonID = "wang"

  /// Signs in from one address and returns the secret.
  func signIn(
    _ person: PersonID = wang, password: String = password, code: String = "",
    from address: String = "192.0.2.1", as role: Role? = .expert
  ) async throws -> Secret {
    try await accounts.signIn(person, as: role, password: password, code: code, from: address)
  }
}
