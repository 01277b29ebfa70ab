import Foundation

/// The real binary in a process of its own.
struct Tool {
  let status: Int32
  let output: String
  let errors: String

  /// Runs `jinbang` with these arguments, from the root of the repository.
  init(_ arguments: String...) throws { try self.init(arguments: arguments) }

  init(arguments: [String]) throws { try self.init(Tool.binary, arguments) }

  /// Runs it with so many KiB of memory for its data, and no more.
  init(arguments: [String], memory: Int) throws {
    try self.init(
      URL(fileURLWithPath: "/bin/sh"),
      ["-c", "ulimit -d \(memory); exec \"$0\" \"$@\"", Tool.binary.path] + arguments)
  }

  /// Runs a program, from the root of the repository.
  init(_ program: URL, _ arguments: [String]) throws {
    let folder = try Scratch()
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = Tool.root
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try folder.handle("out")
    process.standardError = try folder.handle("err")
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = environment
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try folder.text("out")
    errors = try folder.text("err")
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The binary stands beside the test bundle.
  private static let binary = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "jinbang")
}

/// A folder that goes away with the value that made it.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "jinbang-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func handle(_ name: String) throws -> FileHandle {
    try Data().write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  func write(_ text: String, to name: String) throws -> String {
    let file = "\(path)/\(name)"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }
}
