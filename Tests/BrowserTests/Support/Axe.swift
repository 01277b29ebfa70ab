import Foundation

/// The accessibility checker, put into a page.
struct Axe: Sendable {
  private let source: String

  init() throws {
    source = try String(contentsOfFile: Places.axe, encoding: .utf8)
  }

  /// Which rules are asked.
  enum Scope: Sendable {
    /// WCAG 2.2 A and AA, and good practice.
    case everything
    /// What a change of colours can break.
    case colours
  }

  /// What the page breaks, each with the first place.
  func violations(in window: Window, _ scope: Scope = .everything) async throws -> [String] {
    let isThere = try await window.run("return typeof axe").text
    if isThere != "object" { try await window.run(source) }
    let only: JSON =
      switch scope {
      case .everything:
        [
          "type": "tag",
          "values": [
            "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice",
          ],
        ]
      case .colours: ["type": "rule", "values": ["color-contrast"]]
      }
    let result = try await window.runAsynchronously(
      """
      const [only, done] = arguments;
      axe.run(document, { runOnly: only, resultTypes: ["violations"] }).then((result) => done(
        result.violations.map((one) => one.id + " × " + one.nodes.length + ": "
          + one.nodes[0].html.slice(0, 160) + " — " + one.nodes[0].failureSummary.slice(0, 260))
      ), (trouble) => done(["axe: " + trouble]));
      """, [only])
    return result.list.compactMap(\.text)
  }
}
