import Assessment
import Messages
import Programmes

/// Where a call stands, for a terminal.
struct StatusText {
  let call: Call
  let programme: Programme
  let blockers: [Reason]

  /// The stages with a mark at the open one, and what holds the call there.
  func text(in language: Language) -> String {
    let stages = programme.stages.map { stage in
      "\(stage.id == call.stage && !call.isClosed ? "▶" : " ") \(stage.name[language])"
    }
    let reasons = blockers.map { "  • " + $0.line(in: language) }
    let heading = Phrase("推进条件未满足:", "held back by:")[language]
    return ([call.title[language]] + stages + (reasons.isEmpty ? [] : [heading]) + reasons)
      .joined(separator: "\n")
  }
}
