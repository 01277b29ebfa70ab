import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// The calls of which something was published, the newest notice first.
struct PublicCallsPage: Page {
  let lines: [Line]

  init(_ view: View, today: Day) {
    lines = view.calls.filter { !$0.notices.isEmpty }.map { Line($0, today: today) }
  }

  /// One call with its newest notice.
  struct Line: Sendable, Hashable {
    let call: CallID
    let title: Phrase
    let first: Day
    let last: Day
    let units: Int
    let isOpen: Bool

    init(_ call: CallView, today: Day) {
      let notices = call.notices
      self.call = call.id
      title = call.title
      first = notices.map(\.first).max() ?? today
      last = notices.map(\.last).max() ?? today
      units = notices.reduce(0) { $0 + $1.entries.count }
      isOpen = notices.contains { today <= $0.last }
    }
  }

  var title: Phrase { Phrase("公示与异议", "Notices and objections") }

  func body(_ say: Speech) -> HTML {
    div {
      if lines.isEmpty {
        p(.class("empty")) { say("现在没有公示", "Nothing is published now") }
      }
      ul(.class("calls")) {
        lines.sorted { ($1.last, $0.call) < ($0.last, $1.call) }.map { line in
          li {
            h2 { a(href: Addresses.publicNotices(line.call)) { say(line.title) } }
            p {
              line.isOpen
                ? say.badge(Phrase("公示中", "open"), .waiting)
                : say.badge(Phrase("公示期已满", "ended"))
              " "
              say.day(line.first)
              " — "
              say.day(line.last)
              say("，\(line.units) 个单位", ", units: \(line.units)")
            }
          }
        }
      }
    }
  }
}
