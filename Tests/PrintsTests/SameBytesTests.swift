import Foundation
import Messages
import Papers
import Testing

@testable import Prints

/// The same paper makes the same bytes, whenever and by whichever process it is printed.
@Suite(.serialized) struct SameBytesTests {
  static let variable = "PRINTS_SAME_BYTES_FILE"

  @Test func `twice in one process`() throws {
    let pdf = try PDFTests.pdf()
    #expect(try pdf.bytes(of: .notice, in: .chinese) == pdf.bytes(of: .notice, in: .chinese))
  }

  @Test func `in two processes`() async throws {
    let folder = FileManager.default.temporaryDirectory
    let path = folder.appending(path: "same-\(UUID().uuidString).pdf").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    setenv(SameBytesTests.variable, path, 1)
    await #expect(processExitsWith: .success) {
      let path = try #require(ProcessInfo.processInfo.environment[SameBytesTests.variable])
      try PDF(fonts: try Fonts()).write([.notice], in: .chinese, to: path)
    }
    let other = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(Array(other) == (try PDFTests.pdf().bytes(of: .notice, in: .chinese)))
  }
}
