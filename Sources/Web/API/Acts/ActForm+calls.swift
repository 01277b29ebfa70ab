import Assessment
import Messages
import Office
import Papers
import Programmes

extension ActForm {
  /// Calls and their programme files, whose text is a value of its own.
  static let calls: [ActForm] = [
    ActForm(.openCall, [.must("title", .phrase), .must("file", .words)], behind: open),
    ActForm(.amendProgramme, [.must("file", .words), .must("reason", .words)], behind: amend),
  ]

  /// The name under which problems name the lines of the text.
  private static let file = "programme.yaml"

  private static func open(_ content: Content, _ strongroom: inout Strongroom) throws -> Act {
    let title = Content(json: content.json["title"] ?? .null)
    return try strongroom.office.opening(
      title: Phrase(try title.text("zh"), try title.text("en")),
      programmeFile: Array(try content.text("file").utf8), name: file)
  }

  private static func amend(_ content: Content, _ strongroom: inout Strongroom) throws -> Act {
    try strongroom.office.amendment(
      programmeFile: Array(try content.text("file").utf8), name: file,
      reason: try content.text("reason"))
  }
}
