import Assessment
import Messages
import Testing
import WorkingDays

@testable import Accounts

/// Guessing becomes slow, for known and unknown accounts alike, and nobody is locked out for ever.
struct SignInTests {
  private func codes(_ body: () async throws -> Secret) async throws -> [String] {
    do {
      _ = try await body()
      return []
    } catch let refusal as Refusal {
      return refusal.reasons.map(\.code)
    }
  }

  @Test func `every wrong part is refused in the same words`() async throws {
    let fixture = try Fixture()
    try await fixture.accounts.setPassword(Fixture.password, of: Fixture.wang)
    #expect(
      try await codes { try await fixture.signIn(password: "wrong") } == ["signInRefused"])
    #expect(try await codes { try await fixture.signIn("nobody") } == ["signInRefused"])
    #expect(try await codes { try await fixture.signIn(as: nil) } == ["signInRefused"])
    #expect(
      try await codes { try await fixture.signIn(password: String(repeating: "a", count: 5000)) }
        == ["signInRefused"])
    #expect(try await codes { try await fixture.signIn() } == ["signInThrottled"])
  }

  @Test func `after three attempts the delay doubles, to fifteen minutes at most`() {
    var throttle = Throttle()
    let keys = [Throttle.Key.pair("wang", "192.0.2.1")]
    var now = Instant(milliseconds: 0)
    var delays: [Int64] = []
    for _ in 0..<14 {
      while let wait = throttle.admit(keys, at: now) {
        delays.append(wait / 1000)
        now = now.adding(milliseconds: wait)
      }
    }
    #expect(delays == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900])
  }

  @Test func `a stranger elsewhere delays the owner by half a minute at most`() {
    var throttle = Throttle()
    let now = Instant(milliseconds: 0)
    for number in 0..<200 {
      _ = throttle.admit(Throttle.keys("wang", from: "192.0.2.\(number)"), at: now)
    }
    let wait = throttle.admit(Throttle.keys("wang", from: "198.51.100.7"), at: now) ?? 0
    #expect(wait > 0 && wait <= 30_000)
  }

  @Test func `one address that tries many accounts is slowed down`() {
    var throttle = Throttle()
    let now = Instant(milliseconds: 0)
    let waits = (0..<30).map { number in
      throttle.admit(Throttle.keys(PersonID("person\(number)"), from: "192.0.2.1"), at: now)
    }
    #expect(waits.prefix(20).allSatisfy { $0 == nil })
    #expect(waits.suffix(10).allSatisfy { $0 != nil })
  }

  @Test func `the right password starts the count again`() async throws {
    let fixture = try Fixture()
    try await fixture.accounts.setPassword(Fixture.password, of: Fixture.wang)
    for _ in 0..<4 {
      for _ in 0..<2 { _ = try await codes { try await fixture.signIn(password: "wrong") } }
      _ = try await fixture.signIn()
    }
  }

  @Test func `a whole office comes in from one address, and its guesser is still slowed down`() {
    var throttle = Throttle()
    let now = Instant(milliseconds: 1_700_000_000_000)
    for number in 0..<60 {
      let person = PersonID("person-\(number)")
      #expect(throttle.admit(Throttle.keys(person, from: "192.0.2.1"), at: now) == nil)
      throttle.succeed(person, from: "192.0.2.1")
    }
    for number in 0..<20 {
      let keys = Throttle.keys(PersonID("guess-\(number)"), from: "192.0.2.1")
      #expect(throttle.admit(keys, at: now) == nil)
    }
    #expect(throttle.admit(Throttle.keys("guess-20", from: "192.0.2.1"), at: now) == 1000)
  }

  @Test func `the book of attempts does not grow for ever`() {
    var throttle = Throttle()
    for number in 0..<60_000 {
      let address = "2001:db8::\(number)"
      _ = throttle.admit([.address(address)], at: Instant(milliseconds: Int64(number)))
    }
    #expect(throttle.size <= 50_001)
  }
}
