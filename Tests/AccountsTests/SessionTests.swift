import Assessment
import GRDB
import Ledger
import Messages
import Programmes
import Testing
import WorkingDays

@testable import Accounts

/// Sessions outlive a restart, and end when they should; only digests are stored.
struct SessionTests {
  private func signedIn() async throws -> (Fixture, Secret) {
    let fixture = try Fixture()
    try await fixture.accounts.setPassword(Fixture.password, of: Fixture.wang)
    return (fixture, try await fixture.signIn())
  }

  @Test func `a session is there after a restart, with its role`() async throws {
    let (fixture, secret) = try await signedIn()
    try await fixture.accounts.changeRole(of: secret, to: .panelSecretary)
    let again = try Fixture.accounts(of: fixture.ledger, fixture.clock)
    let session = try #require(try await again.session(secret))
    #expect(session.person == Fixture.wang)
    #expect(session.role == .panelSecretary)
  }

  @Test func `an ended session is gone after a restart too`() async throws {
    let (fixture, secret) = try await signedIn()
    try await fixture.accounts.endSession(secret)
    let again = try Fixture.accounts(of: fixture.ledger, fixture.clock)
    #expect(try await again.session(secret) == nil)
  }

  @Test func `one of several sessions can be ended by its name, by its owner only`() async throws {
    let (fixture, first) = try await signedIn()
    let second = try await fixture.signIn()
    let name = try #require(try await fixture.accounts.session(second)?.id)
    try await fixture.accounts.endSession(named: name, of: "li")
    #expect(fixture.accounts.sessions(of: Fixture.wang).count == 2)
    try await fixture.accounts.endSession(named: name, of: Fixture.wang)
    #expect(try await fixture.accounts.session(second) == nil)
    #expect(try await fixture.accounts.session(first) != nil)
  }

  @Test func `a page left open does not keep a session alive`() async throws {
    let (fixture, secret) = try await signedIn()
    for _ in 0..<3 {
      fixture.clock.advance(seconds: 3_000)
      _ = fixture.accounts.isOpen(secret)
    }
    #expect(!fixture.accounts.isOpen(secret))
    #expect(try await fixture.accounts.session(secret) == nil)
  }

  @Test func `the database never holds a secret`() async throws {
    let (fixture, secret) = try await signedIn()
    let rows = try await fixture.ledger.sharedDatabase.read { db in
      try String.fetchAll(db, sql: "SELECT lower(hex(digest)) FROM session")
    }
    #expect(rows == [secret.digest.description])
    #expect(!rows.contains(secret.text))
  }
}

/// Invitations, tokens and drafts.
struct InvitationTests {
  @Test func `an invitation works once, for its person, for three days`() async throws {
    let fixture = try Fixture()
    let accounts = fixture.accounts
    let secret = try await accounts.invite(Fixture.wang)
    await #expect(throws: Refusal.self) {
      try await accounts.accept(secret, as: "li", password: Fixture.password)
    }
    await #expect(throws: Refusal.self) {
      try await accounts.accept(secret, as: Fixture.wang, password: "short")
    }
    try await accounts.accept(secret, as: Fixture.wang, password: Fixture.password)
    _ = try await fixture.signIn()
    await #expect(throws: Refusal.self) {
      try await accounts.accept(secret, as: Fixture.wang, password: Fixture.password)
    }
    let late = try await accounts.invite(Fixture.wang)
    fixture.clock.advance(seconds: 3 * 86_400)
    #expect(try await accounts.invitation(late) == nil)
  }

  @Test func `a second invitation ends the first, and removes a lost second factor`() async throws {
    let fixture = try Fixture()
    let accounts = fixture.accounts
    try await accounts.setPassword(Fixture.password, of: Fixture.wang)
    let first = try await accounts.invite(Fixture.wang)
    let second = try await accounts.invite(Fixture.wang)
    #expect(try await accounts.invitation(first) == nil)
    try await accounts.accept(second, as: Fixture.wang, password: "another four plain words")
    #expect(try await !accounts.hasSecondFactor(Fixture.wang))
  }

  @Test func `an invitation to nobody in particular is for the first one only`() async throws {
    let fixture = try Fixture()
    let secret = try await fixture.accounts.invite(nil)
    #expect(try await fixture.accounts.invitation(secret) != nil)
    try await fixture.accounts.setPassword(Fixture.password, of: Fixture.wang)
    #expect(try await fixture.accounts.invitation(secret) == nil)
    await #expect(throws: Refusal.self) {
      try await fixture.accounts.accept(secret, as: Fixture.wang, password: "taken over it is now")
    }
  }

  @Test func `a token has its scopes, ends, and can be ended`() async throws {
    let fixture = try Fixture()
    let accounts = fixture.accounts
    let scopes: Set<APIToken.Scope> = [.read, .act(.submitSheet)]
    let secret = try await accounts.issueToken(
      for: Fixture.wang, as: .expert, name: "tablet", scopes: scopes,
      until: fixture.clock.now.adding(milliseconds: 1_000_000))
    let token = try #require(accounts.token(secret))
    #expect(token.scopes == scopes)
    #expect(accounts.tokens(of: Fixture.wang) == [token])
    try await accounts.endToken(named: token.id, of: "li")
    #expect(accounts.token(secret) != nil)
    fixture.clock.advance(seconds: 1_000)
    #expect(accounts.token(secret) == nil)
    let other = try await accounts.issueToken(
      for: Fixture.wang, as: .expert, name: "tablet", scopes: [.read],
      until: fixture.clock.now.adding(milliseconds: 1_000_000))
    let name = try #require(accounts.token(other)?.id)
    try await accounts.endToken(named: name, of: Fixture.wang)
    #expect(accounts.token(other) == nil)
  }

  @Test func `a token knows to the minute when it was last used`() async throws {
    let fixture = try Fixture()
    let secret = try await fixture.accounts.issueToken(
      for: Fixture.wang, as: .expert, name: "tablet", scopes: [.read],
      until: fixture.clock.now.adding(milliseconds: 1_000_000))
    #expect(fixture.accounts.token(secret)?.used == nil)
    let first = fixture.clock.now
    _ = try await fixture.accounts.useToken(secret)
    fixture.clock.advance(seconds: 59)
    _ = try await fixture.accounts.useToken(secret)
    #expect(fixture.accounts.token(secret)?.used == first)
    fixture.clock.advance(seconds: 1)
    _ = try await fixture.accounts.useToken(secret)
    let again = try Fixture.accounts(of: fixture.ledger, fixture.clock)
    #expect(again.token(secret)?.used == fixture.clock.now)
    fixture.clock.advance(seconds: 1_000)
    #expect(try await fixture.accounts.useToken(secret) == nil)
  }

  @Test func `accepting an invitation ends the tokens of the person`() async throws {
    let fixture = try Fixture()
    let secret = try await fixture.accounts.issueToken(
      for: Fixture.wang, as: .expert, name: "tablet", scopes: [.read],
      until: fixture.clock.now.adding(milliseconds: 1_000_000))
    let invitation = try await fixture.accounts.invite(Fixture.wang)
    try await fixture.accounts.accept(
      invitation, as: Fixture.wang, password: "another four plain words")
    #expect(fixture.accounts.token(secret) == nil)
    #expect(try Fixture.accounts(of: fixture.ledger, fixture.clock).token(secret) == nil)
  }

  @Test func `tokens outlive a restart, unless they were ended`() async throws {
    let fixture = try Fixture()
    let end = fixture.clock.now.adding(milliseconds: 1_000_000)
    let secrets = [
      try await fixture.accounts.issueToken(
        for: Fixture.wang, as: .expert, name: "tablet", scopes: [.read], until: end),
      try await fixture.accounts.issueToken(
        for: Fixture.wang, as: .auditor, name: "lost", scopes: [.act(.advance)], until: end),
    ]
    let tokens = secrets.map(fixture.accounts.token)
    try await fixture.accounts.endToken(
      named: try #require(tokens[1]?.id), of: Fixture.wang)
    let again = try Fixture.accounts(of: fixture.ledger, fixture.clock)
    #expect(secrets.map(again.token) == [tokens[0], nil])
    #expect(again.tokens(of: Fixture.wang) == fixture.accounts.tokens(of: Fixture.wang))
  }

  @Test(arguments: ["read", "act:submitSheet"])
  func `a scope is read back as it was written`(text: String) {
    #expect(APIToken.Scope(text)?.description == text)
  }

  @Test(arguments: ["", "write", "act:", "act:fly"])
  func `what is no scope is none`(text: String) {
    #expect(APIToken.Scope(text) == nil)
  }

  @Test func `an older tab never overwrites a newer draft`() async throws {
    let fixture = try Fixture()
    let accounts = fixture.accounts
    func save(_ body: String, from version: Int) async throws -> DraftOutcome {
      try await accounts.saveDraft(body, of: Fixture.wang, on: "sheet/1", from: version)
    }
    let first = SavedDraft(version: 1, body: "a=1", at: fixture.clock.now)
    let second = SavedDraft(version: 2, body: "a=2", at: fixture.clock.now)
    #expect(try await save("a=1", from: 0) == .saved(first))
    #expect(try await save("a=2", from: 1) == .saved(second))
    #expect(try await save("a=3", from: 1) == .outdated(newest: second))
    #expect(try await save("a=2", from: 1) == .saved(second))
    #expect(try await accounts.draft(of: Fixture.wang, on: "sheet/1") == second)
    #expect(try await accounts.draft(of: "li", on: "sheet/1") == nil)
    try await accounts.removeDraft(of: Fixture.wang, on: "sheet/1")
    #expect(try await accounts.draft(of: Fixture.wang, on: "sheet/1") == nil)
  }
}
