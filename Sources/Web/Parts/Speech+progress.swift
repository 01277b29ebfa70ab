import Markup
import Messages
import Programmes
import WorkingDays

/// One condition as a reader is to see it: whether it holds, why, and whose rule it is.
struct ConditionLine: Sendable, Hashable {
  let name: Phrase
  /// Whether it holds; nil while that cannot be known.
  let holds: Bool?
  /// What was found and what was required.
  let detail: Phrase?
  let clause: String?

  init(_ name: Phrase, holds: Bool?, detail: Phrase? = nil, clause: String? = nil) {
    self.name = name
    self.holds = holds
    self.detail = detail
    self.clause = clause
  }
}

/// One thing that happened, for a timeline.
struct TimelineItem: Sendable {
  let at: Instant
  let title: Phrase
  let detail: HTML

  init(at instant: Instant, _ title: Phrase, detail: HTML = .nothing) {
    self.at = instant
    self.title = title
    self.detail = detail
  }
}

extension Speech {
  /// Conditions with a sign and a word for each, never colour alone.
  func checklist(_ lines: [ConditionLine]) -> HTML {
    ul(.class("checklist")) {
      lines.map { line in
        li(.class(line.holds.map { $0 ? "good" : "bad" } ?? "waiting")) {
          badge(word(for: line.holds), line.holds.map { $0 ? .good : .bad } ?? .waiting)
          " " + self(line.name) + " "
          clause(line.clause)
          if let detail = line.detail { p(.class("detail")) { self(detail) } }
        }
      }
    }
  }

  private func word(for holds: Bool?) -> Phrase {
    switch holds {
    case true?: Phrase("符合", "met")
    case false?: Phrase("不符合", "not met")
    case nil: Phrase("待定", "open")
    }
  }

  /// The stages of a call in their order, with the one where it stands.
  func stages(_ stages: [Stage], current: StageID, isClosed: Bool = false) -> HTML {
    let here = stages.firstIndex { $0.id == current } ?? 0
    return ol(.class("stages"), .ariaLabel(self("环节", "Stages"))) {
      stages.enumerated().map { index, stage in
        let isDone = isClosed || index < here
        let isHere = !isClosed && index == here
        return li(
          .class(isDone ? "done" : isHere ? "here" : "ahead"), isHere ? .ariaCurrent(.step) : nil
        ) {
          span(.ariaHidden) { isDone ? "✓ " : isHere ? "● " : "○ " }
          self(stage.name)
          span(.class("quiet")) {
            isDone ? self("（已完成）", " (done)") : isHere ? self("（进行中）", " (now)") : ""
          }
        }
      }
    }
  }

  /// What happened, in the order given.
  func timeline(_ items: [TimelineItem]) -> HTML {
    ol(.class("timeline")) {
      items.map { item in
        li {
          moment(item.at)
          " "
          strong { self(item.title) }
          item.detail
        }
      }
    }
  }

  /// Evidence behind a figure.
  func evidence(_ title: Phrase, at path: Path) -> HTML {
    a(href: path, .class("evidence")) { self(title) }
  }

  /// A file to take away, with its kind in words.
  func file(_ title: Phrase, _ kind: String, at path: Path) -> HTML {
    a(href: path, .class("file")) { self(title) + "(\(kind))" }
  }

  /// The last question before an act that cannot be taken back: what it will do, and the button.
  func confirmation(
    of act: Phrase, consequences: [Phrase], action: Path, back: Path,
    @HTMLBuilder fields: () -> HTML = { .nothing }
  ) -> HTML {
    let inside = fields()
    return form(method: .post, action: action, .class("confirm")) {
      if !consequences.isEmpty { ul { consequences.map { text in li { self(text) } } } }
      inside
      div(.class("buttons")) {
        button(.submit, .class("primary")) { self(act) }
        a(href: back) { self("返回", "Go back") }
      }
    }
  }

  /// The button that sends a form.
  func send(_ title: Phrase) -> HTML {
    div(.class("buttons")) { button(.submit, .class("primary")) { self(title) } }
  }
}
