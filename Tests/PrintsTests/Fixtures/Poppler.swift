import Foundation
import Testing

/// The programs of the package poppler-utils, which read a PDF as somebody else would.
enum Poppler {
  /// What one of them writes about a file.
  static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(
      process.terminationStatus == 0,
      "\(program) 没有运行：请安装 poppler-utils; \(program) did not run: install poppler-utils")
    return String(decoding: output, as: UTF8.self)
  }

  /// Gives a file with these bytes to a body and removes it afterwards.
  static func withFile<Answer>(
    _ bytes: [UInt8], _ body: (String) throws -> Answer
  ) throws -> Answer {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "prints-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    return try body(file.path)
  }

  /// The lines of a PDF as they stand on the pages.
  static func lines(of bytes: [UInt8]) throws -> [String] {
    try withFile(bytes) { path in
      try run("pdftotext", ["-layout", path, "-"]).split(separator: "\n").map(String.init)
    }
  }
}
