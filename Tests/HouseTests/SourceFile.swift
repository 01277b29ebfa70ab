import Foundation

/// A file of the repository as the house rules see it.
struct SourceFile: Sendable {
  /// The path from the repository's root.
  let path: String
  /// Its lines, without their ends.
  let lines: [String]

  /// The target it belongs to, such as `Scoring`.
  var room: String { String(path.split(separator: "/").dropFirst().first ?? "") }
  var isTest: Bool { path.hasPrefix("Tests/") }

  /// Every Swift file under `Sources` and `Tests`.
  static let swift = files(under: ["Sources", "Tests"], ending: ".swift")
  /// Every text file that people keep here.
  static let everything = files(
    under: ["Sources", "Tests", "Rubrics", "Applications", "Benchmarks", "README.md", "Makefile"],
    ending: "")

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func files(under places: [String], ending: String) -> [SourceFile] {
    places.flatMap { place -> [String] in
      let names =
        FileManager.default.enumerator(atPath: root.appending(path: place).path)?
        .compactMap { $0 as? String } ?? []
      return names.isEmpty ? [place] : names.map { "\(place)/\($0)" }
    }.filter { $0.hasSuffix(ending) && !$0.contains(".build") }.sorted().compactMap { path in
      let url = root.appending(path: path)
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
      return SourceFile(
        path: path,
        lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }
}
