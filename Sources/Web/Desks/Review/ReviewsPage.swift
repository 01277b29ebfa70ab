import Assessment
import Markup
import Messages
import Programmes

/// What the office has to review, call by call.
struct ReviewsPage: Page {
  let queues: [Line]

  /// One call with its count.
  struct Line: Sendable, Hashable {
    let call: CallID
    let title: Phrase
    let stage: Phrase?
    let waiting: Int
    let all: Int
  }

  init(for visit: Visit) throws {
    queues = try visit.view.calls.map { call in
      Line(
        call: call.id, title: call.title, stage: call.stage?.name,
        waiting: call.waiting(at: visit.now).count { $0.duty.act == .review },
        all: call.applications.count)
    }.sorted { $0.waiting > $1.waiting }
  }

  var title: Phrase { Phrase("审核", "Reviews") }

  func body(_ say: Speech) -> HTML {
    say.table(
      Phrase("各批次待审核", "To be reviewed, by call"), queues,
      columns: [
        Column(Phrase("批次", "Call"), .head) { line, say in
          a(href: Addresses.reviewQueue(line.call)) { say(line.title) }
        },
        Column(Phrase("当前环节", "Stage")) { line, say in
          line.stage.map { stage in .text(say(stage)) } ?? say.blank
        },
        Column(Phrase("待审核", "Waiting"), .number) { line, say in
          line.waiting > 0
            ? say.badge(Phrase(same: "\(line.waiting)"), .waiting) : .text("0")
        },
        Column(Phrase("本单位可见", "Seen by you"), .number) { line, _ in "\(line.all)" },
      ])
  }
}
