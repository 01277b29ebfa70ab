import Assessment
import Ledger
import Markup
import Messages
import WorkingDays

/// One entry as a part of a page: a line that says what happened, and the whole of it when opened.
struct EntryPart {
  let line: LedgerLine
  /// Whether its number may be told, which says how much else happened.
  let isNumbered: Bool

  @HTMLBuilder func html(_ say: Speech) -> HTML {
    if let content = line.content {
      details(summary: summary(content, say)) {
        PayloadWords(say: say).html(of: content.values)
        if isNumbered { seal(content, say) }
      }
    } else {
      p(.class("quiet")) {
        say("第 \(line.number) 条：", "Entry \(line.number): ") + say(line.name)
      }
    }
  }

  private func summary(_ content: LedgerLine.Content, _ say: Speech) -> String {
    let number = isNumbered ? [say("第 \(line.number) 条", "Entry \(line.number)")] : []
    let parts =
      number
      + [
        say(content.at.longForm), say(line.name), content.unit ?? content.application?.text,
        content.actor.map { say($0) },
      ].compactMap(\.self)
    return parts.joined(separator: " · ")
  }

  @HTMLBuilder private func seal(_ content: LedgerLine.Content, _ say: Speech) -> HTML {
    say.terms([
      (Phrase("摘要", "Digest"), code { line.digest.description }),
      (Phrase("前一条摘要", "Digest before"), code { line.previous.description }),
      (
        Phrase("在台账中", "In the ledger"),
        a(href: LedgerPage.place(of: line.number)) {
          say("第 \(line.number) 条", "entry \(line.number)")
        }
      ),
    ])
    content.records.map { record in
      form(method: .get, action: Addresses.record(), .class("inline")) {
        input(.hidden, name: "digest", .value(record.description))
        let short = String(record.description.prefix(12))
        button(.submit, .ariaLabel(say("核验材料 \(short)", "Check the vault record \(short)"))) {
          say("核验所附材料 ", "Check the vault record ")
          code { short + "…" }
        }
      }
    }
  }
}
