import Foundation
import Testing

/// What the README says is there, is there.
struct ReadmeTests {
  static let readme = SourceFile.everything.first { $0.path == "README.md" }

  @Test func `every link of the README leads to a file`() throws {
    let text = try #require(ReadmeTests.readme).lines.joined(separator: "\n")
    let links = text.matches(of: /\]\((?!http)([^)#]+)[^)]*\)/).map { String($0.1) }
    let dead = links.filter {
      !FileManager.default.fileExists(atPath: SourceFile.root.appending(path: $0).path)
    }
    #expect(dead == [])
    #expect(!links.isEmpty)
  }

  @Test func `the README names every room of the house`() throws {
    let text = try #require(ReadmeTests.readme).lines.joined(separator: "\n")
    let missing = (RoomTests.pure + RoomTests.outer).filter { !text.contains($0) }
    #expect(missing == [])
  }
}
