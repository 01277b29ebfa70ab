import Foundation
import Synchronization

/// The built program serving an office on a port of its own.
final class OfficeProcess: Sendable {
  let base: String
  private let folder: Folder
  private let process: ChildProcess

  /// What was printed for people when it started.
  let greeting: String

  /// A new office with the sample calls.
  static func demonstration() async throws -> OfficeProcess {
    try await OfficeProcess(["--demo", "Applications"])
  }

  /// A new empty office whose clock we turn, first to this moment.
  static func empty(at moment: String) async throws -> OfficeProcess {
    let folder = try Folder()
    let clock = try folder.write(moment, to: "clock")
    return try await OfficeProcess(["--practice-clock", clock], in: folder)
  }

  private init(_ arguments: [String], in given: Folder? = nil) async throws {
    folder = try given ?? Folder()
    process = try ChildProcess(
      "env",
      [
        "--chdir=\(Places.root.path)", "SWIFT_BACKTRACE=enable=no", Places.program, "serve",
        "--ledger", "\(folder.path)/ledger.sqlite", "--port", "0",
      ] + arguments, saying: "\(folder.path)/greeting")
    let host = "http://127.0.0.1"
    do {
      base = "\(host):\(try await process.port(after: "\(host):", upTo: .seconds(180)))"
    } catch {
      process.stop()
      throw error
    }
    // What follows the address is written at the same moment.
    try await Task.sleep(for: .milliseconds(200))
    greeting = process.said
  }

  /// Turns the clock to a moment, such as `2022-12-05T09:00:00+08:00`.
  func turnClock(to moment: String) throws {
    try folder.write(moment, to: "clock")
  }

  /// The password of each role's account, where samples are served.
  var accounts: [String: Account] {
    greeting.split(separator: "\n").reduce(into: [:]) { accounts, line in
      let words = line.split(separator: "\t").map(String.init)
      guard words.count == 3, let role = words[2].split(separator: " ", maxSplits: 1).last
      else { return }
      accounts[String(role)] = Account(name: words[0], password: words[1])
    }
  }

  /// Who can sign in.
  struct Account: Sendable, Hashable {
    let name: String
    let password: String
  }

  func stop() { process.stop() }
}
