import Messages
import Testing

@testable import Accounts

/// Passwords are hashed by the standard, and nothing silly is asked of them.
struct PasswordTests {
  /// RFC 7914, section 12, has p = 16 and p = 1; the first value is `hashlib.scrypt` of Python with
  /// p = 1, the second is the RFC's third vector.
  @Test(arguments: [
    (
      "password", "NaCl", 10, 8,
      "27b418c674c769d12501fbb1f53bac32df6514c0f28d043872b148b348961a79"
    ),
    (
      "pleaseletmein", "SodiumChloride", 14, 8,
      "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
    ),
    (
      "四个普通的词语在此", "盐", 4, 1,
      "9babd240f4f2042d93efc2eaa8e1cd2be97fa8dbff9d2e880a791589a02cdf58"
    ),
  ])
  func `the hash is scrypt`(
    password: String, salt: String, logarithm: Int, blockSize: Int, key: String
  ) throws {
    let cost = PasswordHash.Cost(logarithm: logarithm, blockSize: blockSize)
    let hash = try PasswordHash(password, salt: Array(salt.utf8), cost: cost)
    #expect(hash.key.hexadecimal == key)
  }

  @Test func `the cost in use is 2 to the 15th, 8, 1`() {
    #expect(PasswordHash.Cost.standard == PasswordHash.Cost(logarithm: 15, blockSize: 8))
  }

  @Test func `a hash is read back as it was written`() throws {
    let hash = try PasswordHash("a fine long password", salt: [1, 2, 3], cost: .trivial)
    #expect(PasswordHash(hash.description) == hash)
    #expect(PasswordHash("scrypt$15$8$zz$00") == nil)
    #expect(PasswordHash("plain") == nil)
  }

  @Test func `a text that looks the same is the same password`() throws {
    let composed = try PasswordHash("caf\u{E9} caf\u{E9} Ａ１", salt: [9], cost: .trivial)
    #expect(try composed.matches("cafe\u{301} cafe\u{301} A1"))
    #expect(try !composed.matches("cafe cafe A1"))
  }

  @Test(arguments: [
    "short", "aaaaaaaaaaaaaaaa", "wanglikesthis wangling",
    String(repeating: "ab cd ", count: 40),
  ])
  func `a weak password is refused with a reason`(password: String) {
    #expect(PasswordRule.objection(to: password, of: "wanglikes") != nil)
  }

  @Test(arguments: ["four plain words here", "一句自己记得住的中文句子呀", "all-lower-case-1"])
  func `a long password needs nothing else`(password: String) {
    #expect(PasswordRule.objection(to: password, of: "wang") == nil)
  }

  @Test func `a new password ends all sessions, a changed one all others`() async throws {
    let fixture = try Fixture()
    try await fixture.accounts.setPassword(Fixture.password, of: Fixture.wang)
    let (mine, other) = (try await fixture.signIn(), try await fixture.signIn())
    try await fixture.accounts.changePassword(
      of: Fixture.wang, from: Fixture.password, to: "another four plain words", keeping: mine,
      at: "192.0.2.1")
    #expect(try await fixture.accounts.session(mine) != nil)
    #expect(try await fixture.accounts.session(other) == nil)
    try await fixture.accounts.setPassword(Fixture.password, of: Fixture.wang)
    #expect(try await fixture.accounts.session(mine) == nil)
  }

  @Test func `the old password must be right`() async throws {
    let fixture = try Fixture()
    try await fixture.accounts.setPassword(Fixture.password, of: Fixture.wang)
    let secret = try await fixture.signIn()
    await #expect(throws: Refusal.self) {
      try await fixture.accounts.changePassword(
        of: Fixture.wang, from: "wrong", to: "another four plain words", keeping: secret,
        at: "192.0.2.1")
    }
  }
}
