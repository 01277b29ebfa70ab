import Assessment
import Markup
import Messages
import ProgrammeFiles
import Programmes

/// The rules of a call, as they are read against the notice.
struct ProgrammePage: Page {
  let call: CallID
  let callTitle: Phrase
  let programme: Programme
  let digest: String?
  let mayAmend: Bool

  init(for visit: Visit, _ id: CallID) throws {
    let call = try visit.call(id)
    self.call = id
    callTitle = call.title
    programme = call.programme
    digest = call.programmeDigest
    mayAmend = call.invites(visit.role, to: .amendProgramme)
  }

  var title: Phrase { Phrase("项目办法", "Programme") }
  var trail: [Link] { [Link(callTitle, to: Addresses.call(call))] }

  func body(_ say: Speech) -> HTML {
    div {
      if let digest {
        p(.class("quiet")) {
          say("文件摘要 ", "Digest of the file ")
          code { digest }
        }
      }
      if mayAmend {
        p { a(href: Addresses.amendment(call), .class("button")) { say("修改办法", "Amend") } }
      }
      say.programme(programme)
    }
  }
}

extension Speech {
  /// A programme section by section, from the same summary that the command line prints.
  func programme(_ programme: Programme) -> HTML {
    let text = ProgrammeSummary(programme).text(in: language)
    let sections = text.split(separator: "\n\n", omittingEmptySubsequences: true)
    return div(.class("programme")) {
      sections.map { section in
        let lines = section.split(separator: "\n").map(String.init)
        let heading = (lines.first ?? "").headed
        return Markup.section {
          h2 { heading.title }
          if let rest = heading.rest { p { rest } }
          ul { lines.dropFirst().map { line in li(.class(line.depth)) { line.trimmed } } }
        }
      }
    }
  }
}

extension String {
  /// The words before the first colon, and those behind it.
  fileprivate var headed: (title: String, rest: String?) {
    guard let colon = firstIndex(where: { $0 == ":" || $0 == "：" }) else { return (self, nil) }
    return (String(self[..<colon]), String(self[index(after: colon)...]).trimmed)
  }

  /// How deep a line of the summary stands, as a class.
  fileprivate var depth: String {
    switch prefix(while: { $0 == " " }).count {
    case 0...2: "level-1"
    case 3...5: "level-2"
    default: "level-3"
    }
  }
}
