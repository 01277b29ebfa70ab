import Accounts
import ArgumentParser
import Assessment
import Foundation
import Ledger
import Logging
import Messages
import Office
import Programmes
import Web
import WorkingDays

/// `jinbang serve`: the web office.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "网上办事：浏览器里的全部工作台。 The web office.",
    discussion: """
      空台账首次启动时打印一次性的管理员链接。没有 TLS 时只应监听本机，由反向代理加密。
      An empty ledger prints a link for the first administrator, once.
      """)

  @OptionGroup var workplace: Workplace
  @Option(help: "端口，0 为任选 port, 0 for any") var port = 8080
  @Option(help: "监听地址 address to listen on") var address = "127.0.0.1"
  @Option(help: "证书链文件 PEM certificate chain") var tlsCertificate: String?
  @Option(help: "私钥文件 PEM private key") var tlsKey: String?
  @Option(help: "可信反向代理的地址 proxy whose X-Forwarded-* counts") var trustedProxy: String?
  @Option(
    help: "用批次文件夹建一个演示台账，每种身份一个账号 new ledger with the sample calls of a folder")
  var demo: String?
  @Option(
    help: ArgumentHelp(
      "演练时钟：文件中的时刻，只用于新台账 a clock for practice that shows what a file says",
      visibility: .hidden))
  var practiceClock: String?
  @Option(help: "项目办法所在文件夹，演示用 folder of the programme files") var rubrics = "Rubrics"

  func validate() throws {
    guard (tlsCertificate == nil) == (tlsKey == nil) else {
      throw ValidationError("--tls-certificate 和 --tls-key 须同时给出 must be given together")
    }
  }

  func run() async throws {
    FileLimit.raise()
    let isNew = !FileManager.default.fileExists(atPath: workplace.path)
    if demo != nil, !isNew {
      throw ValidationError("--demo: \(workplace.path) 已存在 exists already; --ledger FILE")
    }
    let surroundings = Surroundings(now: try clock(forNewLedger: isNew))
    let office = try workplace.openOffice(creating: true)
    let accounts = try Accounts(of: office.ledger, in: surroundings)
    let guests = try await guests(of: office, accounts, in: surroundings)
    let invitation = try await firstInvitation(office, accounts)
    let server = WebServer(
      office: office, accounts: accounts, in: surroundings, listening: listening,
      guests: guests?.all ?? [], logger: logger)
    let host = address.contains(":") ? "[\(address)]" : address
    let scheme = tlsCertificate == nil ? "http" : "https"
    try await server.run { port in
      if let guests { Terminal.tell(guests.greeting) }
      Terminal.tell("\(scheme)://\(host):\(port)/")
      if let invitation {
        Terminal.tell(
          """
          管理员设置密码（三天内有效，只能用一次）the administrator's password, within three days, once:
          \(scheme)://\(host):\(port)/invitations/\(invitation.text)
          """)
      }
    }
    try office.ledger.close()
  }

  /// The accounts of a demonstration, where one is asked for.
  private func guests(
    of office: Office, _ accounts: Accounts, in surroundings: Surroundings
  ) async throws -> Guests? {
    guard let demo else { return nil }
    Terminal.tell("正在准备样例批次，约需一分钟… preparing the sample calls, about a minute…")
    let show = Demonstration(office: office, accounts: accounts, rubrics: rubrics)
    return try await show.prepare(from: demo, in: surroundings)
  }

  /// The time of the system, or of the practice clock; that one only for a ledger made now.
  private func clock(forNewLedger isNew: Bool) throws -> @Sendable () -> Instant {
    guard let practiceClock else {
      return { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    }
    guard isNew else {
      throw ValidationError(
        "--practice-clock: 只能用于新台账，已有的台账不能改时间 for a new ledger only; no record is backdated")
    }
    guard let clock = try PracticeClock(practiceClock) else {
      throw ValidationError("--practice-clock: \(practiceClock): YYYY-MM-DDTHH:MM:SS+08:00")
    }
    Terminal.tell("演练：时间由 \(practiceClock) 决定 practice: the time comes from that file")
    return { clock.now }
  }

  private var listening: WebServer.Listening {
    let certificate = tlsCertificate.flatMap { chain in
      tlsKey.map { WebServer.Listening.Certificate(chain: chain, key: $0) }
    }
    return WebServer.Listening(
      address: address, port: port, certificate: certificate, trustedProxy: trustedProxy)
  }

  private var logger: Logger {
    var logger = Logger(label: "jinbang") { StreamLogHandler.standardError(label: $0) }
    let wish = ProcessInfo.processInfo.environment["JINBANG_LOG"]
    logger.logLevel = wish.flatMap(Logger.Level.init(rawValue:)) ?? .notice
    return logger
  }

  /// A link for the administrator, as long as nobody can sign in.
  private func firstInvitation(_ office: Office, _ accounts: Accounts) async throws -> Secret? {
    guard try await accounts.isEmpty else { return nil }
    let admins = office.read { $0.people.values.filter { $0.roles.contains(.admin) }.map(\.id) }
    return try await accounts.invite(admins.min())
  }
}

/// How many files and connections this process may have open.
private enum FileLimit {
  /// Raises the limit as far as the system lets us: each connection is a file.
  static func raise() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
