import Foundation

/// The web office in a process of its own, so that its costs are its own.
final class ServerProcess {
  let port: Int
  /// Seconds from the start to the first answer.
  let start: Double
  private let process: Process
  /// A file that is the same for everybody: what the server costs without the office.
  static let still = "/favicon.ico"

  /// The server did not start.
  struct Silent: Error, CustomStringConvertible {
    let description: String
  }

  init(_ program: String, ledger: String) throws {
    process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["serve", "--ledger", ledger, "--port", "0"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let words = Pipe()
    process.standardError = words
    let begin = Stopwatch.now
    try process.run()
    var text = ""
    while !text.contains("http://127.0.0.1:") || !text.hasSuffix("\n") {
      let data = words.fileHandleForReading.availableData
      guard !data.isEmpty else { throw Silent(description: "\(program): \(text)") }
      text += String(decoding: data, as: UTF8.self)
    }
    let address = text.components(separatedBy: "http://127.0.0.1:").last ?? ""
    port = Int(address.prefix { $0.isNumber }) ?? 0
    _ = try Connection(port: port).ask(Request().get(ServerProcess.still))
    start = Stopwatch.now - begin
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  /// Resident memory in MiB.
  var memory: Int {
    let status = try? String(
      contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return (line.flatMap { Int($0.filter(\.isNumber)) } ?? 0) / 1024
  }

  /// Seconds of processors that it has taken so far.
  var processor: Double {
    let stat = try? String(
      contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)
    // The name in brackets may hold blanks; user and system time are the 12th and 13th word after it.
    let words = stat?.components(separatedBy: ") ").last?.split(separator: " ") ?? []
    guard words.count > 12, let user = Double(words[11]), let system = Double(words[12]) else {
      return 0
    }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}
