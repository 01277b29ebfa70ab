import Assessment
import Messages
import Programmes
import Testing
import WorkingDays

@testable import Accounts

/// What whoever finds a session open still cannot do.
struct OpenSessionTests {
  private func refusal(_ work: () async throws -> Void) async throws -> [String] {
    do {
      try await work()
      return []
    } catch let refusal as Refusal {
      return refusal.reasons.map(\.code)
    }
  }

  @Test func `a second factor in force is not replaced, only taken away with the password`()
    async throws
  {
    let fixture = try Fixture()
    let accounts = fixture.accounts
    try await accounts.setPassword(Fixture.password, of: Fixture.wang)
    _ = try await accounts.proposeSecondFactor(of: Fixture.wang)
    let sealed = try await accounts.credential(of: Fixture.wang)?.pendingFactor
    let secret = try #require(accounts.factors.opened(sealed, of: Fixture.wang))
    let step = fixture.clock.now.milliseconds / OneTimeCode.step
    _ = try await accounts.confirmSecondFactor(
      of: Fixture.wang, code: OneTimeCode.code(of: secret, step: step))
    let inForce = try await accounts.credential(of: Fixture.wang)?.factor
    let codes = try await refusal {
      _ = try await accounts.proposeSecondFactor(of: Fixture.wang)
    }
    #expect(codes == ["factorInForce"])
    #expect(try await accounts.pendingSecondFactor(of: Fixture.wang) == nil)
    #expect(try await accounts.credential(of: Fixture.wang)?.factor == inForce)
  }

  @Test func `the password is not guessed faster inside than at the door`() async throws {
    let fixture = try Fixture()
    let accounts = fixture.accounts
    try await accounts.setPassword(Fixture.password, of: Fixture.wang)
    let session = try await fixture.signIn()
    func change(from old: String, at address: String = "192.0.2.1") async throws -> [String] {
      try await refusal {
        try await accounts.changePassword(
          of: Fixture.wang, from: old, to: "another four plain words", keeping: session,
          at: address)
      }
    }
    func remove() async throws -> [String] {
      try await refusal {
        try await accounts.removeSecondFactor(
          of: Fixture.wang, password: "guess", at: "192.0.2.1")
      }
    }
    #expect(try await change(from: "guess") == ["wrongPassword"])
    #expect(try await change(from: "guess") == ["wrongPassword"])
    #expect(try await remove() == ["wrongPassword"])
    #expect(try await change(from: Fixture.password) == ["signInThrottled"])
    #expect(try await remove() == ["signInThrottled"])
    #expect(try await change(from: Fixture.password, at: "192.0.2.2") == [])
  }

  @Test func `drafts do not fill the disk, and those that are there can be saved on`()
    async throws
  {
    let fixture = try Fixture()
    func save(_ subject: String, from version: Int, of person: String = "wang") async throws
      -> [String]
    {
      try await refusal {
        _ = try await fixture.accounts.saveDraft(
          "a=1", of: .init(person), on: subject, from: version)
      }
    }
    for number in 0..<SavedDraft.limit {
      #expect(try await save("sheet/\(number)", from: 0) == [])
    }
    #expect(try await save("one more", from: 0) == ["tooManyDrafts"])
    #expect(try await fixture.accounts.draft(of: Fixture.wang, on: "one more") == nil)
    #expect(try await save("sheet/7", from: 1) == [])
    #expect(try await save("one more", from: 0, of: "li") == [])
    try await fixture.accounts.removeDraft(of: Fixture.wang, on: "sheet/7")
    #expect(try await save("one more", from: 0) == [])
  }
}
