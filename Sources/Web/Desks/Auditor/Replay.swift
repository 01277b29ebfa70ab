import Assessment
import Markup
import Messages
import WorkingDays

/// A page as it stood at a moment that its address names: `?until=2023-01-05T17:00`.
struct Replay: Sendable {
  let moment: Instant
  let view: View
}

extension Visit {
  /// The visit at the moment that the address asks for; itself where none is asked.
  ///
  /// - Throws: `Rebuff.missing` for those who may not see the ledger, and for what is no moment.
  var replayed: Visit {
    get throws {
      guard let asked = query["until"], !asked.isEmpty else { return self }
      try AuditDesk.requireLedger(self)
      guard let moment = Instant(typed: asked) else { throw Rebuff.missing }
      var visit = self
      visit.past = Replay(
        moment: moment, view: try Past(of: self, until: moment).view(for: viewer))
      return visit
    }
  }

  /// What a page offers those who may go from its figures to the entries; nil for everybody else.
  var tracing: Tracing? {
    get throws { try view.seesLedger ? Tracing(until: past?.moment, now: now) : nil }
  }
}

/// The right to see the entries behind figures, and the moment at which a page stands.
struct Tracing: Sendable, Hashable {
  /// The moment of the past that the page shows; nil for now.
  let until: Instant?
  let now: Instant
}

extension Speech {
  /// The moment at which a page stands, and a form for another one.
  @HTMLBuilder func replay(_ tracing: Tracing?, of page: Path) -> HTML {
    if let tracing {
      if let moment = tracing.until {
        div(.class("note"), .role(.status)) {
          p {
            self("这是 ", "This is how it stood on ")
            self.moment(moment)
            self(" 的情形。", ". ")
            a(href: page) { self("回到现在", "Back to now") }
          }
        }
      }
      details(summary: self("回看某一时刻", "A moment of the past")) {
        form(method: .get, action: page, .class("narrow")) {
          field(
            "until", Phrase("时刻", "Moment"), kind: .moment,
            hint: Phrase("北京时间；包括这一分钟内的记录", "China time; the whole minute counts"),
            current: (tracing.until ?? tracing.now).typed, in: .none, .required)
          send(Phrase("回看", "Show it"))
        }
      }
    }
  }
}
