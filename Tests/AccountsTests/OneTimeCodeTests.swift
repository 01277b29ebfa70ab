import Assessment
import Crypto
import Foundation
import Ledger
import Messages
import Testing
import WorkingDays

@testable import Accounts

/// The second factor follows RFC 6238, and no code counts twice.
struct OneTimeCodeTests {
  private static let secret = Array("12345678901234567890".utf8)

  /// RFC 6238, appendix B, SHA-1.
  @Test(arguments: [
    (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
    (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
  ])
  func `the vectors of the standard come out`(seconds: Int64, code: String) {
    #expect(OneTimeCode.code(of: Self.secret, step: seconds / 30, digits: 8) == code)
  }

  /// RFC 4648, section 10, without padding.
  @Test(arguments: [
    ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
    ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
  ])
  func `keys are written in Base32`(text: String, coded: String) {
    #expect(Base32.text(of: Array(text.utf8)) == coded)
  }

  @Test func `a code counts once, one step early or late, and not after`() {
    let now = Instant(milliseconds: 1_111_111_109_000)
    let code = OneTimeCode.code(of: Self.secret, step: 37_037_036)
    func step(_ seconds: Int64, after last: Int64 = 0) -> Int64? {
      OneTimeCode.step(
        of: code, secret: Self.secret, at: now.adding(milliseconds: seconds * 1000), after: last)
    }
    #expect(step(0) == 37_037_036)
    #expect(step(30) == 37_037_036)
    #expect(step(-30) == 37_037_036)
    #expect(step(61) == nil)
    #expect(step(0, after: 37_037_036) == nil)
  }

  @Test func `signing in takes a code that was not used before`() async throws {
    let fixture = try Fixture()
    let accounts = fixture.accounts
    try await accounts.setPassword(Fixture.password, of: Fixture.wang)
    _ = try await accounts.proposeSecondFactor(of: Fixture.wang)
    let credential = try #require(try await accounts.credential(of: Fixture.wang))
    let sealed = try #require(credential.pendingFactor)
    let secret = try #require(accounts.factors.opened(sealed, of: Fixture.wang))
    func code() -> String {
      OneTimeCode.code(of: secret, step: fixture.clock.now.milliseconds / OneTimeCode.step)
    }
    await #expect(throws: Refusal.self) {
      _ = try await accounts.confirmSecondFactor(of: Fixture.wang, code: "000000x")
    }
    #expect(try await !accounts.hasSecondFactor(Fixture.wang))
    let codes = try await accounts.confirmSecondFactor(of: Fixture.wang, code: code())
    #expect(Set(codes).count == 10)
    #expect(try await accounts.hasSecondFactor(Fixture.wang))
    let used = code()
    await #expect(throws: Refusal.self) { try await fixture.signIn(code: used) }
    fixture.clock.advance(seconds: 60)
    let next = code()
    _ = try await fixture.signIn(code: next)
    await #expect(throws: Refusal.self) { try await fixture.signIn(code: next) }
    await #expect(throws: Refusal.self) { try await fixture.signIn() }
    fixture.clock.advance(seconds: 3600)
    _ = try await fixture.signIn(code: codes[3].lowercased().replacing("-", with: " "))
    #expect(try await accounts.recoveryCodeCount(of: Fixture.wang) == 9)
    fixture.clock.advance(seconds: 3600)
    await #expect(throws: Refusal.self) { try await fixture.signIn(code: codes[3]) }
    try await accounts.removeSecondFactor(
      of: Fixture.wang, password: Fixture.password, at: "192.0.2.1")
    #expect(try await accounts.recoveryCodeCount(of: Fixture.wang) == 0)
  }

  @Test func `a sealed factor opens for its person and with its key only`() throws {
    let seal = FactorSeal(key: SymmetricKey(data: Array(repeating: 7, count: 32)))
    let sealed = try seal.sealed(Self.secret, of: Fixture.wang)
    #expect(sealed.count == FactorSeal.length)
    #expect(sealed.firstRange(of: Self.secret) == nil)
    #expect(seal.opened(sealed, of: Fixture.wang) == Self.secret)
    #expect(seal.opened(sealed, of: "li") == nil)
    #expect(
      FactorSeal(key: SymmetricKey(data: Array(repeating: 8, count: 32)))
        .opened(sealed, of: Fixture.wang) == nil)
    var altered = sealed
    altered[20] ^= 1
    #expect(seal.opened(altered, of: Fixture.wang) == nil)
    #expect(try seal.sealed(Self.secret, of: Fixture.wang) != sealed)
  }

  @Test func `the key is kept beside the vault for its owner alone, and found again`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let sealed = try FactorSeal(beside: Vault(folder: folder)).sealed(Self.secret, of: Fixture.wang)
    let again = try FactorSeal(beside: Vault(folder: folder))
    #expect(again.opened(sealed, of: Fixture.wang) == Self.secret)
    let rights = try FileManager.default.attributesOfItem(atPath: "\(folder)/.keys/second-factor")
    #expect((rights[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }
}
