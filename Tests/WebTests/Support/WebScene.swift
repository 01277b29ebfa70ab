import Accounts
import Assessment
import Foundation
import Hummingbird
import HummingbirdTesting
import Ledger
import Logging
import Markup
import Messages
import Office
import Programmes
import Synchronization
import WorkingDays

@testable import Web

/// A web office under test: a ledger in memory, one person for each role, and a clock that we turn.
struct WebScene: Sendable {
  let office: Office
  let accounts: Accounts
  let server: WebServer
  let clock: Clock
  let client: any TestClientProtocol

  /// The one password of everybody.
  static let password = "four plain words here"
  /// The first morning of the sample's window.
  static let start = Instant("2022-12-02T09:00:00+08:00") ?? Instant(milliseconds: 0)
  static let call: CallID = "ws-2022"

  /// What the office's clock shows.
  final class Clock: Sendable {
    private let moment: Mutex<Instant>

    init(at moment: Instant) { self.moment = Mutex(moment) }

    var now: Instant { moment.withLock(\.self) }

    func advance(seconds: Int) {
      moment.withLock { $0 = $0.adding(milliseconds: Int64(seconds) * 1000) }
    }
  }

  /// The account of a role in every scene.
  static func account(_ role: Role) -> PersonID { PersonID("\(role.rawValue)-01") }

  /// Opens an office with a call, lets the body play in it, and closes it.
  static func run(
    _ setup: TestingSetup = .router, listening: WebServer.Listening = .init(port: 0),
    guests: [Guest] = [],
    _ body: @Sendable (WebScene) async throws -> Void
  ) async throws {
    let clock = Clock(at: start)
    let ledger = try Ledger.inMemory()
    let office = try Office(ledger: ledger)
    let surroundings = Surroundings(now: { clock.now })
    let accounts = try Accounts(of: ledger, in: surroundings, hasher: .trivial)
    try await enroll(in: office, accounts)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let server = WebServer(
      office: office, accounts: accounts, in: surroundings, listening: listening, guests: guests,
      logger: logger)
    try await server.application().test(setup) { client in
      let scene = WebScene(
        office: office, accounts: accounts, server: server, clock: clock, client: client)
      try await body(scene)
    }
  }

  private static func enroll(in office: Office, _ accounts: Accounts) async throws {
    let admin = Actor(account(.admin), as: .admin)
    let roles = [Role.admin] + Role.allCases.filter { $0 != .admin }
    for role in roles {
      let person = Person(
        id: account(role), name: "某\(role.name.chinese)", roles: [role], office: nil)
      try await office.perform(Command(.enroll(person), in: nil, by: admin, at: start))
      try await accounts.setPassword(password, of: person.id)
    }
    let file = root.appending(path: "Rubrics/jincheng-2022-workstation.yaml")
    try await office.open(
      call, title: Phrase("测试批次", "A call"), programmeFile: Array(try Data(contentsOf: file)),
      name: "workstation.yaml", by: Actor(account(.cityBureau), as: .cityBureau), at: start)
  }

  /// The root of the repository.
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A browser without an account.
  func stranger() -> Visitor { Visitor(client: client) }

  /// A browser in which somebody signed in.
  func visitor(as role: Role) async throws -> Visitor {
    let visitor = stranger()
    let reply = try await visitor.send(
      ["account": Self.account(role).text, "password": Self.password], to: "/sign-in")
    guard reply.status == .seeOther else { throw Failure(reply: reply) }
    return visitor
  }

  struct Failure: Error, CustomStringConvertible {
    let reply: Reply
    var description: String { "\(reply.status) \(reply.text)" }
  }
}
