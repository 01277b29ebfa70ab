import Foundation
import Testing

extension Tag {
  /// A sentence of a notice, named in the test by the id of its clause.
  @Tag static var clause: Self
}

/// The clauses of the Jincheng notice of 2022 that ask something of the software.
let clauses = [
  "JC-0.1", "JC-1.1.0", "JC-1.1.1", "JC-1.1.2", "JC-1.1.3", "JC-1.1.4", "JC-1.1.5", "JC-1.2.0",
  "JC-1.2.1a", "JC-1.2.1b", "JC-1.2.2a", "JC-1.2.2b", "JC-1.2.2c", "JC-1.2.3", "JC-1.2.4a",
  "JC-1.2.4b", "JC-1.2.4c", "JC-1.2.5a", "JC-1.2.5b", "JC-1.2.5c", "JC-2.1.1", "JC-2.1.2",
  "JC-2.1.3", "JC-2.2.1", "JC-2.2.2", "JC-2.2.3", "JC-3.1a", "JC-3.1b", "JC-3.2", "JC-3.3a",
  "JC-3.3b", "JC-3.4", "JC-3.5", "JC-3.6a", "JC-3.6b", "JC-4.1", "JC-5.1", "JC-5.2", "JC-5.3",
  "JC-5.4", "JC-5.5", "JC-6.1", "JC-7.1",
]

@Suite("Clauses 条款")
struct ClauseCoverageTests {
  /// The ids that begin the titles of tagged tests in this folder.
  static func tested() throws -> Set<String> {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().resolvingSymlinksInPath()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    return try names.filter { $0.hasSuffix("ClauseTests.swift") }.reduce(into: []) { ids, name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      ids.formUnion(text.split(separator: "\n").compactMap(id))
    }
  }

  /// The id on a line that names a tagged test.
  private static func id(_ line: Substring) -> String? {
    guard line.contains(".tags(.clause)"), let quote = line.firstIndex(of: "\"") else {
      return nil
    }
    return String(line[line.index(after: quote)...].prefix { $0 != " " })
  }

  @Test func `every clause has a test`() throws {
    let (tested, all) = (try Self.tested(), Set(clauses + trainingClauses))
    print("\(tested.intersection(all).count) of \(all.count) clauses have a test")
    #expect(all.subtracting(tested) == untestedClauses)
    #expect(tested.subtracting(all) == [])
  }
}
