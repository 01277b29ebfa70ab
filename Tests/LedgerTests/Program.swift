import Foundation

/// Another process: its output in a file, nothing to read, and killed rather than terminated.
///
/// A pipe would be kept open by an orphan, and SIGTERM is blocked in children of Swift tasks.
struct Program {
  private let process = Process()
  private let outputFile: String

  init(_ arguments: [String], outputFile: String) throws {
    self.outputFile = outputFile
    _ = FileManager.default.createFile(atPath: outputFile, contents: nil)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: outputFile)
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// The helper that is built with the tests and stands beside them.
  static let helper: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().path + "/LedgerCrash"
  }()

  /// Complete lines of output so far.
  var lines: [String] {
    let text = (try? String(contentsOfFile: outputFile, encoding: .utf8)) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  func waitForLines(_ count: Int) async throws {
    while lines.count < count && process.isRunning { try await Task.sleep(for: .milliseconds(2)) }
  }

  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  func exitCode() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// What the independent verifier, which shares no code with the ledger, prints about a file.
func pythonVerdict(_ path: String, _ folder: TestFolder) throws -> String? {
  let script =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    + "/Resources/verify_ledger.py"
  let program = try Program(
    ["python3", script, path], outputFile: folder.file("verdict-\(UInt64.random(in: 0...(.max)))"))
  _ = program.exitCode()
  return program.lines.last
}
