import Assessment
import Markup
import Messages
import Programmes
import WorkingDays

/// All calls: where each stands, how many applications are where, and what is late.
struct BoardPage: Page {
  let calls: [Line]
  let mayOpen: Bool
  let tracing: Tracing?

  /// One call.
  struct Line: Sendable {
    let id: CallID
    let title: Phrase
    let stages: [Stage]
    let stage: StageID?
    let isClosed: Bool
    let counts: [ApplicationStatus: Int]
    let waiting: Int
    /// How many of the things that wait are past their day.
    let late: Int
    /// The nearest day until which something must be done.
    let due: Day?
  }

  init(for visit: Visit) throws {
    let now = visit.now
    calls = try visit.view.calls.map { call in
      let waiting = call.waiting(at: now)
      return Line(
        id: call.id, title: call.title, stages: call.programme.stages, stage: call.stage?.id,
        isClosed: call.isClosed, counts: call.counts, waiting: waiting.count,
        late: waiting.count { $0.due.map { $0 < now.day } ?? false },
        due: waiting.compactMap(\.due).min())
    }
    tracing = try visit.tracing
    mayOpen = visit.role.map(Rights.roles(for: .openCall).contains) ?? false
  }

  var title: Phrase { Phrase("批次总览", "All calls") }

  func body(_ say: Speech) -> HTML {
    div {
      if mayOpen {
        p(.class("buttons")) {
          a(href: Addresses.openCall(), .class("button")) { say("开立批次", "Open a call") }
          a(href: Addresses.checkProgramme()) { say("检查项目办法文件", "Check a programme file") }
        }
      }
      if calls.isEmpty { p(.class("empty")) { say("还没有批次", "There is no call yet") } }
      calls.map { card(of: $0, say) }
    }
  }

  private func card(of line: Line, _ say: Speech) -> HTML {
    section(.class("card")) {
      h2 { a(href: Addresses.call(line.id)) { say(line.title) } }
      if let stage = line.stage {
        say.stages(line.stages, current: stage, isClosed: line.isClosed)
      }
      ul(.class("figures")) {
        say.figure(Phrase("待办", "Waiting"), "\(line.waiting)", line.waiting > 0 ? .waiting : .plain)
        if line.late > 0 { say.figure(Phrase("已超期", "Late"), "\(line.late)", .bad) }
        ApplicationStatus.allCases.map { status in
          line.counts[status].map { count in
            say.figure(
              status.name, "\(count)", .plain,
              at: tracing.map { _ in status.topic.place(in: line.id, of: nil) })
          } ?? .nothing
        }
        if let due = line.due {
          li {
            span(.class("quiet")) { say("最近期限", "Next due") }
            " "
            say.day(due)
          }
        }
      }
    }
  }
}

extension Speech {
  /// A number with its name, as one of a row of figures; it may lead to what is behind it.
  func figure(_ name: Phrase, _ text: String, _ tone: Tone, at source: Path? = nil) -> HTML {
    let number = tone == .plain ? strong { text } : badge(Phrase(same: text), tone)
    return li {
      span(.class("quiet")) { self(name) }
      " "
      if let source {
        a(href: source, .class("evidence", "figure-link"), .title(self(Self.behind))) { number }
      } else {
        number
      }
    }
  }
}
