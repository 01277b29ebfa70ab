import Foundation

/// The web office in a process of its own, so that its costs are its own.
final class ServerProcess {
  let port: Int
  /// Seconds from the start to the first answer.
  let start: Double
  private let process: Process

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
    _ = try Connection(port: port).ask(Request.get("/api/openapi.json", token: nil))
    start = Stopwatch.now - begin
  }

  deinit { process.terminate() }

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

/// The bytes of requests.
enum Request {
  static func get(_ path: String, token: String?, cookie: String? = nil) -> [UInt8] {
    Array((head("GET", path, token: token, cookie: cookie) + "\r\n").utf8)
  }

  static func post(_ path: String, token: String, tag: String, body: String) -> [UInt8] {
    Array(
      (head("POST", path, token: token, cookie: nil)
        + "Content-Type: application/json\r\nIf-Match: \(tag)\r\n"
        + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)").utf8)
  }

  private static func head(
    _ method: String, _ path: String, token: String?, cookie: String?
  ) -> String {
    "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n"
      + (token.map { "Authorization: Bearer \($0)\r\n" } ?? "")
      + (cookie.map { "Cookie: jinbang=\($0)\r\n" } ?? "")
  }
}
